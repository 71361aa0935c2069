import type { KindName } from '../../client/fields.js';
import type { Args } from '../../errors.js';
import { type Format, numberArg, textArg } from '../../format.js';
import type { IssueWords } from '../en/issues.js';

const UNREADABLE: Readonly<Partial<Record<KindName, readonly [sentence: string, one: string, other: string]>>> = {
  day: ['no es una fecha que exista', 'fecha ilegible', 'fechas ilegibles'],
  year: ['no es un año', 'año ilegible', 'años ilegibles'],
  money: ['no es un importe', 'importe ilegible', 'importes ilegibles'],
  count: ['no es un número entero', 'número ilegible', 'números ilegibles'],
  email: ['no es un correo', 'correo mal escrito', 'correos mal escritos'],
  phone: ['no es un teléfono posible', 'teléfono imposible', 'teléfonos imposibles'],
  taxId: ['no es un documento tributario válido', 'documento tributario con error', 'documentos tributarios con error'],
  flag: ['no dice sí ni no', 'sí / no sin aclarar', 'sí / no sin aclarar'],
};
const IMPOSSIBLE: Readonly<Partial<Record<KindName, readonly [sentence: string, one: string, other: string]>>> = {
  ...UNREADABLE,
  day: ['es una fecha fuera de lo posible', 'fecha imposible', 'fechas imposibles'],
  year: ['es un año fuera de lo posible', 'año imposible', 'años imposibles'],
  money: ['es un importe negativo o imposible', 'importe negativo o imposible', 'importes negativos o imposibles'],
  count: ['es un número fuera de lo posible', 'número imposible', 'números imposibles'],
  taxId: ['el dígito de control no coincide', 'documento tributario con dígito de control errado', 'documentos tributarios con dígito de control errado'],
};

/** Qué límite rompe un valor: `limit` es una fecha o un número. */
function tellBound(args: Args, f: Format, kind: KindName | null): string | null {
  const { bound, limit } = args;
  if ((bound !== 'min' && bound !== 'max') || limit === undefined) return null;
  if (typeof limit === 'string') return `es ${bound === 'min' ? 'anterior' : 'posterior'} al ${f.day(limit)}`;
  if (bound === 'min' && limit === 0) return kind === 'money' ? 'es un importe negativo' : 'es un número negativo';
  // Un año se escribe sin separador de miles.
  return `es ${bound === 'min' ? 'menor' : 'mayor'} que ${kind === 'year' ? limit : f.integer(limit)}`;
}

const UNREADABLE_SALES: Readonly<Record<string, string>> = {
  day: 'no tiene una fecha que exista',
  amount: 'no tiene importe',
  buyer: 'no dice quién compró',
  cells: 'tiene celdas de más y no hay una sola manera de unirlas',
  document: 'es de un comprobante cuyo cliente no está en ningún archivo',
};

/** Si una celda dañada se restauró o solo se señala. */
const isRestored = (args: Args): boolean => args.certainty === 'certain';

/** `: tiene 3 y el encabezado 12`, si se conocen los largos de la fila. */
const lengths = (args: Args, f: Format): string =>
  args.cells === undefined || args.expected === undefined
    ? ''
    : `: tiene ${f.integer(numberArg(args, 'cells'))} y el encabezado ${f.integer(numberArg(args, 'expected'))}`;

export const issues = {
  'blank-row': { title: 'Fila en blanco', sentence: () => 'la fila está en blanco', count: (n, f) => f.plural(n, 'fila en blanco', 'filas en blanco') },
  'duplicate-label': {
    title: 'Encabezado repetido',
    sentence: () => 'otra columna tiene el mismo encabezado',
    count: (n, f) => f.plural(n, 'encabezado repetido', 'encabezados repetidos'),
  },
  'blank-label': {
    title: 'Columna sin encabezado',
    sentence: () => 'la columna no tiene encabezado',
    count: (n, f) => f.plural(n, 'columna sin encabezado', 'columnas sin encabezado'),
  },
  'missing-label': {
    title: 'Columna que falta',
    sentence: (args, f) => `cartera.yaml nombra la columna ${f.quote(textArg(args, 'header'))}, que este archivo no tiene`,
    count: (n, f) => f.plural(n, 'columna de cartera.yaml que falta', 'columnas de cartera.yaml que faltan'),
  },
  'missing-cell': {
    title: 'Fila corta',
    sentence: (args, f) => `a la fila le faltan celdas${lengths(args, f)}`,
    count: (n, f) => f.plural(n, 'fila corta', 'filas cortas'),
  },
  'extra-cell': {
    title: 'Fila larga',
    sentence: (args, f) => `a la fila le sobran celdas${lengths(args, f)}`,
    count: (n, f) => f.plural(n, 'fila larga', 'filas largas'),
  },
  'type-error': {
    title: 'Valor ilegible',
    sentence: (_, __, kind) => `${(kind && UNREADABLE[kind]?.[0]) ?? 'no es un valor de este campo'}; queda sin dato`,
    count: (n, f, kind) => {
      const [, one, other] = (kind && UNREADABLE[kind]) ?? ['', 'valor ilegible', 'valores ilegibles'];
      return f.plural(n, one, other);
    },
  },
  'constraint-error': {
    title: 'Valor imposible',
    sentence: (args, f, kind) => `${tellBound(args, f, kind) ?? (kind && IMPOSSIBLE[kind]?.[0]) ?? 'es un valor fuera de lo posible'}; queda sin dato`,
    count: (n, f, kind) => {
      const [, one, other] = (kind && IMPOSSIBLE[kind]) ?? ['', 'valor imposible', 'valores imposibles'];
      return f.plural(n, one, other);
    },
  },
  'missing-identity': {
    title: 'Nada identifica al cliente',
    sentence: () => 'sin código, nombre, empresa, documento, correo ni teléfono: fila rechazada',
    count: (n, f) => f.plural(n, 'fila que nada identifica', 'filas que nada identifica'),
  },
  'duplicate-id': {
    title: 'Código repetido',
    sentence: (args, f) => (args.first === undefined ? 'el código ya está en una fila anterior' : `mismo código que la ${f.rows([numberArg(args, 'first')])}`),
    count: (n, f) => f.plural(n, 'código repetido', 'códigos repetidos'),
  },
  'after-as-of': {
    title: 'Fecha posterior al corte',
    sentence: () => 'posterior a la fecha de corte; cuenta como 0 días',
    count: (n, f) => f.plural(n, 'fecha posterior al corte', 'fechas posteriores al corte'),
  },
  'stale-file': {
    title: 'Archivo antiguo',
    sentence: (args, f) =>
      args.newest === undefined
        ? 'la última compra es muy anterior a la fecha de corte'
        : `la última compra es del ${f.day(textArg(args, 'newest'))}: con --as-of ${textArg(args, 'newest')} verá la cartera como era entonces`,
    count: () => 'el archivo parece antiguo',
  },
  'section-row': {
    title: 'Parece título de sección',
    sentence: () => 'un nombre solo en su fila: ¿título de sección? Queda como cliente',
    count: (n, f) => f.plural(n, 'fila que parece título de sección', 'filas que parecen títulos de sección'),
  },
  'total-row': {
    title: 'Parece un total',
    sentence: () => 'la fila parece un total',
    count: (n, f) => f.plural(n, 'fila que parece un total', 'filas que parecen totales'),
  },
  'state-conflict': {
    title: 'Estado y compras no coinciden',
    sentence: () => 'contradice la última compra; vale la compra',
    count: (n, f) => f.plural(n, 'cliente cuyo estado contradice su última compra', 'clientes cuyo estado contradice su última compra'),
  },
  'date-sequence': {
    title: 'Fechas en desorden',
    sentence: () => 'la primera compra es posterior a la última; quedan ambas',
    count: (n, f) => f.plural(n, 'fila con fechas de compra en desorden', 'filas con fechas de compra en desorden'),
  },
  'other-currency': {
    title: 'Otra moneda',
    sentence: (args) => `importe en ${textArg(args, 'currency') || 'otra moneda'}: queda fuera de los totales`,
    count: (n, f) => f.plural(n, 'importe en otra moneda', 'importes en otras monedas'),
  },
  'uncalculated-formula': {
    title: 'Fórmula sin calcular',
    sentence: () => 'la fórmula no tiene resultado guardado: abra el libro en Excel, guárdelo y vuelva a analizarlo',
    count: (n, f) => f.plural(n, 'fórmula sin calcular', 'fórmulas sin calcular'),
  },
  'error-value': {
    title: 'Error de fórmula',
    sentence: (args) => `la celda tiene el error ${textArg(args, 'error')}; queda sin dato`,
    count: (n, f) => f.plural(n, 'celda con error de fórmula', 'celdas con error de fórmula'),
  },
  unrecoverable: {
    title: 'Dígitos perdidos',
    sentence: () => 'Excel convirtió el número en potencia de diez y sus dígitos se perdieron',
    count: (n, f) => f.plural(n, 'número con dígitos perdidos por Excel', 'números con dígitos perdidos por Excel'),
  },
  'lost-zeros': {
    title: 'Cero perdido',
    sentence: (args) =>
      isRestored(args) ? 'se repuso el cero inicial que una planilla había quitado' : 'falta un dígito: quizá se perdió el cero inicial; queda como está',
    count: (n, f) => f.plural(n, 'número sin su cero inicial', 'números sin su cero inicial'),
  },
  'float-id': {
    title: 'Código escrito como número',
    sentence: (args) =>
      isRestored(args) ? 'el código estaba escrito como número; se lee sin sus decimales' : 'el código parece un número con decimales; queda como está',
    count: (n, f) => f.plural(n, 'código escrito como número', 'códigos escritos como números'),
  },
  apostrophe: {
    title: 'Apóstrofo inicial',
    sentence: () => 'desde aquí los números de esta columna llevan un apóstrofo delante; se leen sin él',
    count: (n, f) => f.plural(n, 'columna con apóstrofos iniciales', 'columnas con apóstrofos iniciales'),
  },
  mojibake: {
    title: 'Letras dañadas',
    sentence: (args) =>
      args.certainty === 'unrecoverable'
        ? 'se perdió una letra al cambiar la codificación; queda como está'
        : isRestored(args)
          ? 'una codificación errada había dañado tildes o eñes y se restauraron'
          : 'quizá una codificación errada dañó el texto; queda como está',
    count: (n, f) => f.plural(n, 'texto con letras dañadas', 'textos con letras dañadas'),
  },
  'swapped-date': {
    title: 'Día y mes cambiados',
    sentence: (args) =>
      isRestored(args)
        ? 'una planilla había cambiado el día por el mes; se devolvieron a su lugar'
        : 'quizá una planilla cambió el día por el mes en parte de la columna; queda como está',
    count: (n, f) => f.plural(n, 'fecha con día y mes cambiados', 'fechas con día y mes cambiados'),
  },
  'email-domain': {
    title: 'Correo desechable',
    sentence: () => 'el correo es de un dominio desechable',
    count: (n, f) => f.plural(n, 'correo desechable', 'correos desechables'),
  },
  'email-typo': {
    title: 'Posible error en el correo',
    sentence: (args, f) =>
      args.suggestion === undefined
        ? 'el dominio del correo parece mal escrito'
        : `el dominio del correo parece mal escrito: ¿${f.quote(textArg(args, 'suggestion'))}?`,
    count: (n, f) => f.plural(n, 'correo con posible error', 'correos con posible error'),
  },
  'sale-unreadable': {
    title: 'Venta ilegible',
    sentence: (args) => `la venta ${UNREADABLE_SALES[textArg(args, 'what')] ?? 'no se pudo leer'}; no se cuenta`,
    count: (n, f) => f.plural(n, 'venta ilegible', 'ventas ilegibles'),
  },
  'sale-rejoined': {
    title: 'Celdas unidas de nuevo',
    sentence: () => 'un separador dentro de un texto lo había partido; sus partes se unieron de nuevo',
    count: (n, f) => f.plural(n, 'fila de ventas unida de nuevo', 'filas de ventas unidas de nuevo'),
  },
  'sale-repeated': {
    title: 'Venta dos veces en el archivo',
    sentence: (args, f) =>
      `la misma línea del mismo comprobante que ${args.first === undefined ? 'en otro archivo' : f.rows([numberArg(args, 'first')])}; se cuenta una vez`,
    count: (n, f) => f.plural(n, 'venta repetida, contada una vez', 'ventas repetidas, contadas una vez'),
  },
  'sale-look-alike': {
    title: 'Ventas iguales',
    sentence: (args, f) =>
      `igual a ${args.first === undefined ? 'una de otro archivo' : f.rows([numberArg(args, 'first')])} en todas sus celdas; sin número de comprobante se cuentan las dos`,
    count: (n, f) => f.plural(n, 'venta igual a otra, contada', 'ventas iguales a otras, contadas'),
  },
  'sale-ambiguous': {
    title: 'Varios clientes posibles',
    sentence: () => 'varios clientes tienen el nombre o código del comprador; la venta no se asignó a ninguno',
    count: (n, f) => f.plural(n, 'comprador que puede ser varios clientes', 'compradores que pueden ser varios clientes'),
  },
  'unknown-place': {
    title: 'Lugar desconocido',
    sentence: () => 'no se conoce ese lugar',
    count: (n, f) => f.plural(n, 'lugar desconocido', 'lugares desconocidos'),
  },
  'ambiguous-place': {
    title: 'Lugar ambiguo',
    sentence: () => 'hay varios lugares con ese nombre; queda sin región. Lo aclara una columna de país, región o código postal',
    count: (n, f) => f.plural(n, 'lugar ambiguo', 'lugares ambiguos'),
  },
  'sales-differ': {
    title: 'No coincide con las ventas',
    sentence: () => 'difiere de lo que suman las ventas de este cliente; valen las ventas',
    count: (n, f) => f.plural(n, 'dato que difiere de las ventas', 'datos que difieren de las ventas'),
  },
} satisfies IssueWords;
