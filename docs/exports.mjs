// Makes exports.md: which columns of which system's export are understood, found out by reading the fixtures with the built program.
import { join } from 'node:path';
import { openClients } from '../dist/analyze.js';
import { fieldOf } from '../dist/client/fields.js';
import { loadVocabulary } from '../dist/commands/vocabulary.js';
import { catalogue } from '../dist/messages/index.js';
import { formatOf } from '../dist/renderers/columns-view.js';
import { resolveSettings } from '../dist/settings.js';
import { REGISTERS, SYSTEMS } from './exports-notes.mjs';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const [english, spanish] = [catalogue('en'), catalogue('es')];
const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;
const row = (cells) => `| ${cells.join(' | ')} |`;

/** How the program reads one fixture. */
async function planOf(folder, file = 'input.csv') {
  const io = { env: {}, cwd: FIXTURES, today: () => '2026-11-30' };
  const settings = await resolveSettings({ flags: {}, config: { file: null, values: {} }, io, lang: 'en', vocabulary: await loadVocabulary('analyze') });
  const { source, plan } = await openClients(join(FIXTURES, folder, file), settings, { io });
  await source.close();
  return plan;
}

/** How the values of a column are written, by example. */
function describeFormat(column) {
  if (column.filled === 0) return '';
  const written = formatOf(column, { words: english });
  if (written !== '') return written;
  return fieldOf(column.field).kind === 'day' ? english.terms.datePatterns.ymd : '';
}

async function describeSystem({ folder, title, sure, notes }) {
  const plan = await planOf(folder);
  for (const header of Object.keys(notes)) if (!plan.header.includes(header)) throw new Error(`fixtures/${folder} has no column ${header}`);
  const shown = plan.columns.filter((column) => column.field !== null || notes[column.header]);
  const rest = plan.columns.filter((column) => !shown.includes(column)).map((column) => code(column.header));
  return [
    `## ${title}`,
    '',
    `${code(`fixtures/${folder}`)}${sure ? '' : ' · header row not seen as a whole · fila de títulos no vista entera'}`,
    '',
    row(['Column · Columna', 'Field', 'Campo', 'Format · Formato', 'Note · Nota']),
    row(['---', '---', '---', '---', '---']),
    ...shown.map((column) => {
      const { field, header } = column;
      const names = field === null ? ['–', '–', ''] : [`${english.terms.fields[field]} ${code(field)}`, spanish.terms.fields[field], describeFormat(column)];
      return row([code(header), ...names, (notes[header] ?? []).filter((note, at, all) => all.indexOf(note) === at).join(' · ')]);
    }),
    '',
    ...(rest.length > 0 ? [`Not used · Sin usar: ${rest.join(', ')}`, ''] : []),
  ];
}

/** Write the page of exports, as Markdown in both languages. */
export async function makeExports() {
  const lines = [
    '# Exports that are understood · Exportaciones que se entienden',
    '',
    'Made by `npm run docs` from the files in `fixtures/`: every table is what the program finds when it reads one. Headers are those of the system; people and companies are invented. Any other column can be named with `--map "Header=field"`.',
    '',
    'Hecho por `npm run docs` con los archivos de `fixtures/`: cada tabla es lo que el programa encuentra al leer uno. Los títulos son los del sistema; personas y empresas son inventadas. Cualquier otra columna se indica con `--map "Título=campo"`.',
    '',
  ];
  for (const system of SYSTEMS) lines.push(...(await describeSystem(system)));
  lines.push(
    '## Registers of sales · Registros de ventas',
    '',
    'One row a document, not a client: the answer is what to export instead. · Una fila por comprobante, no por cliente: la respuesta dice qué exportar.',
    '',
  );
  for (const { folder, file, title } of REGISTERS) {
    if (!(await planOf(folder, file)).transactions) throw new Error(`fixtures/${folder} is not taken for a register of sales`);
    lines.push(`- ${title}: ${code(`fixtures/${folder}`)}`);
  }
  return `${lines.join('\n')}\n`;
}
