import { iso31662 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { findCity } from '../../src/client/places/cities.js';
import { CITY_DATA } from '../../src/client/places/city-data.js';
import { keyOf } from '../../src/client/places/spelling.js';

const CODES = new Set(iso31662.map(({ code }) => code));

/** The seat of the government of every first-level region, by ISO 3166-2; Spain by community. */
const SEATS: Readonly<Record<string, string>> = {
  PE: 'AMA Chachapoyas|ANC Huaraz|APU Abancay|ARE Arequipa|AYA Ayacucho|CAJ Cajamarca|CAL Callao|CUS Cusco|HUC Huánuco|HUV Huancavelica|ICA Ica|JUN Huancayo|LAL Trujillo|LAM Chiclayo|LIM Huacho|LOR Iquitos|MDD Puerto Maldonado|MOQ Moquegua|PAS Cerro de Pasco|PIU Piura|PUN Puno|SAM Moyobamba|TAC Tacna|TUM Tumbes|UCA Pucallpa',
  MX: 'BCN Mexicali|BCS La Paz|CAM Campeche|CHH Chihuahua|CHP Tuxtla Gutiérrez|COA Saltillo|COL Colima|GRO Chilpancingo|GUA Guanajuato|HID Pachuca|JAL Guadalajara|MIC Morelia|MOR Cuernavaca|NAY Tepic|NLE Monterrey|OAX Oaxaca|PUE Puebla|ROO Chetumal|SIN Culiacán|SLP San Luis Potosí|SON Hermosillo|TAB Villahermosa|TAM Ciudad Victoria|TLA Tlaxcala|VER Xalapa|YUC Mérida|ZAC Zacatecas|DUR Durango|QUE Querétaro|AGU Aguascalientes|MEX Toluca',
  AR: 'A Salta|B La Plata|D San Luis|E Paraná|F La Rioja|G Santiago del Estero|H Resistencia|J San Juan|K San Fernando del Valle de Catamarca|M Mendoza|N Posadas|P Formosa|Q Neuquén|R Viedma|S Santa Fe|T San Miguel de Tucumán|U Rawson|V Ushuaia|W Corrientes|X Córdoba|Y San Salvador de Jujuy|Z Río Gallegos',
  CO: 'ANT Medellín|ARA Arauca|ATL Barranquilla|BOL Cartagena|BOY Tunja|CAL Manizales|CAQ Florencia|CAS Yopal|CAU Popayán|CES Valledupar|CHO Quibdó|COR Montería|DC Bogotá|GUV San José del Guaviare|HUI Neiva|LAG Riohacha|MAG Santa Marta|MET Villavicencio|NAR Pasto|NSA Cúcuta|PUT Mocoa|QUI Armenia|RIS Pereira|SAN Bucaramanga|SUC Sincelejo|TOL Ibagué|VAC Cali|VAU Mitú|VID Puerto Carreño|AMA Leticia|GUA Inírida',
  CL: 'AI Coyhaique|AN Antofagasta|AP Arica|AR Temuco|AT Copiapó|BI Concepción|CO La Serena|LI Rancagua|LL Puerto Montt|LR Valdivia|MA Punta Arenas|ML Talca|NB Chillán|RM Santiago|TA Iquique|VS Valparaíso',
  EC: 'A Cuenca|B Guaranda|C Tulcán|D Puerto Francisco de Orellana|E Esmeraldas|F Azogues|G Guayaquil|H Riobamba|I Ibarra|L Loja|M Portoviejo|N Tena|O Machala|P Quito|R Babahoyo|S Macas|SD Santo Domingo de los Colorados|SE Santa Elena|T Ambato|U Nueva Loja|X Latacunga|Y Puyo|W Puerto Ayora',
  ES: 'GA Santiago de Compostela|IB Palma|RI Logroño|EX Mérida|NC Pamplona|CE Ceuta|ML Melilla|AS Oviedo|PV Vitoria-Gasteiz|AN Algeciras|CT Sabadell|VC Elche|MC Cartagena|MD Móstoles|CB Torrelavega|CL Ponferrada|CM Talavera de la Reina|AR Calatayud|CN Arrecife',
  BR: 'AC Rio Branco|AL Maceió|AM Manaus|AP Macapá|BA Salvador|CE Fortaleza|DF Brasília|ES Vitória|GO Goiânia|MA São Luís|MG Belo Horizonte|MS Campo Grande|MT Cuiabá|PA Belém|PB João Pessoa|PE Recife|PI Teresina|PR Curitiba|RJ Rio de Janeiro|RN Natal|RO Porto Velho|RR Boa Vista|RS Porto Alegre|SC Florianópolis|SE Aracaju|SP São Paulo',
  UY: 'CL Melo|DU Durazno|LA Minas|MO Montevideo|PA Paysandú|RN Fray Bentos|RV Rivera|SA Salto|SJ San José de Mayo|SO Mercedes|TA Tacuarembó|TT Treinta y Tres|FS Trinidad|CO Colonia del Sacramento|AR Artigas|CA Canelones|FD Florida|MA Maldonado|RO Rocha',
  PY: '10 Ciudad del Este|13 Pedro Juan Caballero|5 Coronel Oviedo|6 Caazapá|11 Areguá|1 Concepción|3 Caacupé|4 Villarrica|7 Encarnación|12 Pilar|9 Paraguarí|15 Villa Hayes|14 Salto del Guairá|ASU Asunción|19 Filadelfia|8 San Juan Bautista',
  BO: 'B Trinidad|C Cochabamba|H Sucre|L La Paz|N Cobija|O Oruro|P Potosí|S Santa Cruz de la Sierra|T Tarija',
  VE: 'A Caracas|B Barcelona|C San Fernando de Apure|D Maracay|E Barinas|F Ciudad Bolívar|G Valencia|H San Carlos|I Coro|J San Juan de los Morros|K Barquisimeto|L Mérida|M Los Teques|N Maturín|O La Asunción|P Guanare|R Cumaná|S San Cristóbal|T Trujillo|U San Felipe|V Maracaibo|Y Tucupita|Z Puerto Ayacucho|X La Guaira',
  CR: 'A Alajuela|C Cartago|G Liberia|H Heredia|L Limón|P Puntarenas|SJ San José',
  PA: '1 Bocas del Toro|2 Penonomé|3 Colón|4 David|6 Chitré|7 Las Tablas|8 Panamá|10 La Chorrera',
  GT: '16 Cobán|15 Salamá|04 Chimaltenango|20 Chiquimula|02 Guastatoya|05 Escuintla|01 Ciudad de Guatemala|13 Huehuetenango|18 Puerto Barrios|21 Jalapa|22 Jutiapa|09 Quetzaltenango|14 Santa Cruz del Quiché|11 Retalhuleu|03 Antigua Guatemala|12 San Marcos|06 Cuilapa|07 Sololá|10 Mazatenango|08 Totonicapán|19 Zacapa',
  SV: 'AH Ahuachapán|CA Sensuntepeque|CH Chalatenango|CU Cojutepeque|LI Santa Tecla|PA Zacatecoluca|SA Santa Ana|SM San Miguel|SO Sonsonate|SS San Salvador|SV San Vicente|US Usulután|UN La Unión',
  HN: 'AT La Ceiba|CR San Pedro Sula|FM Tegucigalpa|OL Juticalpa|YO Yoro|CM Comayagua|CP Santa Rosa de Copán|VA Nacaome|LE Gracias|IB Coxen Hole|CL Trujillo|EP Danlí|OC Nueva Ocotepeque|SB Santa Bárbara|LP La Paz',
  NI: 'BO Boaco|CA Jinotepe|CI Chinandega|CO Juigalpa|ES Estelí|GR Granada|JI Jinotega|LE León|MD Somoto|MN Managua|MS Masaya|MT Matagalpa|NS Ocotal|RI Rivas|AN Puerto Cabezas|AS Bluefields',
  DO: '02 Azua|03 Neiba|05 Dajabón|06 San Francisco de Macorís|09 Moca|10 Jimaní|11 Higüey|07 Comendador|12 La Romana|14 Nagua|16 Pedernales|18 Puerto Plata|19 Salcedo|20 Samaná|24 Cotuí|22 San Juan de la Maguana|23 San Pedro de Macorís|25 Santiago de los Caballeros|27 Mao|30 Hato Mayor del Rey|28 Bonao|29 Monte Plata|17 Baní|31 San José de Ocoa|32 Santo Domingo Este',
  CU: '01 Pinar del Río|03 La Habana|04 Matanzas|99 Nueva Gerona|09 Camagüey|08 Ciego de Ávila|06 Cienfuegos|12 Bayamo|14 Guantánamo|11 Holguín|10 Las Tunas|07 Sancti Spíritus|13 Santiago de Cuba|05 Santa Clara|15 Artemisa|16 San José de las Lajas',
};

describe('findCity', () => {
  it.each(Object.entries(SEATS))('%s: knows the seat of every region', (country, list) => {
    const seats = list.split('|').map((seat) => [seat.slice(0, seat.indexOf(' ')), seat.slice(seat.indexOf(' ') + 1)] as const);
    expect(seats.map(([, city]) => [city, findCity(city, country)?.region])).toEqual(seats.map(([region, city]) => [city, `${country}-${region}`]));
  });

  it.each([
    ['guadalajara', 'MX', 'MX-JAL'],
    ['TRUJILLO', 'PE', 'PE-LAL'],
    ['Trujillo', 'VE', 'VE-T'],
    ['Mar del Plata', 'AR', 'AR-B'],
    ['Lima', 'PE', 'PE-LIM'],
    ['Sevilla', 'ES', 'ES-SE'],
    ['Barcelona', 'ES', 'ES-B'],
    ['Vigo', 'ES', 'ES-GA'],
    ['Querétaro', 'MX', 'MX-QUE'],
    ['San Isidro', 'AR', null],
    ['San Isidro', 'ES', null],
    ['Santa Rosa', 'AR', null],
    ['Buenos Aires', 'AR', null],
    ['Santo Domingo', 'DO', null],
    ['Córdoba', 'AR', 'AR-X'],
    ['Córdoba', 'CO', null],
  ])('%s in %s is %s', (city, country, region) => {
    expect(findCity(city, country)).toEqual({ region });
  });

  it.each([
    ['Springfield', 'US'],
    ['New York', 'US'],
    ['Trujilo', 'PE'],
    ['', 'PE'],
    ['México', 'MX'],
    ['Piura', 'CL'],
    ['SP', 'BR'],
    ['Bayamón', 'PR'],
  ])('%s in %s is no city that is known', (city, country) => {
    expect(findCity(city, country)).toBeNull();
  });
});

describe('the table of cities', () => {
  const rows = Object.entries(CITY_DATA).flatMap(([country, text]) =>
    text.split('|').flatMap((part) => {
      const [region = '', names = ''] = part.split(':');
      return names.split(' ').map((name) => ({ country, region, name }));
    }),
  );

  it('has regions of ISO 3166-2 alone, of every country but Puerto Rico', () => {
    expect(rows.filter(({ country, region }) => region !== '?' && !CODES.has(`${country}-${region}`))).toEqual([]);
    expect(Object.keys(CITY_DATA)).toEqual('PE MX AR CO CL EC ES BR UY PY BO VE CR PA GT SV HN NI DO CU'.split(' '));
  });

  it('has every name once a country, in matching form', () => {
    expect(new Set(rows.map(({ country, name }) => `${country} ${name}`)).size).toBe(rows.length);
    expect(rows.filter(({ name }) => name !== keyOf(name))).toEqual([]);
    expect(rows.length).toBeGreaterThan(7000);
  });
});
