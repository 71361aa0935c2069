import type { errors as english, errorParts as englishParts } from '../en/errors.js';

export const errors = {
  'file-missing': 'No existe el archivo {file}. Revise el nombre y la carpeta; un nombre con espacios va entre comillas.',
  'file-is-folder': '{file} es una carpeta. Indique el archivo que está dentro.',
  'file-unreadable': 'El sistema no deja leer {file}. Revise sus permisos o cópielo a una carpeta suya.',
  'file-empty': '{file} está vacío. Expórtelo de nuevo.',
  'file-binary': '{file} no es un archivo de texto. Guárdelo como CSV desde su hoja de cálculo y use ese.',
  'file-changed': '{file} cambió mientras se leía, así que ninguna cifra sería de fiar. Espere a que termine de guardarse o copiarse y vuelva a intentarlo.',
  'file-format': 'No se puede leer {file}: {foundAs}',
  'encoding-wrong': '{file} no está en {encoding}: tiene bytes que no son de esa codificación. Quite --encoding para que se detecte sola.',
  'no-header':
    '{file} no parece tener títulos de columna: la línea {line} tiene datos. Agregue una primera línea con los títulos, o indique dónde están con --header-line.',
  'encoding-unknown':
    'No existe la codificación {encoding}. Use utf-8, windows-1252, utf-16le u otro nombre de la norma WHATWG, o quite --encoding para que se detecte.',
  'unclosed-quote':
    '{file}, línea {line}: aquí se abre una comilla que nunca se cierra, y todo lo que sigue sería una sola celda. Ciérrela o quítela y vuelva a intentarlo.',
  'record-too-long':
    '{file}, línea {line}: el registro que empieza aquí pasa de {limit} bytes; suele faltar una comilla. Corríjalo o suba limits.recordBytes en cartera.yaml.',
  'cell-too-long':
    '{file}, línea {line}: una celda que empieza aquí pasa de {limit} bytes; suele faltar una comilla. Corríjala o suba limits.cellBytes en cartera.yaml.',
  'too-many-columns': '{file}, línea {line}: hay más de {limit} columnas. Revise --delimiter o suba limits.columns en cartera.yaml.',
  'header-only': '{file} tiene títulos de columna pero ninguna fila debajo. Expórtelo de nuevo con sus filas.',
  'header-line': '{file} no tiene títulos de columna utilizables en la línea {line}. Indique en qué línea están con --header-line.',
  'no-columns':
    'No se reconoció ninguna columna de {file}. Véalas con «cartera columnas» e indíquelas con --map "Título=campo"; si los títulos no están en la primera línea, use --header-line.',
  'no-clients':
    '{file} no tiene ninguna fila que identifique a un cliente: hace falta código, nombre, empresa, documento, correo o teléfono. Vea «cartera columnas» e indique la columna correcta con --map "Título=campo".',
  'nothing-to-compare':
    'En {file} no hay con qué comparar a los clientes: el código de la fila no dice quién es. Hace falta una columna de nombre, empresa, documento, correo o teléfono; véalas con «cartera columnas» e indique la que sea con --map "Título=nombre".',
  'looks-like-transactions':
    '{file} parece un registro de ventas, una fila por comprobante, y no una lista de clientes. Ejecute: {command}. Sus compradores serán los clientes; para sumar sus ventas a su propia lista, indique ambos: cartera analizar clientes.csv --transactions {shown}. Si cada fila sí es un cliente, indique las columnas con --map "Título=campo".',
  'looks-like-clients':
    '{file} parece una lista de clientes y no un registro de ventas: --transactions necesita filas con fecha e importe, una por comprobante. Ejecute: {command}',
  'no-sales':
    '{file} no tiene ventas hasta el {asOf}: de {rows} filas, {unreadable} no tienen comprador, fecha o importe que se pueda leer, {afterAsOf} son posteriores y {cancelled} están anuladas. Revise --as-of, las columnas del archivo y cómo escribe sus fechas (--date-order).',
  'sales-without-day':
    '{file} no tiene una columna con la fecha de cada venta, así que no se puede leer como ventas. Indíquela con --map "Título=lastPurchase"; una lista de clientes se da primero, sin --transactions.',
  'sales-without-buyer':
    '{file} no tiene una columna que diga quién compró (código de cliente, documento, correo o nombre) ni un número de comprobante con que otro archivo de ventas lo aclare. Indique una con --map "Título=id".',
  'sales-without-amount':
    '{file} no tiene una columna con el importe de cada venta, ni precio y cantidad. Indíquela con --map "Título=totalRevenue" o agregue el archivo con las líneas de sus comprobantes.',
  'sales-without-heads':
    '{file} tiene las líneas de los comprobantes pero no quién compró. Agregue con otro --transactions el archivo con sus clientes y fechas.',
  'sales-received': '{file} lista lo que otros facturaron a un solo receptor: son compras, no ventas. Descargue los comprobantes emitidos.',

  'workbook-damaged': '{file} está dañado o incompleto. Ábralo en Excel, deje que lo repare, guárdelo con otro nombre y use ese.',
  'workbook-doctype':
    '{file} trae una declaración de tipo de documento, que ninguna hoja de cálculo escribe y puede hacer daño. Ábralo en Excel y guárdelo de nuevo.',
  'workbook-too-large': '{file} contiene más de lo que cartera lee: {whatAs} ({limit}). Guarde solo la hoja de los clientes como libro nuevo o como CSV.',
  'cell-too-many-letters': '{file}, fila {line}: una celda pasa de {limit} letras, más de las que admite Excel. Acórtela y vuelva a intentarlo.',
  'sheet-too-wide': '{file}, fila {line}: hay más de {limit} columnas. Borre lo que esté muy a la derecha o suba limits.columns en cartera.yaml.',
  'sheet-missing': '{file} no tiene la hoja {sheet}. Tiene: {offered}.',

  'output-exists': 'Ya existe {file} y se dejó como estaba. Elija otro nombre o agregue --force para reemplazarlo.',
  'output-is-input': '{file} es el archivo que se está leyendo, y cartera nunca lo cambia. Elija otro nombre para el resultado.',
  'output-unwritable': 'El sistema no deja escribir {file}. Elija una carpeta donde pueda escribir.',
  'output-busy': 'Otro programa tiene abierto {file}. Cierre {file} en Excel y vuelva a intentarlo.',
  'output-folder-missing': 'No existe la carpeta {folder}. Créela o elija otra para {file}.',
  'output-format': 'Ningún resultado se puede escribir como {extension}. El nombre debe terminar en: {offered}.',
  'output-is-folder': '{file} es una carpeta. Agregue el nombre de un archivo.',
  'output-twice': '{file} aparece dos veces como resultado. Dé a cada uno su propio nombre.',
  'sheet-too-large': 'La cartera no cabe en una hoja de Excel: haría {rows} filas por {columns} columnas, y caben 1048576 por 16384. Escríbala como .csv.',
  'disk-full': 'No queda espacio en el disco para escribir {file}. Libere espacio y vuelva a intentarlo.',

  'client-unknown': 'Ningún cliente de {file} tiene ese código, documento, correo, teléfono o nombre.{near} Indíquelo por su fila: "fila 60".',
  'client-several': 'Hay {count} clientes que coinciden. Indique uno por su fila, por ejemplo "{example}":{list}',
  'client-row': '{file} no tiene ningún cliente en esa fila: {why}.',

  'unknown-command': 'No hay ningún comando ni archivo llamado {name}. Vea los comandos con «cartera --help».',
  'unknown-option': 'Aquí no existe la opción {option}. Vea las opciones con «cartera {command} --help».',
  'missing-argument': 'Falta algo: {argument}. Ejemplo: cartera {example}',
  'too-few-candidates': 'Para comparar hacen falta dos carteras o más: {argument}. Ejemplo: cartera {example}. Una sola se juzga con cartera score.',
  'extra-argument': '«cartera {command}» lleva menos argumentos. Un nombre con espacios va entre comillas: "mis clientes.csv".',
  'missing-value': 'La opción {option} necesita un valor después.',
  'bad-value': '{option} no puede ser {value}. Se espera: {expected}.',
  'input-twice': 'La entrada estándar se puede leer una sola vez. Indique un archivo para uno de los dos.',
  'map-syntax': '--map no entiende {mapping}. Escriba --map "Título=campo", por ejemplo --map "Total 2025=totalRevenue".',
  'map-field':
    '--map "{header}={field}": no existe el campo {field}. Vea los campos con «cartera columnas», o use "{header}=ignorar" para dejar fuera la columna.',
  'map-column': '--map nombra una columna {header} que no está en {file}. Copie su título de «cartera columnas».',
  'map-field-twice': '--map da el campo {field} a más de una columna ({header} es la segunda). Deje una sola.',
  'map-twice': '--map da más de un campo a la columna {header}. Deje uno solo.',
  'window-without-sales':
    '--window {window} suma las ventas de un tiempo, y no se indicaron ventas. Indique su archivo con --transactions, o quite --window (tier.window en cartera.yaml).',
  'reference-missing':
    'CARTERA_REFERENCE_DATA indica {folder}, que aquí no es una carpeta. Corríjala o quítela: las pruebas que la necesitan quedan entonces sin hacer.',
  'fail-on-syntax': '--fail-on no entiende {condition}. Escriba NOMBRE, luego > >= < o <=, y luego un número, entre comillas: --fail-on "rejected>5%".',
  'fail-on-name': '--fail-on no conoce ninguna cifra llamada {name}. Conoce: {offered}.',
  'condition-syntax': '{place}, letra {at}: {causeAs}. Ejemplo: "estado=inactivo y (nivel=A o facturación>10000)".',
  'condition-name':
    '{place}, letra {at}: no hay clasificación ni campo llamado {name}. «cartera reglas» muestra las clasificaciones y «cartera columnas» los campos.',
  'condition-label': '{place}, letra {at}: {name} no tiene la etiqueta {label}. Tiene: {offered}.',
  'condition-value': '{place}, letra {at}: {name} se compara con {sortAs}, y {value} no lo es.',
  'condition-order': '{place}, letra {at}: las etiquetas de {name} no tienen orden. Compárelas con = o !=, o nombre varias: {rule} en (..., ...).',
  'condition-column': '{place} necesita {field}, y ninguna columna del archivo lo tiene. Diga cuál es con --map "Título={field}".',
  'by-many': '--by admite uno o dos nombres distintos separados por una coma, por ejemplo --by estado,vendedor.',
  'by-name': '--by: no hay clasificación ni campo llamado {name}. «cartera reglas» muestra las clasificaciones y «cartera columnas» los campos.',
  'by-field': '--by cuenta por clasificaciones y por columnas de palabras que se repiten (vendedor, ciudad, fuente); {name} no es una de ellas.',
  'select-name': '--select: no hay columna, campo ni clasificación que se llame {name}. «cartera columnas» muestra las del archivo.',

  'config-missing': 'No existe el archivo de configuración {file}. Revise el nombre que sigue a --config o cree uno con «cartera iniciar».',
  'config-syntax': '{file}, línea {line}, columna {column}: {causeAs}. Corríjalo o ejecute sin él con --no-config.',
  'config-value': '{file}: el valor de {key} no sirve. Se espera: {expected}.',
  'config-unknown-key': '{file}: no existe el ajuste {key}. «cartera iniciar --out ejemplo.yaml» los escribe todos con su explicación.',
  'config-unreadable': 'El sistema no deja leer {file}. Revise sus permisos o ejecute sin él con --no-config.',
  'classification-name':
    'Una clasificación no puede llamarse {name}: así se llama un campo, otra clasificación o una columna de los resultados. Elija otro nombre.',
  'classification-order':
    '{place}: {name} usa {other}, que debe estar antes. Una clasificación solo puede apoyarse en las que están por encima, no en sí misma.',
  'tier-amounts-missing':
    'Para los niveles por montos hacen falta los montos. Escríbalos en cartera.yaml, en la moneda del archivo, por ejemplo "tier: {method: amounts, amounts: {a: 10000, b: 1000}}".',
  'zones-missing': 'Para contar por zona hacen falta zonas. Escríbalas en cartera.yaml, por ejemplo "zones: {Norte: [Piura, PE-LAM]}".',
  'zone-twice': 'Las zonas {first} y {second} incluyen a la vez {place}. Déjelo en una sola.',

  'target-missing': 'No existe el archivo de objetivo {file}. Revise el nombre que sigue a --target o cree uno con «cartera iniciar --target».',
  'target-syntax': '{file}, línea {line}, columna {column}: {causeAs}. «cartera iniciar --target --out ejemplo.yaml» escribe uno con su explicación.',
  'target-key': '{file}: no existe el criterio {key}. Aquí puede ir: {offered}.',
  'target-value': '{file}: el valor de {key} no sirve. Se espera: {expected}.',
  'target-empty':
    '{file} no pide nada: todos sus criterios están vacíos o detrás de un #. Quite el # de los que busca el puesto, por ejemplo "sector: [ferretería]".',
  'target-both': '{file}: {key} deja fuera {value}, que a la vez se busca. Quite uno de los dos.',
  'target-place':
    '{where} no es ningún país, región, ciudad ni zona que se conozca, y nadie en {files} está ahí. Si es un lugar pequeño, escríbalo con el que lo contiene, por ejemplo "Surquillo, Lima".',
  'target-sector': '{where} no es ningún rubro que se conozca, y nadie en {files} lo tiene.',
  'target-sensitive':
    '{file}: {key} pregunta por la vida privada de los clientes, y eso no entra en la cuenta sin --allow-sensitive: elegirlos por edad, género, estado civil o hijos puede ser discriminación. Quite {key} o agregue la opción; el informe lo dirá.',
} satisfies Record<keyof typeof english, string>;

export const errorParts = {
  suggestion: ' ¿Quiso decir {suggestion}?',
  found: {
    xls: 'es un libro de un Excel antiguo. Ábralo, guárdelo como «Libro de Excel (.xlsx)» y use ese archivo.',
    xlsb: 'es un libro binario de Excel. Ábralo, guárdelo como «Libro de Excel (.xlsx)» y use ese archivo.',
    ods: 'es una hoja de LibreOffice. Ábrala, guárdela como «Excel 2007-365 (.xlsx)» y use ese archivo.',
    encrypted: 'es un libro protegido con contraseña. Ábralo, guárdelo sin contraseña y use ese archivo.',
    lock: 'es la marca que deja Excel mientras un libro está abierto, no el libro. Escriba el nombre sin «~$».',
    pdf: 'es un PDF. Pida la lista como hoja de cálculo o CSV.',
    other: 'no es un archivo de texto con filas y columnas. Expórtelo como CSV.',
  },
  what: {
    entries: 'demasiadas partes',
    inflated: 'demasiados bytes',
    ratio: 'una parte que crece demasiadas veces',
  },
  cause: {
    duplicate: 'el mismo ajuste está por segunda vez',
    tab: 'no se puede sangrar con tabuladores; use espacios',
    encoding: 'el archivo no está guardado como UTF-8; guárdelo de nuevo con esa codificación',
    kind: 'esto no es un archivo de texto con criterios, uno por línea',
    clients: 'este es el archivo de clientes, no el del objetivo',
    shape: 'aquí va una lista de ajustes, un «nombre: valor» por línea',
    other: 'desde aquí no se entiende el archivo (revise sangrías, comillas y dos puntos)',
  },
  condition: {
    name: 'aquí va el nombre de una clasificación o de un campo',
    operator: 'después del nombre va = != < <= > >= o en (a, b)',
    value: 'aquí va un valor; si tiene un signo, o las palabras y, o, and, or, va entre comillas',
    list: 'después de «en» va una lista entre paréntesis, como: en (A, B)',
    joint: 'aquí va «y» u «o»; un valor que tiene esas palabras o un signo va entre comillas',
    quote: 'aquí se abre una comilla que no se cierra',
    open: 'falta cerrar un paréntesis',
    close: 'este paréntesis no cierra ninguno',
    depth: 'hay demasiados paréntesis unos dentro de otros',
  },
  sort: {
    day: 'una fecha como 30/11/2026 o 2026-11-30',
    amount: 'un importe como 10000 o 1,234.50',
    number: 'un número',
    flag: 'sí o no',
    text: 'un texto',
  },
  failed: 'Se cumple --fail-on {condition}: {figures}.',
  under: 'La calidad es {score} de 100, menor que --fail-under {least}.',
  shareOf: '{share}, {count} de {base}',
  strict: '--strict: {errors} errores y {assumptions} supuestos, y no debe haber ninguno.',
  strictRules: '--strict: hay {findings} hallazgos en sus clasificaciones, y no debe haber ninguno.',
  bug: 'cartera falló, y la culpa es nuestra, no suya: por favor envíenos las líneas de arriba, el comando que escribió y la versión {version}. Revise antes que no contengan datos de sus clientes.',
  prefix: 'Error: ',
  warningPrefix: 'Aviso: ',
} satisfies typeof englishParts;
