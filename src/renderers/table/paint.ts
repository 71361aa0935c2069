import { Chalk } from 'chalk';

/** The few colours of the terminal: each means one thing. */
export type Paint = {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly bar: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly command: (text: string) => string;
  /** The colour of a state; plain for any other label. */
  readonly state: (label: string, text: string) => string;
  /** The colour of a light; plain for any other label. */
  readonly light: (label: string, text: string) => string;
};

/** Sixteen colours, so that every terminal's own theme decides the shade; none at all where `color` is false. */
export function makePaint(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  // chalk joins all its arguments: each paint takes one text and nothing else.
  const only =
    (paint: (text: string) => string) =>
    (text: string): string =>
      paint(text);
  const states: Readonly<Record<string, (text: string) => string>> = {
    current: chalk.green,
    active: chalk.cyan,
    inactive: chalk.red,
    potential: chalk.yellow,
    probable: chalk.gray,
    unknown: chalk.gray,
  };
  const lights: Readonly<Record<string, (text: string) => string>> = { green: chalk.green, amber: chalk.yellow, red: chalk.red };
  return {
    title: only(chalk.bold),
    heading: only(chalk.bold),
    dim: only(chalk.gray),
    strong: only(chalk.bold),
    mark: only(chalk.yellow),
    bar: only(chalk.cyan),
    error: only(chalk.red),
    warning: only(chalk.yellow),
    command: only(chalk.cyan),
    state: (label, text) => states[label]?.(text) ?? text,
    light: (label, text) => lights[label]?.(text) ?? text,
  };
}
