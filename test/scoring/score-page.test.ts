import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SCORE_WEIGHTS } from '../../src/settings/score-weights.js';
import { scoreOf } from '../helpers/score.js';

const page = readFileSync('docs/score.md', 'utf8');
const rows = [...page.matchAll(/^\| (\w+) \| (.+) \| (.+) \| (.+) \|$/gm)]
  .map(([, name = '', , value, points]) => ({ name, value, points }))
  .filter(({ name }) => name in SCORE_WEIGHTS);

it('the worked example of docs/score.md is what comes out', async () => {
  const text = /```csv\n([\s\S]+?)```/.exec(page)?.[1] ?? '';
  const { report } = await scoreOf(text, { flags: { country: 'PE' } });
  const { quality } = report;
  const told = quality.dimensions.map(({ name, value, points }) => ({ name, value: value === null ? '–' : String(value), points: points.toFixed(1) }));
  expect(rows).toEqual(told);
  expect(quality).toMatchObject({ score: 61.8, ceiling: 90, grade: 'C', stars: 3, light: 'amber' });
  expect(quality.missing).toEqual([{ fields: ['updatedAt'], any: false, dimensions: ['recordCurrency'], points: 10 }]);
  expect([report.funnel, report.verdict]).toEqual([{ rows: 6, distinct: 5, usable: 4, proven: 4, fit: null }, 'portfolio']);
});

it('the page has the weights that the program has', () => {
  const weights = [...page.matchAll(/^\| (\w+) \| (\d+) \| [^|]+ \|$/gm)].map(([, name, weight]) => [name, Number(weight)]);
  expect(Object.fromEntries(weights)).toEqual(SCORE_WEIGHTS);
});
