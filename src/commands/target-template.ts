import { writeYaml } from '../config/document.js';
import type { Catalogue } from '../messages/index.js';

/** Samples of the sensitive criteria: the same in every language. */
const PRIVATE = { generation: ['x', 'millennial'], age: '25-40', gender: ['female'], maritalStatus: ['married'], children: '1+' } as const;

const say = (sentence: string, indent = ''): string => `${indent}# ${sentence}`.trimEnd();

/** One criterion with its sample, commented out: the # stands right before it, so that removing it is enough. */
const show = (name: string, value: unknown, indent = ''): readonly string[] => writeYaml({ [name]: value }).map((line) => `${indent}#${line}`);

/** Write the commented target.yaml that `init --target` makes: every criterion, all of them commented out. */
export function makeTargetTemplate({ template: words }: Catalogue['target']): string {
  const { samples } = words;
  const criteria = (['sector', 'place', 'product', 'clientType', 'tier'] as const).flatMap((name) => [say(words[name]), ...show(name, samples[name]), '']);
  const lines = [
    ...words.intro.map((line) => say(line)),
    '',
    say(words.criteria),
    '',
    ...criteria,
    say(words.weightsTitle),
    '',
    say(words.weights),
    'weights:',
    ...Object.entries({ sector: 2, place: 1, product: 1, clientType: 1, tier: 0.5 }).flatMap(([name, weight]) => show(name, weight, '  ')),
    '',
    say(words.excludeTitle),
    '',
    say(words.exclude),
    'exclude:',
    ...show('sector', samples.excludedSector, '  '),
    ...show('place', samples.excludedPlace, '  '),
    '',
    say(words.sensitiveTitle),
    '',
    ...words.sensitive.map((line) => say(line)),
    ...Object.entries(PRIVATE).flatMap(([name, value]) => show(name, value)),
  ];
  return `${lines.join('\n')}\n`;
}
