import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/classifiers/index.js';
import { makeTest } from '../../src/conditions/condition.js';
import { type Finding, lintOwnRules } from '../../src/conditions/lint.js';
import { makeNamer } from '../../src/conditions/names.js';
import { makeChooser, namesOfOwn, readOwnRules } from '../../src/conditions/own-rules.js';
import { Atoms } from '../../src/conditions/resolve.js';
import { isSameLabel } from '../../src/conditions/same-place.js';
import type { OwnClassification } from '../../src/settings.js';

type Rules = readonly (readonly [when: OwnClassification['rules'][number]['when'], label: string])[];
const own = (given: Record<string, OwnClassification>) => readOwnRules(given, { namer: makeNamer(namesOfOwn(given)), atoms: new Atoms(), asOf: 20_000 });
const one = (rules: Rules, otherwise?: string) =>
  own({ x: { rules: rules.map(([when, label]) => ({ when, label })), ...(otherwise === undefined ? {} : { otherwise }) } });
const told = (finding: Finding): string => {
  const example = 'example' in finding ? ` ${finding.example.map(({ name, is, values }) => `${name}${is}${values.join('-')}`).join(',')}` : '';
  if (finding.code === 'overlap') return `overlap ${finding.rules.join('+')}${example}`;
  if (finding.code === 'shadowed') return `shadowed ${finding.rule} by ${finding.by.join('+')}`;
  if (finding.code === 'never') return `never ${finding.rule}`;
  if (finding.code === 'label') return `label ${finding.label}`;
  return finding.code === 'cut' ? `cut ${finding.looked} of ${finding.total}` : `gap${example}`;
};
const lint = (rules: Rules, otherwise?: string): string[] => lintOwnRules(one(rules, otherwise)).map(told);

describe('the check of own classifications', () => {
  it.each([
    [[['tier=A', 'x']], 'y', []],
    [[['tier=A', 'x']], undefined, ['gap tier=B']],
    [
      [
        ['tier=A', 'x'],
        ['tier!=A', 'y'],
      ],
      undefined,
      [],
    ],
    [
      [
        ['tier=A', 'x'],
        ['state=inactive', 'y'],
      ],
      'z',
      ['overlap 1+2 tier=A,state=inactive'],
    ],
    [
      [
        ['tier=A', 'x'],
        ['state=inactive', 'x'],
      ],
      'z',
      [],
    ],
    [
      [
        ['tier=A', 'x'],
        ['tier=A and state=inactive', 'y'],
      ],
      'z',
      ['shadowed 2 by 1', 'label y'],
    ],
    [[['tier=A and tier=B', 'x']], 'z', ['never 1', 'label x']],
    [[['tier in (A, B, C, none)', 'x']], 'z', ['label z']],
    [
      [
        ['totalRevenue<100', 'x'],
        ['totalRevenue>100', 'y'],
      ],
      undefined,
      ['gap totalRevenue=1000000'],
    ],
    [
      [
        ['totalRevenue<=100', 'x'],
        ['totalRevenue>=100', 'y'],
        ['totalRevenue=vacío', 'z'],
      ],
      undefined,
      ['overlap 1+2 totalRevenue=1000000'],
    ],
    [
      [
        ['totalRevenue<=100', 'x'],
        ['totalRevenue>100', 'y'],
      ],
      undefined,
      ['gap totalRevenueempty'],
    ],
    [
      [
        ['purchaseCount>3', 'x'],
        ['purchaseCount<4', 'y'],
        ['purchaseCount=empty', 'z'],
      ],
      undefined,
      [],
    ],
    [[['days<0', 'x']], 'z', ['never 1', 'label x']],
    [
      [
        ['owner=Ana', 'x'],
        ['owner=Luis', 'y'],
      ],
      undefined,
      ['gap ownerother'],
    ],
    [
      [
        ['sector=salud', 'x'],
        ['sector!=salud', 'y'],
      ],
      undefined,
      [],
    ],
    [
      [
        ['consent=sí', 'x'],
        ['consent=no', 'y'],
      ],
      undefined,
      ['gap consentempty'],
    ],
    [
      [
        ['satisfaction>=4', 'x'],
        ['satisfaction=5', 'y'],
      ],
      'z',
      ['shadowed 2 by 1', 'label y'],
    ],
  ] as [Rules, string | undefined, string[]][])('%j, %s', (rules, otherwise, expected) => expect(lint(rules, otherwise)).toEqual(expected));

  it('sees through classifications that build on others', () => {
    const given = {
      a: { rules: [{ when: 'tier=A', label: 'big' }], otherwise: 'small' },
      b: { rules: [{ when: 'a=big and tier=B', label: 'x' }], otherwise: 'y' },
    };
    expect(lintOwnRules(own(given)).map((finding) => `${finding.classification} ${told(finding)}`)).toEqual(['b never 1', 'b label x']);
  });

  it('says where there are too many combinations', () => {
    const rules: Rules = Array.from({ length: 8 }, (_, at) => [
      `${['totalRevenue', 'margin', 'balance', 'overdue', 'purchaseCount', 'days', 'creditLimit', 'creditDays'][at]} > 1 and tier=A`,
      `l${at}`,
    ]);
    const found = lintOwnRules(one(rules, 'z'), 100).map(told);
    expect(found.at(-1)).toBe('cut 100 of 512');
    expect(found.some((text) => text.startsWith('never') || text.startsWith('label'))).toBe(false);
    expect(lintOwnRules(one(rules, 'z')).map(told).at(-1)).not.toContain('cut');
  });

  it('finds what going over every pair of labels finds', () => {
    const { state, tier } = RULES;
    const atom = fc.oneof(
      fc.constantFrom(...state.labels).map((label) => `state=${label}`),
      fc.constantFrom(...tier.labels).map((label) => `tier=${label}`),
    );
    const when = fc.oneof(
      atom,
      fc.tuple(atom, fc.constantFrom('and', 'or'), atom).map((parts) => parts.join(' ')),
      atom.map((text) => `not (${text})`),
    );
    const rule = fc.tuple(when, fc.constantFrom('x', 'y', 'z'));
    fc.assert(
      fc.property(fc.array(rule, { minLength: 1, maxLength: 4 }), (rules) => {
        const [made] = one(rules);
        if (made === undefined) throw new Error('nothing was made');
        const found = lintOwnRules([made]);
        const tests = made.rules.map((each) => makeTest(each.when, isSameLabel));
        const choose = makeChooser(made);
        const firsts = new Set<number>();
        const pairs = new Set<string>();
        let gap = false;
        for (const s of state.labels)
          for (const t of tier.labels) {
            const client = { label: (name: string) => (name === 'state' ? s : t), meets: () => false };
            const first = choose(client);
            if (first < 0) gap = true;
            else firsts.add(first);
            for (let left = 0; left < tests.length; left++)
              for (let right = left + 1; right < tests.length; right++)
                if (tests[left]?.(client) && tests[right]?.(client) && made.rules[left]?.label !== made.rules[right]?.label)
                  pairs.add(`${left + 1}+${right + 1}`);
          }
        const dead = made.rules.flatMap((_, at) => (firsts.has(at) ? [] : [at + 1]));
        expect(found.some(({ code }) => code === 'gap')).toBe(gap);
        expect(found.flatMap((one) => (one.code === 'never' || one.code === 'shadowed' ? [one.rule] : []))).toEqual(dead);
        const alive = [...pairs].filter((pair) => !pair.split('+').some((at) => dead.includes(Number(at)))).sort();
        expect(found.flatMap((one) => (one.code === 'overlap' ? [one.rules.join('+')] : [])).sort()).toEqual(alive);
      }),
    );
  });
});
