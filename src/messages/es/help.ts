import type { CommandName, Group, SettingKey } from '../../settings.js';
import type { help as english } from '../en/help.js';
import type { CommandHelp } from '../en/help-commands.js';
import type { SettingHelp } from '../en/help-settings.js';
import { commands } from './help-commands.js';
import { settings } from './help-settings.js';
import { reference } from './reference.js';

export const help = {
  description: 'Analiza una cartera de clientes guardada en una hoja de cálculo. Nunca cambia los archivos, no envía nada por la red y no hace preguntas.',
  usage: '<comando> [opciones]',
  prefersAliases: true,
  usageOptions: '[opciones]',
  headings: { usage: 'Uso:', arguments: 'Argumentos:', commands: 'Comandos:', examples: 'Ejemplos:' },
  groups: { reading: 'Cómo leer el archivo:', rules: 'Reglas:', output: 'Resultados:', exit: 'Código de salida:', global: 'Siempre:' } satisfies Record<
    Group,
    string
  >,
  helpOption: 'muestra esta ayuda',
  helpCommand: 'muestra la ayuda de un comando',
  versionOption: 'muestra la versión',
  defaultValue: 'si no se indica: {value}',
  more: 'Opciones de cada comando: cartera <comando> --help',
  arguments: {
    file: { name: 'archivo', help: 'la lista de clientes (CSV o XLSX); «-» lee la entrada estándar' },
    client: { name: 'cliente', help: 'el cliente: su fila («fila 214»), código, documento, correo, teléfono o nombre' },
    ours: { name: 'nuestros', help: 'nuestros clientes (CSV o XLSX)' },
    candidate: { name: 'candidato', help: 'la cartera que se les suma (CSV o XLSX)' },
    candidates: { name: 'candidato', help: 'las carteras de los candidatos, dos o más (CSV o XLSX)' },
    command: { name: 'comando', help: 'un comando' },
  },
  placeholders: {
    mapping: 'Título=campo',
    country: 'país',
    currency: 'código',
    rate: 'CÓDIGO=número',
    order: 'orden',
    sign: 'signo',
    encoding: 'nombre',
    sheet: 'hoja',
    sales: 'archivo[#hoja]',
    window: 'tiempo',
    line: 'línea',
    date: 'fecha',
    zone: 'zona',
    days: 'días',
    method: 'método',
    level: 'nivel',
    format: 'formato',
    file: 'archivo',
    document: 'qué',
    locale: 'etiqueta',
    expression: 'condición',
    names: 'nombres',
    condition: 'condición',
    sector: 'rubro',
    place: 'lugar',
    product: 'producto',
    type: 'tipo',
    own: 'archivo[#hoja]',
    percent: 'porcentaje',
    probability: 'probabilidad',
    points: 'puntos',
    calls: 'llamadas',
    language: 'es|en',
  } as Readonly<Record<string, string>>,
  settings: settings as Readonly<Record<SettingKey, SettingHelp>>,
  commands: commands as Readonly<Record<CommandName, CommandHelp>>,
  template: {
    intro: [
      'Ajustes de cartera para esta carpeta y las de adentro.',
      'Un # seguido de un espacio es una explicación. Un # seguido de un nombre es un ajuste con su valor habitual o un ejemplo: quite el # para usarlo.',
      'Las opciones de la línea de comandos pesan más que este archivo. Guárdelo como UTF-8.',
    ],
    groups: { reading: 'Lectura del archivo', rules: 'Reglas', output: 'Resultados', exit: 'Código de salida', global: 'General' } satisfies Record<
      Group,
      string
    >,
    expected: 'Se espera: {expected}.',
    otherwise: 'Si no se indica, lo decide el archivo.',
  },
  notices: {
    created: 'Se creó {file}. Ábralo con un editor de texto, cambie lo que necesite y escriba: cartera clientes.csv',
    saved: 'Las columnas se guardaron en {file}.',
    progress: 'Leyendo',
    comparing: 'Comparando',
  },
  reference,
} satisfies typeof english;
