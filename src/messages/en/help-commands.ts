import type { CommandName } from '../../settings.js';

export type CommandHelp = {
  readonly summary: string;
  readonly description: string;
  /** What each example is about, by the key the command gives it. */
  readonly examples: Readonly<Record<string, string>>;
};

/** What each command does, and what its examples are about. */
export const commands = {
  analyze: {
    summary: 'show what a client portfolio is made of',
    description:
      'Reads a list of clients and shows who buys, who stopped buying, who makes the revenue, where they are and how far the file can be trusted. The file is never changed. A file name alone does the same: cartera clientes.csv',
    examples: {
      first: 'see the portfolio as of a date',
      monthEnd: 'every month: the state at the end of last month',
      workbook: 'an Excel workbook: summary, clients with their labels, findings and method',
      files: 'the clients with their labels as a CSV file, and the summary as Markdown',
      where: 'a workbook with only the large clients that stopped buying',
      by: 'cross two classifications',
      json: 'for another program',
      sales: 'purchases, revenue and dates from the sales of a period, client by client',
      salesAlone: 'there is no list of clients: the buyers of a register of sales become the clients',
      guard: 'in a scheduled job: fail when more than 5% of the rows are rejected',
    },
  },
  explain: {
    summary: 'say why one client has each of its labels',
    description:
      'Finds one client and shows every classification with its reason, the rule and the cells of the file it comes from. The client is named by its row, code, tax id, email, phone or name. Personal data is shown cut short.',
    examples: {
      row: 'the client of a row',
      id: 'by its code',
      name: 'by its name, or a part of it',
      json: 'for another program, with the data in full',
      sales: 'by what it bought',
    },
  },
  validate: {
    summary: 'list what is wrong with a file, cell by cell',
    description:
      'Checks every row and says line and column of what does not fit: impossible dates, invalid emails, phones or tax ids, repeated codes, rows without a client.',
    examples: {
      first: 'see what to correct',
      csv: 'the whole list, to open in Excel',
      rejects: 'the rejected rows apart, with the reason',
      sales: 'the sales too: rows without a buyer, a date or an amount, and clients whose figures differ from them',
    },
  },
  columns: {
    summary: 'show which column was taken for what',
    description: 'Shows each column with the field it was taken for, how sure that is and why. Correct it with --map and keep it with --save.',
    examples: { first: 'see the columns', map: 'say what a column holds', save: 'keep the decision for the next runs' },
  },
  rules: {
    summary: 'show the classifications in force and check your own',
    description:
      'Shows every classification with its labels and thresholds, those of cartera.yaml with their rules, and what is wrong with these: clients whom two rules claim, clients whom no rule concerns, and rules and labels that nobody can get.',
    examples: { first: 'see the rules in force', strict: 'in a scheduled job: fail when your rules contradict each other', json: 'for another program' },
  },
  inactive: {
    summary: 'find who stopped buying, and whom to win back first',
    description:
      'Lists the clients that stopped buying and, apart, those about to: since when, by which rule, what is at stake, the possible reason, what to do next and in which order, with a plan of calls a week. It agrees with analyze under the same rules.',
    examples: {
      first: 'who stopped buying',
      calls: 'the call sheet for the week, in Excel',
      sales: "from the sales of a period, by each client's own rhythm",
      auto: "by the method that proves best on the clients' own past",
      mail: 'one line for the subject of a mail',
      guard: 'in a scheduled job: fail when over 80% of the buyers are inactive',
    },
  },
  score: {
    summary: 'judge the portfolio that a sales candidate brings',
    description:
      'Says how many of the clients serve the position today, how large the portfolio is, what its quality is point by point, how well it fits the target, what to ask in the interview and whom to call. Columns that are missing lower what can be reached, never the honesty of the candidate. With --own it says who is ours already.',
    examples: {
      first: 'an hour before the interview',
      target: 'with the target of the position in a file',
      report: 'two pages to take along, and the list of calls in Excel',
      own: 'who is ours already',
      carry: 'what could come along, from the sales of the last year',
      guard: 'in a script: fail below 60 points',
    },
  },
  compare: {
    summary: 'rank the portfolios of several candidates',
    description:
      'Judges several portfolios with the same target and ranks them by the clients that serve the position, then by quality, then by size, and says what would change the ranking.',
    examples: { first: 'three candidates for one position', report: 'the comparison as a page to print' },
  },
  duplicates: {
    summary: 'find the clients that stand in a file more than once',
    description:
      'Looks for rows that are the same client in spite of typing errors, other spellings and missing cells, and says what speaks for and against each pair. A shared phone or email alone makes nobody the same client, and the code of the row is no evidence.',
    examples: {
      first: 'see who is repeated',
      workbook: 'the groups with their rows in full, to clean them up in Excel',
      csv: 'the same rows as CSV, written as the file is',
      json: 'for another program',
      guard: 'in a scheduled job: fail when more than 5% of the clients are one too many',
    },
  },
  merge: {
    summary: 'plan how the clients of a candidate join ours',
    description:
      'Compares a portfolio with our own clients and plans, client by client, who is new, who is known, where the two say different things and what could be filled in. Nothing is changed in either file.',
    examples: { first: 'see what would be done', plan: 'the plan with its reasons, client by client' },
  },
  verify: {
    summary: 'check the figures of cartera against published ones, on this computer',
    description:
      'Runs the checks that cartera stands on (models of purchases, RFM cuts, tax ids, concentration, intervals, dates) on small built-in data and prints what was expected, what came out, how far they may differ and the source.',
    examples: { first: 'see all checks', json: 'for another program' },
  },
  init: {
    summary: 'write a commented configuration file',
    description: 'Writes cartera.yaml in this folder: every setting with its explanation and its default. Runs in this folder and those below it use it.',
    examples: {
      first: 'in this folder',
      other: 'under another name',
      target: 'what a position looks for, for score and compare',
      template: 'the workbook that a candidate fills in',
    },
  },
  schema: {
    summary: 'print the JSON Schema of the configuration or of a result',
    description: 'Prints a JSON Schema: of cartera.yaml for editors, or of what --format json prints for programs.',
    examples: { first: 'of the configuration', analyze: 'of the result of analyze', file: 'into a file' },
  },
} satisfies Record<CommandName, CommandHelp>;
