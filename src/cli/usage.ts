import type { CommanderError } from 'commander';
import { findCommand } from '../commands/index.js';
import { CarteraError } from '../errors.js';
import { findClosest, settingOf } from '../settings.js';
import { optionsOf } from './program.js';

/** What commander's sentence quotes: the option or argument that it is about. */
function quoted(error: CommanderError): string {
  return /'([^']*)'/.exec(error.message)?.[1] ?? '';
}

/** Turn commander's refusal of a command line into ours, told in the user's language; anything else stays what it is. */
export function explainUsage(error: CommanderError, name: string): CarteraError | CommanderError {
  const subject = quoted(error);
  const command = findCommand(name);
  const shown = command?.name ?? '';
  if (error.code === 'commander.unknownOption') {
    const flags = [...(command === null ? [] : optionsOf(command)), ...optionsOf(null)].map((key) => settingOf(key).flag ?? '');
    const suggestion = findClosest(subject.split('=')[0] ?? subject, [...flags, '--help', '--version']);
    return new CarteraError('unknown-option', { option: subject, command: shown, ...(suggestion === null ? {} : { suggestion }) });
  }
  if (error.code === 'commander.missingArgument')
    return new CarteraError('missing-argument', { argument: subject, example: `${shown} ${command?.examples[0]?.line ?? ''}` });
  if (error.code === 'commander.excessArguments') return new CarteraError('extra-argument', { command: shown });
  if (error.code === 'commander.optionMissingArgument') return new CarteraError('missing-value', { option: subject.split(' ')[0] ?? subject });
  return error;
}
