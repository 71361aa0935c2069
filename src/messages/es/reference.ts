/** Palabras de la referencia de órdenes, que se escribe a partir del programa. */
export const reference = {
  title: 'Referencia de comandos',
  intro: 'Hecha con `npm run docs` a partir del propio programa; el mismo texto aparece con `cartera <comando> --help`.',
  other: 'In English: [commands.md](commands.md).',
  table: { option: 'Opción', config: 'En cartera.yaml', meaning: 'Qué hace', expected: 'Se espera', default: 'Si no se indica' },
  fromFile: 'lo decide el archivo',
  settings: 'Ajustes de cartera.yaml',
  settingsIntro:
    'Las opciones pesan más que el archivo de configuración, y este más que los valores habituales. `cartera iniciar` escribe un archivo comentado; `cartera esquema --of config` muestra su JSON Schema.',
  exit: 'Códigos de salida',
  exitCodes: [
    ['0', 'hecho'],
    ['1', 'hecho, pero no se cumplió una condición pedida con `--strict` o `--fail-on`'],
    ['2', 'no se pudo ejecutar: uso, archivo, columnas, configuración o ningún cliente legible'],
    ['3', 'una falla del programa'],
    ['130', 'interrumpido con Ctrl-C'],
    ['143', 'terminado por el sistema (SIGTERM)'],
  ] as readonly (readonly [string, string])[],
};
