/** What a position looks for. */
export const target = {
  heading: 'Target',
  /** Said when `init --target` has written one. */
  created: 'Created {file}. Open it with a text editor, remove the # of what the position looks for, and run: cartera score clients.csv --target {file}',
  /** Why a target was not taken: what its criteria expect. */
  expected: {
    sector: 'one line of business or a list, such as [hardware, building materials]',
    place: 'one place or a list: countries, regions, cities, districts or zones, by name or ISO code',
    product: "one word of a product's name or a list of them",
    clientType: 'person or company; of companies also micro, small, medium or large; one or a list',
    tier: 'A, B or C; one or a list',
    generation: 'silent, boomer, x, millennial, z or alpha; one or a list',
    age: 'a range such as 25-40 or 60+, or {min: 25, max: 40}',
    gender: 'female or male',
    maritalStatus: 'single, married, cohabiting, separated, divorced or widowed; one or a list',
    children: 'yes, no, or a range such as 1-3',
    weightsGroup: 'criteria below it, each with a number, such as "sector: 2"',
    weights: 'a number over 0, up to 100',
    exclude: 'criteria below it, one a line, such as "sector: [public]"',
  },
  /** What the codes of a target are called. */
  values: {
    ...{ person: 'persons', company: 'companies', micro: 'micro companies', small: 'small companies', medium: 'medium companies', large: 'large companies' },
    ...{ single: 'single', married: 'married', cohabiting: 'cohabiting', separated: 'separated', divorced: 'divorced', widowed: 'widowed' },
    ...{ greatest: 'greatest generation', silent: 'silent generation', boomer: 'boomers', x: 'generation X', millennial: 'millennials', z: 'generation Z' },
    ...{ alpha: 'generation Alpha', female: 'women', male: 'men' },
  } as Readonly<Record<string, string>>,
  template: {
    intro: [
      'What the position looks for in the clients of a candidate.',
      'Used as: cartera score clients.csv --target target.yaml',
      '',
      'Remove the # of the lines you need, and write your own values. One value or a list: any of the list will do.',
      'A client is judged by what is known of it: a missing cell is not held against anybody, and the report says how many could not be judged.',
      'Options of the command line (--sector, --place, --product, --client-type) take the place of the same line here.',
    ],
    criteria: 'CRITERIA',
    sector: 'Lines of business. The meaning counts, not the spelling: hardware, Ferretería and Hardware stores are one.',
    place:
      'Where: country, region, province, city, district or a zone of cartera.yaml, by name or ISO code. A small place with what it lies in: "Miraflores, Lima".',
    product: 'Words in the names of what they buy.',
    clientType: 'person or company; of companies also micro, small, medium, large.',
    tier: 'How much they buy within the portfolio: A, B or C.',
    weightsTitle: 'WEIGHTS',
    weights: 'How much each criterion counts beside the others; 1 where nothing is said.',
    excludeTitle: 'EXCLUSIONS',
    exclude: 'Who does not serve, whatever else matches: relevance 0, and not to be called. The same criteria.',
    sensitiveTitle: 'PRIVATE LIFE',
    sensitive: [
      'These count only with --allow-sensitive, and the report says so: to choose people by them may be discrimination,',
      'and in many countries it is forbidden for credit, insurance or employment. Without the option a line below stops the run.',
    ],
    samples: {
      sector: ['hardware', 'building materials'],
      place: ['Lima', 'PE-ARE', 'Miraflores, Lima'],
      product: ['cement', 'paint'],
      clientType: ['company'],
      tier: ['A', 'B'],
      excludedSector: ['public'],
      excludedPlace: ['Callao'],
    },
  },
};

export type TargetWords = typeof target;
