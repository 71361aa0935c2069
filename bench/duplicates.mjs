// Times how long the records of a made-up dirty list take to be linked, and how well: node bench/duplicates.mjs [--rows N] [--seed N]. Needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPortfolio } from '../dist/analyze.js';
import { loadVocabulary } from '../dist/commands/vocabulary.js';
import { link } from '../dist/linkage/link.js';
import { readDossier } from '../dist/report/dossier.js';
import { resolveSettings } from '../dist/settings.js';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' }, seed: { type: 'string', default: '3' } } });
const path = join(import.meta.dirname, 'data', `duplicates-${values.rows}.csv`);
execFileSync(process.execPath, [join(import.meta.dirname, 'generate-duplicates.mjs'), values.rows, '--seed', values.seed, '--out', path]);

const io = { cwd: process.cwd(), env: {}, stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, today: () => '2026-11-30', now: () => 0 };
const settings = await resolveSettings({ flags: {}, config: { file: null, values: {} }, io, lang: 'en', vocabulary: await loadVocabulary('analyze') });
const opened = await openPortfolio({ clients: { path }, sales: [] }, settings, { io });
const { cards } = await readDossier(opened, settings, { io });
await opened.source.close();

const seconds = ({ user }) => user / 1e6;
const [wall, processor] = [performance.now(), process.cpuUsage()];
const linkage = link(cards, { threshold: 0.9 });
const [took, busy] = [(performance.now() - wall) / 1000, seconds(process.cpuUsage(processor))];

const truth = readFileSync(`${path}.truth`, 'utf8').trim().split('\n');
const whoIs = (at) => truth[cards[at].line - 2];
let [found, right] = [0, 0];
for (const cluster of linkage.clusters)
  for (let one = 0; one < cluster.length; one++)
    for (let other = one + 1; other < cluster.length; other++) {
      found++;
      if (whoIs(cluster[one]) === whoIs(cluster[other])) right++;
    }
const sizes = new Map();
for (let at = 0; at < cards.length; at++) sizes.set(whoIs(at), (sizes.get(whoIs(at)) ?? 0) + 1);
const all = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
console.log(`${cards.length} rows, ${linkage.candidates} candidate pairs, ${linkage.distinct} clients${linkage.fitted ? ', weights fitted' : ''}`);
console.log(`precision ${(right / found).toFixed(4)}, recall ${(right / all).toFixed(4)} of ${all} true pairs`);
console.log(
  `${took.toFixed(1)} s, ${busy.toFixed(1)} s of processor, ${Math.round(linkage.candidates / busy)} pairs a second, peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
