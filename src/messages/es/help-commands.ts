import type { CommandName } from '../../settings.js';
import type { CommandHelp } from '../en/help-commands.js';

/** What each command does, and what its examples are about. */
export const commands = {
  analyze: {
    summary: 'muestra de qué está hecha una cartera de clientes',
    description:
      'Lee una lista de clientes y muestra quién compra, quién dejó de comprar, quién hace la facturación, dónde están y cuánto se puede confiar en el archivo. El archivo nunca se cambia. Basta con el nombre del archivo: cartera clientes.csv',
    examples: {
      first: 'ver la cartera a una fecha de corte',
      monthEnd: 'cada mes: cómo estaba al cierre del mes pasado',
      workbook: 'un libro de Excel: resumen, clientes con sus etiquetas, hallazgos y método',
      files: 'los clientes con sus etiquetas en un CSV, y el resumen en Markdown',
      where: 'un libro con solo los clientes grandes que dejaron de comprar',
      by: 'cruzar dos clasificaciones',
      json: 'para otro programa',
      sales: 'compras, facturación y fechas según las ventas de un período, cliente por cliente',
      salesAlone: 'no hay lista de clientes: los compradores de un registro de ventas pasan a ser los clientes',
      guard: 'en una tarea programada: fallar si se rechaza más del 5% de las filas',
    },
  },
  explain: {
    summary: 'explica por qué un cliente tiene cada una de sus etiquetas',
    description:
      'Busca un cliente y muestra cada clasificación con su motivo, la regla y las celdas del archivo de donde sale. El cliente se indica por su fila, código, documento, correo, teléfono o nombre. Los datos personales se muestran recortados.',
    examples: {
      row: 'el cliente de una fila',
      id: 'por su código',
      name: 'por su nombre, o parte de él',
      json: 'para otro programa, con los datos completos',
      sales: 'según lo que compró',
    },
  },
  validate: {
    summary: 'lista lo que está mal en un archivo, celda por celda',
    description:
      'Revisa todas las filas y dice línea y columna de lo que no encaja: fechas imposibles, correos, teléfonos o documentos inválidos, códigos repetidos, filas sin cliente.',
    examples: {
      first: 'ver qué hay que corregir',
      csv: 'la lista completa, para abrirla en Excel',
      rejects: 'las filas rechazadas aparte, con el motivo',
      sales: 'también las ventas: filas sin comprador, fecha o importe, y clientes cuyos datos no coinciden con ellas',
    },
  },
  columns: {
    summary: 'muestra qué se entendió de cada columna',
    description: 'Muestra cada columna con el campo que se le dio, con qué seguridad y por qué. Se corrige con --map y se guarda con --save.',
    examples: { first: 'ver las columnas', map: 'decir qué contiene una columna', save: 'guardar lo decidido para las próximas veces' },
  },
  rules: {
    summary: 'muestra las clasificaciones vigentes y revisa las propias',
    description:
      'Muestra cada clasificación con sus etiquetas y umbrales, las de cartera.yaml con sus reglas, y qué hay mal en estas: clientes que dos reglas reclaman, clientes de los que ninguna se ocupa, y reglas y etiquetas que nadie puede recibir.',
    examples: { first: 'ver las reglas vigentes', strict: 'en una tarea programada: fallar si sus reglas se contradicen', json: 'para otro programa' },
  },
  inactive: {
    summary: 'busca quiénes dejaron de comprar y a quién recuperar primero',
    description:
      'Lista los clientes que dejaron de comprar y, aparte, los que están por dejar: desde cuándo, por qué regla, qué está en juego, el motivo posible, qué hacer y en qué orden, con un plan de llamadas por semana. Coincide con analyze bajo las mismas reglas.',
    examples: {
      first: 'quiénes dejaron de comprar',
      calls: 'la hoja de llamadas de la semana, en Excel',
      sales: 'de las ventas de un periodo, por el ritmo propio de cada cliente',
      auto: 'por el método que mejor acierta con el pasado de los clientes',
      mail: 'una línea para el asunto de un correo',
      guard: 'en una tarea programada: falla si más del 80% de los compradores están inactivos',
    },
  },
  score: {
    summary: 'juzga la cartera que trae un candidato a vendedor',
    description:
      'Dice cuántos de los clientes sirven hoy para el puesto, de qué tamaño es la cartera, qué calidad tiene punto por punto, cuánto se ajusta al objetivo, qué preguntar en la entrevista y a quién llamar. Las columnas que faltan bajan lo que se puede alcanzar, nunca la honradez del candidato. Con --own dice quiénes ya son nuestros.',
    examples: {
      first: 'una hora antes de la entrevista',
      target: 'con el objetivo del puesto en un archivo',
      report: 'dos páginas para llevar, y la lista de llamadas en Excel',
      own: 'quiénes ya son nuestros',
      carry: 'lo que podría venir, según las ventas del último año',
      guard: 'en una tarea programada: falla con menos de 60 puntos',
    },
  },
  compare: {
    summary: 'ordena las carteras de varios candidatos',
    description:
      'Juzga varias carteras con el mismo objetivo y las ordena por los clientes que sirven para el puesto, luego por calidad, luego por tamaño, y dice qué cambiaría el orden.',
    examples: { first: 'tres candidatos para un puesto', report: 'la comparación como página para imprimir' },
  },
  duplicates: {
    summary: 'busca los clientes que están más de una vez en un archivo',
    description:
      'Busca filas que son el mismo cliente a pesar de errores de tipeo, otras formas de escribir y celdas vacías, y dice qué habla a favor y en contra de cada par. Un teléfono o correo compartido no basta para que dos sean el mismo, y el código de la fila no es prueba.',
    examples: {
      first: 'ver quiénes se repiten',
      workbook: 'los grupos con sus filas completas, para depurarlos en Excel',
      csv: 'las mismas filas en CSV, escritas como el archivo',
      json: 'para otro programa',
      guard: 'en una tarea programada: fallar si sobra más del 5% de los clientes',
    },
  },
  merge: {
    summary: 'planea cómo se juntan los clientes de un candidato con los nuestros',
    description:
      'Compara una cartera con nuestros clientes y planea, cliente por cliente, quién es nuevo, quién es conocido, dónde dicen cosas distintas y qué se podría completar. No se cambia nada en ninguno de los dos archivos.',
    examples: { first: 'ver qué se haría', plan: 'el plan con sus motivos, cliente por cliente' },
  },
  verify: {
    summary: 'comprueba en este equipo las cifras de cartera contra las publicadas',
    description:
      'Repite las pruebas en las que cartera se apoya (modelos de compra, cortes RFM, documentos, concentración, intervalos, fechas) con datos pequeños incluidos y muestra lo esperado, lo obtenido, cuánto pueden diferir y la fuente.',
    examples: { first: 'ver todas las pruebas', json: 'para otro programa' },
  },
  init: {
    summary: 'escribe un archivo de configuración comentado',
    description:
      'Escribe cartera.yaml en esta carpeta: todos los ajustes con su explicación y su valor habitual. Lo usan los comandos dados en esta carpeta y en las de adentro.',
    examples: {
      first: 'en esta carpeta',
      other: 'con otro nombre',
      target: 'lo que busca un puesto, para score y compare',
      template: 'el libro que llena el candidato',
    },
  },
  schema: {
    summary: 'muestra el esquema JSON de la configuración o de un resultado',
    description: 'Muestra un JSON Schema: el de cartera.yaml, para editores, o el de lo que muestra --format json, para programas.',
    examples: { first: 'el de la configuración', analyze: 'el del resultado de analizar', file: 'a un archivo' },
  },
} satisfies Record<CommandName, CommandHelp>;
