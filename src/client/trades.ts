import { fold } from './fold.js';
import { makeWordReader } from './name-words.js';

/**
 * Words of a business's name, by the sector that they tell: Spanish and English, folded, one or more words each; the plural in `s` or `es` is meant too. A word
 * after `~` is a family's name, a given name or an everyday word as well (Posada, Glass, Salud): it counts at the beginning of a trade name alone. No word for
 * who does the work stands here, for those are surnames: Herrero, Panadero, Zapatero, Molinero, Baker, Smith.
 */
const WORDS = {
  pharmacy: 'farmacia | botica | farmaceutica | farmaceutico | drogueria | farma | drugstore | pharmacy | pharma',
  dental: 'dental | clinica dental | laboratorio dental | odontologia | odontologica | odontologico | ortodoncia | dentistry',
  veterinary: 'veterinaria | clinica veterinaria | hospital veterinario | agroveterinaria | mascotas | veterinary | pet shop | petshop',
  optics: 'optica | optometria | optical | optometry',
  health: 'clinica | policlinico | hospital | sanatorio | centro medico | consultorio | ~salud | clinic | medical | healthcare | ~health',
  laboratory: 'laboratorio | laboratory | ~lab',
  transport: 'transporte | transportadora | transportista | fletes | mudanzas | ~carga | autotransportes | transport | trucking | freight | ~cargo | taxi',
  logistics: 'logistica | logistico | aduana | aduanera | agencia de aduana | courier | mensajeria | logistics | warehousing',
  restaurant: `restaurante | restaurant | restobar | cevicheria | polleria | pizzeria | chifa | parrilladas | ~parrilla | cafeteria | taqueria | marisqueria
    | sangucheria | hamburgueseria | heladeria | jugueria | fuente de soda | catering | gastronomia | gastronomica | ~bar | bistro | coffee shop | ~grill`,
  grocery: `~bodega | minimarket | mini market | minimercado | supermercado | hipermercado | autoservicio | abarrotes | abarrotera | ultramarinos | fruteria | verduleria
    | carniceria | bodegon | supermarket | grocery | groceries`,
  bakery: 'panaderia | pasteleria | panificadora | panificacion | reposteria | confiteria | tortilleria | bakery',
  food: `alimentos | alimenticios | alimentaria | molinera | lacteos | embutidos | conservas | golosinas | chocolateria | ~carnes | frigorifico | agroalimentaria | ~foods | dairy`,
  beverages: '~bebidas | embotelladora | cerveceria | destileria | licoreria | licores | vitivinicola | ~vinos | winery | brewery | beverages',
  agriculture: `agricola | agro | agropecuaria | agropecuario | avicola | ganadera | ganaderia | agricultura | ~vivero | ~granja | ~fundo | semillas | floricola | fertilizantes
    | farms | agriculture | agricultural | agribusiness`,
  fishing: 'pesquera | pesqueria | ~pesca | acuicola | fishing | seafood',
  mining: 'minera | mineria | ~mineros | ~cantera | mining',
  construction: `constructora | construccion | edificaciones | contratistas generales | obras civiles | construction | construcoes | ~builders`,
  'building-materials': 'materiales de construccion | ladrillera | ladrillos | ~cemento | concretos | premezclados | building materials',
  'real-estate': 'inmobiliaria | inmobiliario | bienes raices | real estate | realty | ~inmuebles',
  hardware: 'ferreteria | ferretera | materiales ferreteros | hardware | tlapaleria',
  metal:
    'metalmecanica | metalurgica | metalurgia | siderurgica | ~aceros | fierros | herreria | estructuras metalicas | ~fundicion | soldaduras | ~steel | metals | welding',
  wood: 'muebleria | muebles | carpinteria | maderera | ~maderas | aserradero | melamina | furniture | ~lumber',
  glass: 'vidrieria | vidrios | cristaleria | aluminios | ~glass',
  textile: 'textil | textileria | tejidos | hilanderia | confecciones | textile',
  clothing: 'boutique | ~modas | ropa | prendas de vestir | lenceria | sastreria | uniformes | clothing | apparel | ~fashion',
  footwear: 'calzado | zapateria | curtiembre | marroquineria | footwear | ~shoes',
  jewelry: 'joyeria | relojeria | jewelry | jewellery | jewelers',
  flowers: 'floreria | floristeria | florist',
  beauty: 'peluqueria | salon de belleza | barberia | ~estetica | ~spa | cosmeticos | cosmetica | perfumeria | ~belleza | barbershop | ~beauty',
  fitness: 'gimnasio | ~gym | ~fitness | crossfit | ~deportes | club deportivo | ~sports',
  education: `colegio | escuela | instituto | universidad | academia | jardin infantil | institucion educativa | unidad educativa | centro educativo | liceo | educacion
    | ~school | ~college | university | academy | ~education`,
  hotel: 'hotel | hoteleria | hotelera | hostal | hospedaje | hosteria | ~posada | motel | ~lodge | resort | hostel',
  travel: 'agencia de viajes | ~viajes | turismo | turistico | turistica | ~tours | ~travel',
  entertainment: 'discoteca | ~casino | ~cine | karaoke | ~teatro | ~entertainment',
  fuel: 'grifo | estacion de servicio | gasolinera | gasolineria | gasocentro | combustibles | lubricantes | servicentro | petroleos | ~petroleum | gas station',
  energy: 'energia | energetica | hidroelectrica | ~solar | ~energy | renovables',
  automotive: `automotriz | automotores | autopartes | repuestos | refaccionaria | taller mecanico | mecanica automotriz | llantas | neumaticos | lubricentro | ~motors | ~motos | ~autos
    | vehiculos | concesionaria | auto parts | automotive | car wash | tires`,
  machinery: 'maquinaria | ~equipos | hidraulica | machinery | equipment',
  chemicals: 'quimica | quimicos | agroquimicos | plasticos | pinturas | solventes | chemicals | plastics | ~paints',
  packaging: 'envases | empaques | cartonera | embalajes | packaging',
  printing: 'imprenta | ~grafica | impresiones | editorial | ~editora | litografia | serigrafia | printing | publishing',
  stationery: 'libreria | papeleria | utiles de oficina | bookstore | ~books | stationery',
  technology: `tecnologia | ~sistemas | software | informatica | informaticos | computacion | computo | computadoras | technology | technologies | ~tech | ~systems | computers`,
  telecom: 'telecomunicaciones | telefonia | telecom | telecommunications',
  electronics: 'electronica | electrodomesticos | electronics | appliances',
  electrical: 'electricidad | instalaciones electricas | materiales electricos | iluminacion | ~electrica | lighting | electrical',
  finance: `~banco | financiera | cooperativa de ahorro | caja municipal | caja rural | seguros | aseguradora | factoring | casa de cambio | ~bank | ~finance | insurance | financial`,
  legal: 'abogados | estudio juridico | notaria | bufete | law firm | lawyers | attorneys | asesoria legal',
  accounting: 'contadores | estudio contable | asesoria contable | ~contable | auditores | auditoria | accounting | accountants',
  consulting: 'consultora | consultores | consultoria | ~asesores | ~asesoria | consulting | consultants | advisors',
  engineering: 'ingenieria | ~ingenieros | ~arquitectos | arquitectura | topografia | engineering | ~engineers | architects',
  advertising: 'publicidad | publicitaria | ~marketing | ~eventos | audiovisual | producciones | advertising',
  security: '~seguridad | vigilancia | ~alarmas | ~security',
  cleaning: 'limpieza | lavanderia | tintoreria | fumigaciones | saneamiento | cleaning | laundry',
  religion: '~iglesia | parroquia | diocesis | arzobispado | congregacion | ~church',
  public: 'municipalidad | ayuntamiento | ~gobierno | ministerio | alcaldia | gobernacion | prefectura | intendencia | ~municipio | municipality | ministry of',
  nonprofit:
    'fundacion | asociacion | sindicato | federacion | ~club | ~ong | colegio de abogados | colegio de ingenieros | colegio de contadores | colegio medico | foundation | association',
  manufacturing: 'industrias | ~industrial | manufacturas | ~fabrica | manufacturing | industries',
  wholesale: `distribuidora | distribuciones | mayorista | importadora | exportadora | importaciones | exportaciones | ~import | ~export | representaciones | trading | wholesale
    | distributors | distribution`,
  retail: 'comercial | comercializadora | comercio | ~tienda | ~bazar | novedades | multitienda | ~store | ~shop | retail',
  services: 'servicios | multiservicios | services',
} as const;

/** The code of a sector that a name can tell. */
export type Trade = keyof typeof WORDS;
/** Every sector that a name can tell. */
export const TRADES = Object.keys(WORDS) as readonly Trade[];

/** Sectors whose words stand in the names of others too: `Distribuidora Farmacéutica` is a pharmacy's. */
const GENERAL: ReadonlySet<Trade> = new Set<Trade>(['manufacturing', 'wholesale', 'retail', 'services']);
/** What Spain and the south of America call a winery is a corner shop elsewhere. */
const WINE_COUNTRIES: ReadonlySet<string> = new Set(['ES', 'AR', 'CL', 'UY']);
const ARTICLES: ReadonlySet<string> = new Set(['el', 'la', 'los', 'las', 'the', 'mi', 'gran']);

/** Words that only organizations have in their names and that tell no sector. */
const ORGANIZATIONS =
  'inversiones | negociaciones | corporacion | consorcio | grupo | holding | cooperativa | sociedad anonima | emprendimientos | comunidad campesina';

type Entry = { readonly words: readonly string[]; readonly word: string; readonly trade: Trade | null; readonly opening: boolean };
const ENTRIES = new Map<string, Entry[]>();
for (const [trade, list] of [...Object.entries(WORDS), [null, ORGANIZATIONS] as const])
  for (const part of list.split('|')) {
    const word = part.trim().replace(/\s+/g, ' ').replace(/^~/, '');
    const words = word.split(' ');
    const known = ENTRIES.get(words[0] ?? '') ?? [];
    known.push({ words, word, trade: trade as Trade | null, opening: part.trim().startsWith('~') });
    // `Colegio médico` before `colegio`.
    ENTRIES.set(
      words[0] ?? '',
      known.sort((a, b) => b.words.length - a.words.length),
    );
  }

/** Every word that tells a sector, folded. */
export const TRADE_WORDS: readonly string[] = [...ENTRIES.values()].flatMap((entries) => entries.flatMap(({ word, trade }) => (trade === null ? [] : [word])));

/** What a word of a name tells: the word as the table has it, and its sector; null where it only says that a business bears it. */
export type TradeWord = { readonly word: string; readonly trade: Trade | null; readonly opening: boolean };

const same = (token: string | undefined, word: string, opening: boolean): boolean =>
  token === word || (!opening && (token === `${word}s` || token === `${word}es`));

function entriesOf(token: string): readonly Entry[] {
  return (
    ENTRIES.get(token) ??
    (token.endsWith('s') ? (ENTRIES.get(token.slice(0, -1)) ?? (token.endsWith('es') ? ENTRIES.get(token.slice(0, -2)) : undefined)) : undefined) ??
    []
  );
}

const AGRO = /^agro\p{L}{4}/u;
/** One folded word of a name, and what may begin with it. */
type Token = { readonly text: string; readonly entries: readonly Entry[]; readonly agro: boolean };
const readTokens = makeWordReader((word): readonly Token[] =>
  fold(word)
    .split(' ')
    .flatMap((text) => (text === '' ? [] : [{ text, entries: entriesOf(text), agro: AGRO.test(text) }])),
);

/** The words of a name that tell a trade, in their order. */
function readTradeWords(name: string, country: string | null): TradeWord[] {
  const found: TradeWord[] = [];
  const tokens: Token[] = [];
  let tells = false;
  for (const read of readTokens(name))
    for (const token of read) {
      tokens.push(token);
      tells ||= token.entries.length > 0 || token.agro;
    }
  // Most names hold no such word at all.
  if (!tells) return found;
  const start = ARTICLES.has(tokens[0]?.text ?? '') ? 1 : 0;
  for (let at = start; at < tokens.length; at++) {
    const { text, entries, agro } = tokens[at] as Token;
    const entry =
      entries.length === 0
        ? undefined
        : entries.find(({ words, opening }) => (!opening || at === start) && words.every((word, k) => same(tokens[at + k]?.text, word, opening)));
    if (entry) {
      const wine = entry.word === 'bodega' && country !== null && WINE_COUNTRIES.has(country);
      found.push({ word: entry.word, trade: wine ? 'beverages' : entry.trade, opening: entry.opening });
      at += entry.words.length - 1;
    } else if (agro) found.push({ word: text, trade: 'agriculture', opening: false });
  }
  return found;
}

/**
 * The sector that the name of a business tells: its first word of a trade, one of a particular trade before those that all trades use. Names of persons must
 * not be asked: `country` is the file's, ISO 3166-1.
 *
 * @example findTrade('Botica Santa Rosa', 'PE') // { word: 'botica', trade: 'pharmacy', ... }
 */
export function findTrade(name: string, country: string | null): (TradeWord & { readonly trade: Trade }) | null {
  const words = readTradeWords(name, country).filter((one): one is TradeWord & { readonly trade: Trade } => one.trade !== null);
  return words.find(({ trade }) => !GENERAL.has(trade)) ?? words[0] ?? null;
}

/** The word by which a name is known for a business's, whoever else may be meant: null for `Juan Herrero` and `Rosa Posada`. */
export function findBusinessWord(name: string): string | null {
  return readTradeWords(name, null).find(({ opening }) => !opening)?.word ?? null;
}

/** The sector that a word of the file's own column names, where it is one of the words above and nothing else. */
export function tradeOfWord(word: string): Trade | null {
  const folded = fold(word);
  const tokens = folded.split(' ');
  return (
    entriesOf(tokens[0] ?? '').find(
      ({ words, trade }) => trade !== null && words.length === tokens.length && words.every((one, k) => same(tokens[k], one, false)),
    )?.trade ?? null
  );
}

/** What parts the lines of business of one cell: `Ferretería y construcción`, `Alimentos / Bebidas`. */
const AND = /\s+(?:y|e|and|&)\s+|[,;/|+]|\s-\s/;

/**
 * All sectors that the words of a sector column name: of each of its parts those of a particular trade, else those that all trades use. A code of ours
 * is a word too.
 *
 * @example findTrades('Ferreteria y construccion') // { 'hardware', 'construction' }
 */
export function findTrades(words: string): ReadonlySet<Trade> {
  const code = fold(words).replaceAll(' ', '-');
  const whole = TRADES.find((trade) => trade === code) ?? tradeOfWord(words);
  if (whole !== null) return new Set([whole]);
  const found = words
    .toLowerCase()
    .split(AND)
    .flatMap((part) => {
      const tokens = fold(part).split(' ');
      const trades: Trade[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const entry = entriesOf(tokens[at] ?? '').find(({ words: own }) => own.every((word, k) => same(tokens[at + k], word, false)));
        if (entry === undefined) continue;
        if (entry.trade !== null) trades.push(entry.trade);
        at += entry.words.length - 1;
      }
      const particular = trades.filter((trade) => !GENERAL.has(trade));
      return particular.length > 0 ? particular : trades;
    });
  return new Set(found);
}

/** How a name writes one of its trade words, accents and all, in small letters. */
export function spellTradeWord(name: string, word: string): string {
  const parts = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((part) => part !== '');
  const length = word.split(' ').length;
  const at = parts.findIndex((_, from) => fold(parts.slice(from, from + length).join(' ')).startsWith(word));
  return at < 0
    ? word
    : parts
        .slice(at, at + length)
        .join(' ')
        .toLowerCase();
}
