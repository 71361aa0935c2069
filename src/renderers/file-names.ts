import type { InputReport, Report } from '../report/report.js';

/** `clientes.xlsx › Enero`: the file, and the sheet that is read. */
export const tellFile = ({ file, sheet }: Pick<InputReport, 'file' | 'sheet'>): string => (sheet === null ? file : `${file} › ${sheet}`);

/** The files of a run: that of the clients, then those of sales. */
export function tellFiles({ input, sales }: Pick<Report, 'input' | 'sales'>): string {
  if (sales === null) return tellFile(input);
  return [...(sales.alone ? [] : [tellFile(input)]), ...sales.files.map(tellFile)].join(' + ');
}
