import type { Format } from '../../format.js';

type Shown = '=' | '<' | '>' | 'between' | 'empty' | 'other';

/** Words of conditions, of crosses and of the check of the user's own classifications. */
export const conditions = {
  and: ' and ',
  or: ' or ',
  not: (text: string): string => `not (${text})`,
  empty: 'empty',
  yes: 'yes',
  no: 'no',
  subjects: { days: 'days since purchase', zone: 'zone' } as Readonly<Record<string, string>>,
  where: (clients: number, of: number, text: string, f: Format): string =>
    clients === 0 ? `None of ${f.plural(of, 'client', 'clients')}: ${text}` : `${f.integer(clients)} of ${f.plural(of, 'client', 'clients')}: ${text}`,
  /** Where the figures of a filtered report come from. */
  labelsOfAll: 'Labels are those of the whole portfolio.',
  cross: {
    by: (rows: string, columns: string): string => `${rows} by ${columns}`,
    others: (count: string): string => `${count} others`,
    sheet: 'Cross',
    noData: 'no data',
  },
  list: {
    title: (shown: number, total: number, f: Format): string =>
      shown === total ? 'Clients, the largest first' : `Clients: the ${f.integer(shown)} largest of ${f.integer(total)}`,
    more: (count: number, f: Format): string => `and ${f.integer(count)} more: --out list.xlsx`,
    hidden: '···',
    note: 'Personal data is hidden; --show-personal shows it.',
  },
  rules: {
    title: 'Classifications',
    own: 'own',
    open: 'names of the file',
    rule: (at: number): string => `rule ${at}`,
    otherwise: 'everybody else',
    findings: 'To check',
    clean: 'Nothing to check: no client is claimed by two rules, and none is left out.',
    none: 'There are no classifications of your own. "cartera init" writes an example.',
    words: (count: number): string =>
      count === 1 ? 'Your one rule, in cartera.yaml.' : `The first of your ${count} rules that holds, in the order of cartera.yaml.`,
    why: {
      rule: (at: number): string => `Your rule ${at} holds.`,
      otherwise: 'None of your rules holds.',
      none: 'None of your rules holds, and there is no "otherwise".',
      counter: 'Counter sales are not classified.',
    },
  },
  lint: {
    overlap: (name: string, rules: readonly number[], example: string, f: Format): string =>
      `${f.quote(name)}: rules ${f.list(rules.map(String))} both claim ${example}. The first one wins.`,
    gap: (name: string, example: string, f: Format): string => `${f.quote(name)}: no rule concerns ${example}, and there is no "otherwise": no data.`,
    never: (name: string, rule: number, f: Format): string => `${f.quote(name)}: rule ${rule} can never hold: its conditions exclude each other.`,
    shadowed: (name: string, rule: number, by: readonly number[], example: string, f: Format): string =>
      `${f.quote(name)}: rule ${rule} never decides: ${by.length === 1 ? 'rule' : 'rules'} ${f.list(by.map(String))} ${by.length === 1 ? 'comes' : 'come'} first, for example with ${example}.`,
    label: (name: string, label: string, f: Format): string => `${f.quote(name)}: nobody can get the label ${f.quote(label)}.`,
    cut: (name: string, count: number, most: number, f: Format): string =>
      `${f.quote(name)}: ${f.integer(count)} combinations are too many to check; ${f.integer(most)} were looked at, and what was found is right, but there may be more.`,
    nobody: 'any client',
  },
  /** One value of a counter-example. */
  example: {
    '=': (value) => value,
    '<': (value) => `under ${value}`,
    '>': (value) => `over ${value}`,
    between: (low, high) => `between ${low} and ${high}`,
    empty: () => 'empty',
    other: () => 'any other',
  } satisfies Record<Shown, (low: string, high: string) => string> as Readonly<Record<Shown, (low: string, high: string) => string>>,
};

export type ConditionWords = typeof conditions;
