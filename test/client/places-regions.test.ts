import { fc, test } from '@fast-check/vitest';
import { iso31662 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { findRegion } from '../../src/client/places/regions.js';

/** ISO 3166-2 by hand, as people write the names in Spanish. */
const REGIONS: Readonly<Record<string, string>> = {
  PE: `AMA Amazonas|ANC Áncash|APU Apurímac|ARE Arequipa|AYA Ayacucho|CAJ Cajamarca|CAL Callao|CUS Cusco|HUC Huánuco|HUV Huancavelica|ICA Ica|JUN Junín|
    LAL La Libertad|LAM Lambayeque|LIM Lima|LMA Lima Metropolitana|LOR Loreto|MDD Madre de Dios|MOQ Moquegua|PAS Pasco|PIU Piura|PUN Puno|SAM San Martín|
    TAC Tacna|TUM Tumbes|UCA Ucayali`,
  MX: `AGU Aguascalientes|BCN Baja California|BCS Baja California Sur|CAM Campeche|CHP Chiapas|CHH Chihuahua|CMX Ciudad de México|COA Coahuila|COL Colima|
    DUR Durango|MEX Estado de México|GUA Guanajuato|GRO Guerrero|HID Hidalgo|JAL Jalisco|MIC Michoacán|MOR Morelos|NAY Nayarit|NLE Nuevo León|OAX Oaxaca|
    PUE Puebla|QUE Querétaro|ROO Quintana Roo|SLP San Luis Potosí|SIN Sinaloa|SON Sonora|TAB Tabasco|TAM Tamaulipas|TLA Tlaxcala|VER Veracruz|YUC Yucatán|
    ZAC Zacatecas`,
  AR: `B Buenos Aires|C Ciudad Autónoma de Buenos Aires|K Catamarca|H Chaco|U Chubut|X Córdoba|W Corrientes|E Entre Ríos|P Formosa|Y Jujuy|L La Pampa|
    F La Rioja|M Mendoza|N Misiones|Q Neuquén|R Río Negro|A Salta|J San Juan|D San Luis|Z Santa Cruz|S Santa Fe|G Santiago del Estero|V Tierra del Fuego|
    T Tucumán`,
  CO: `AMA Amazonas|ANT Antioquia|ARA Arauca|ATL Atlántico|DC Bogotá|BOL Bolívar|BOY Boyacá|CAL Caldas|CAQ Caquetá|CAS Casanare|CAU Cauca|CES Cesar|
    CHO Chocó|COR Córdoba|CUN Cundinamarca|GUA Guainía|GUV Guaviare|HUI Huila|LAG La Guajira|MAG Magdalena|MET Meta|NAR Nariño|NSA Norte de Santander|
    PUT Putumayo|QUI Quindío|RIS Risaralda|SAP San Andrés y Providencia|SAN Santander|SUC Sucre|TOL Tolima|VAC Valle del Cauca|VAU Vaupés|VID Vichada`,
  CL: `AI Aysén|AN Antofagasta|AP Arica y Parinacota|AR Araucanía|AT Atacama|BI Biobío|CO Coquimbo|LI O'Higgins|LL Los Lagos|LR Los Ríos|MA Magallanes|
    ML Maule|NB Ñuble|RM Región Metropolitana|TA Tarapacá|VS Valparaíso`,
};

function listOf(country: string): { code: string; name: string }[] {
  const rows = (REGIONS[country] ?? '').split('|').map((row) => row.trim());
  return rows.map((row) => ({ code: `${country}-${row.slice(0, row.indexOf(' '))}`, name: row.slice(row.indexOf(' ') + 1) }));
}

describe.each([
  ['PE', 26],
  ['MX', 32],
  ['AR', 24],
  ['CO', 33],
  ['CL', 16],
])('all regions of %s', (country, count) => {
  it(`are the ${count} of ISO 3166-2 and resolve by name, code and prefix`, () => {
    const regions = listOf(country);
    expect(regions).toHaveLength(count);
    expect(regions.map(({ code }) => code).sort()).toEqual(
      iso31662
        .map(({ code }) => code)
        .filter((code) => code.startsWith(`${country}-`))
        .sort(),
    );
    for (const { code, name } of regions) {
      for (const text of [name, name.toUpperCase(), `  ${name.toLowerCase()} `, `Región de ${name}`, `Provincia de ${name}`, code, code.slice(3)]) {
        expect([text, findRegion(text, country)?.code]).toEqual([text, code]);
      }
    }
  });
});

describe('findRegion within a country', () => {
  it.each([
    ['PE', 'PE-LIM', 'PE-LIM'],
    ['PE', 'pe-lim', 'PE-LIM'],
    ['PE', 'Cuzco', 'PE-CUS'],
    ['PE', 'Ancash', 'PE-ANC'],
    ['PE', 'Departamento de La Libertad', 'PE-LAL'],
    ['PE', 'Libertad', 'PE-LAL'],
    ['PE', 'Dpto. Lima', 'PE-LIM'],
    ['PE', 'Lima Provincias', 'PE-LIM'],
    ['PE', 'Lima Metropolitana', 'PE-LMA'],
    ['PE', 'Municipalidad Metropolitana de Lima', 'PE-LMA'],
    ['PE', 'Provincia Constitucional del Callao', 'PE-CAL'],
    ['MX', 'CDMX', 'MX-CMX'],
    ['MX', 'DF', 'MX-CMX'],
    ['MX', 'D.F.', 'MX-CMX'],
    ['MX', 'Distrito Federal', 'MX-CMX'],
    ['MX', 'México D.F.', 'MX-CMX'],
    ['MX', 'Mexico City', 'MX-CMX'],
    ['MX', 'Edomex', 'MX-MEX'],
    ['MX', 'Edo. de México', 'MX-MEX'],
    ['MX', 'México', 'MX-MEX'],
    ['MX', 'Edo. de Jalisco', 'MX-JAL'],
    ['MX', 'NL', 'MX-NLE'],
    ['MX', 'N.L.', 'MX-NLE'],
    ['MX', 'Michoacán de Ocampo', 'MX-MIC'],
    ['MX', 'Veracruz de Ignacio de la Llave', 'MX-VER'],
    ['MX', 'Coahuila de Zaragoza', 'MX-COA'],
    ['MX', 'Querétaro de Arteaga', 'MX-QUE'],
    ['AR', 'Capital Federal', 'AR-C'],
    ['AR', 'C.A.B.A.', 'AR-C'],
    ['AR', 'Bs As', 'AR-B'],
    ['AR', 'Bs. As.', 'AR-B'],
    ['AR', 'Provincia de Buenos Aires', 'AR-B'],
    ['AR', 'Pcia. de Buenos Aires', 'AR-B'],
    ['AR', 'Tierra del Fuego, Antártida e Islas del Atlántico Sur', 'AR-V'],
    ['CO', 'Bogotá D.C.', 'CO-DC'],
    ['CO', 'Bogotá, D.C.', 'CO-DC'],
    ['CO', 'Valle', 'CO-VAC'],
    ['CO', 'San Andrés, Providencia y Santa Catalina', 'CO-SAP'],
    ['CL', 'RM', 'CL-RM'],
    ['CL', 'Metropolitana de Santiago', 'CL-RM'],
    ['CL', 'Región Metropolitana de Santiago', 'CL-RM'],
    ['CL', 'VIII Región', 'CL-BI'],
    ['CL', 'Región VIII', 'CL-BI'],
    ['CL', 'VIII Región del Biobío', 'CL-BI'],
    ['CL', 'Bío-Bío', 'CL-BI'],
    ['CL', 'Octava Región', 'CL-BI'],
    ['CL', 'V Región', 'CL-VS'],
    ['CL', "Región del Libertador General Bernardo O'Higgins", 'CL-LI'],
    ['CL', 'Región de la Araucanía', 'CL-AR'],
    ['CL', 'Aisén', 'CL-AI'],
    ['CL', 'Magallanes y de la Antártica Chilena', 'CL-MA'],
    ['ES', 'Vizcaya', 'ES-BI'],
    ['ES', 'Bizkaia', 'ES-BI'],
    ['ES', 'Guipúzcoa', 'ES-SS'],
    ['ES', 'Gerona', 'ES-GI'],
    ['ES', 'Girona', 'ES-GI'],
    ['ES', 'La Coruña', 'ES-C'],
    ['ES', 'A Coruña', 'ES-C'],
    ['ES', 'Lérida', 'ES-L'],
    ['ES', 'Orense', 'ES-OR'],
    ['ES', 'Baleares', 'ES-IB'],
    ['ES', 'Illes Balears', 'ES-IB'],
    ['ES', 'Barcelona', 'ES-B'],
    ['ES', 'Cataluña', 'ES-CT'],
    ['ES', 'Catalunya', 'ES-CT'],
    ['ES', 'Comunidad de Madrid', 'ES-MD'],
    ['ES', 'Madrid, Comunidad de', 'ES-MD'],
    ['ES', 'Comunitat Valenciana', 'ES-VC'],
    ['ES', 'Alicante/Alacant', 'ES-A'],
    ['ES', 'País Vasco', 'ES-PV'],
    ['ES', 'Euskadi', 'ES-PV'],
    ['ES', 'Principado de Asturias', 'ES-AS'],
    ['VE', 'DF', 'VE-A'],
    ['VE', 'Edo. Miranda', 'VE-M'],
    ['VE', 'Vargas', 'VE-X'],
    ['EC', 'Santo Domingo', 'EC-SD'],
    ['DO', 'Santo Domingo', 'DO-32'],
    ['DO', 'Distrito Nacional', 'DO-01'],
    ['PA', 'Ngöbe-Buglé', 'PA-NB'],
    ['NI', 'RAAS', 'NI-AS'],
    ['BR', 'SP', 'BR-SP'],
    ['BR', 'Estado de São Paulo', 'BR-SP'],
    ['BR', 'Rio de Janeiro', 'BR-RJ'],
    ['US', 'CA', 'US-CA'],
    ['US', 'Nueva York', 'US-NY'],
    ['US', 'New York State', 'US-NY'],
    ['US', 'Washington D.C.', 'US-DC'],
    ['CA', 'Québec', 'CA-QC'],
    ['CA', 'Ontario', 'CA-ON'],
    ['IE', 'Co. Cork', 'IE-CO'],
    ['IE', 'County Dublin', 'IE-D'],
    ['GB', 'Isle of Wight', 'GB-IOW'],
    ['GB', 'County Durham', 'GB-DUR'],
    ['GB', 'Hampshire', 'GB-HAM'],
    ['GB', 'Bristol', 'GB-BST'],
    ['FR', 'Gironde', 'FR-33'],
    ['FR', 'Île-de-France', 'FR-IDF'],
    ['IT', 'Lombardía', 'IT-25'],
    ['DE', 'Baviera', 'DE-BY'],
    ['DE', 'Bayern', 'DE-BY'],
    ['PT', 'Lisboa', 'PT-11'],
  ])('%s: %j is %s', (country, text, code) => {
    const found = findRegion(text, country);
    expect([found?.code, found?.country, found?.how === 'typo']).toEqual([code, country, false]);
  });

  it('knows the usual Mexican abbreviations', () => {
    const abbreviations =
      'Ags.=AGU|B.C.=BCN|B.C.S.=BCS|Camp.=CAM|Chih.=CHH|Chis.=CHP|Coah.=COA|Col.=COL|Dgo.=DUR|Gto.=GUA|Gro.=GRO|Hgo.=HID|Jal.=JAL|Mich.=MIC|Mor.=MOR|Nay.=NAY|N.L.=NLE|' +
      'Oax.=OAX|Pue.=PUE|Qro.=QUE|Q. Roo=ROO|S.L.P.=SLP|Sin.=SIN|Son.=SON|Tab.=TAB|Tamps.=TAM|Tlax.=TLA|Ver.=VER|Yuc.=YUC|Zac.=ZAC';
    for (const pair of abbreviations.split('|')) {
      const [text = '', code] = pair.split('=');
      for (const spelling of [text, text.replaceAll('.', ''), text.toUpperCase()])
        expect([spelling, findRegion(spelling, 'MX')?.code]).toEqual([spelling, `MX-${code}`]);
    }
  });

  it.each([
    ['ES', 'Madrid', 'M', 'MD'],
    ['ES', 'Murcia', 'MU', 'MC'],
    ['ES', 'La Rioja', 'LO', 'RI'],
    ['ES', 'Asturias', 'O', 'AS'],
    ['ES', 'Cantabria', 'S', 'CB'],
    ['ES', 'Navarra', 'NA', 'NC'],
    ['ES', 'Islas Baleares', 'PM', 'IB'],
  ])('%s: %s, province %s and community %s, counts as the community', (country, name, province, community) => {
    for (const text of [name, province, `ES-${province}`, community, `ES-${community}`]) expect(findRegion(text, country)?.code).toBe(`ES-${community}`);
  });

  it.each([
    ['MX', 'Jalsco', 'MX-JAL'],
    ['MX', 'Guanajuto', 'MX-GUA'],
    ['MX', 'Michoacn de Ocampo', 'MX-MIC'],
    ['MX', 'Estado de Tamaulpas', 'MX-TAM'],
    ['PE', 'Arequpa', 'PE-ARE'],
    ['PE', 'Lambayeqe', 'PE-LAM'],
    ['US', 'Califronia', 'US-CA'],
    ['US', 'Massachussets', 'US-MA'],
  ])('%s: a slip: %j gives %s', (country, text, code) => {
    expect(findRegion(text, country)).toEqual({ code, country, how: 'typo' });
  });

  it.each([
    ['CA', 'CN'],
    ['JP', 'CA'],
    ['PE', 'PE-XXX'],
    ['PE', 'MX-JAL'],
    ['PE', 'Jalisco'],
    ['PE', 'Pnu'],
    ['PE', 'Icaa'],
    ['PE', 'Tacn'],
    ['US', 'Akansas'],
    ['US', 'Noth Dakota'],
    ['GB', 'Cheshire'],
    ['GB', 'Berkshire'],
    ['PE', 'Zona Norte 3'],
    ['PE', '-'],
    ['PE', ''],
    ['PR', 'San Juan'],
    ['XX', 'Lima'],
  ])('%s: %j is no region of it, or not surely one', (country, text) => {
    expect(findRegion(text, country)).toBeNull();
  });
});

describe('findRegion without a country', () => {
  it.each([
    ['PE-LIM', 'PE-LIM'],
    ['FR-75C', 'FR-75C'],
    ['Lima', 'PE-LIM'],
    ['Ica', 'PE-ICA'],
    ['Cuzco', 'PE-CUS'],
    ['Jalisco', 'MX-JAL'],
    ['CDMX', 'MX-CMX'],
    ['Estado de México', 'MX-MEX'],
    ['Capital Federal', 'AR-C'],
    ['Buenos Aires', 'AR-B'],
    ['Antioquia', 'CO-ANT'],
    ['Pichincha', 'EC-P'],
    ['Madrid', 'ES-MD'],
    ['California', 'US-CA'],
    ['Departamento de Guatemala', 'GT-01'],
  ])('%j is %s', (text, code) => {
    expect(findRegion(text, null)).toMatchObject({ code, country: code.slice(0, 2) });
  });

  it.each(
    (
      'Córdoba|La Paz|Santiago|San Juan|Amazonas|Bolívar|La Rioja|Florida|Santa Cruz|Cartago|León|Granada|Libertad|La Libertad|Guadalajara|Mérida|Valencia|Trujillo|Concepción|' +
      'Sucre|Colón|Distrito Federal|Distrito Capital|Misiones|Río Negro|México|Panamá|Georgia|Puerto Rico|Región Metropolitana|Central|VIII Región|Primera|LIM|JAL|SP|CA|DF|NL|' +
      'XX-LIM|Jalsco|Ontario|Bayern'
    ).split('|'),
  )('%j says no country', (text) => {
    expect(findRegion(text, null)).toBeNull();
  });
});

describe('slips in long names', () => {
  const long = [...listOf('PE'), ...listOf('MX')].filter(({ name }) => name.replaceAll(' ', '').length >= 9);

  test.prop([fc.constantFrom(...long), fc.nat(), fc.constantFrom('replace', 'drop', 'add', 'swap'), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')], {
    numRuns: 3000,
  })('one slip in a long name leads to the same region or to none', ({ code, name }, at, slip, letter) => {
    const index = at % (name.length - 1);
    const [before, own, next, rest] = [name.slice(0, index), name.charAt(index), name.charAt(index + 1), name.slice(index + 2)];
    const damaged = { replace: letter + next, drop: next, add: own + letter + next, swap: next + own }[slip];
    const found = findRegion(before + damaged + rest, code.slice(0, 2));
    expect(found?.code ?? code).toBe(code);
  });
});
