import type { Source } from '../formats/batch.js';
import { openSource } from '../formats/source.js';
import type { Io } from '../io.js';
import type { Settings } from '../settings.js';
import { currencyOfSign } from './kinds/currency.js';
import { type Judge, tableChooser } from './sheets.js';

/**
 * Opens a file (`-` is standard input) as the settings say; of a workbook the table that `suits` (client lists where it is not given).
 * @throws CarteraError what openSource throws
 */
export function openTable(path: string, settings: Settings, io: Pick<Io, 'stdin' | 'signal'>, suits?: Judge): Promise<Source> {
  return openSource(path, {
    stdin: io.stdin,
    signal: io.signal,
    limits: settings.limits,
    chooseTables: tableChooser(settings, suits),
    isCurrency: (sign) => currencyOfSign(sign) !== null,
    ...(settings.encoding === null ? {} : { encoding: settings.encoding }),
    ...(settings.delimiter === null ? {} : { delimiter: settings.delimiter }),
  });
}
