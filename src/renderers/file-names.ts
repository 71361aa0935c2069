import type { InputReport, Report } from '../report/report.js';

/** `clientes.xlsx › Enero`: the file, and the sheet that is read. */
export const tellFile = ({ file, sheet }: Pick<InputReport, 'file' | 'sheet'>): string => (sheet === null ? file : `${file} › ${sheet}`);

/** The files of a run: that of the clients, then those of sales. */
export function tellFiles({ input, sales }: Pick<Report, 'input' | 'sales'>): string {
  if (sales === null) return tellFile(input);
  const named = (file: { readonly file: string; readonly sheet: string | null }, before: string | undefined): string =>
    file.file === before && file.sheet !== null ? file.sheet : tellFile(file);
  // Sheets of one workbook: its name once.
  const files = [...(sales.alone ? [] : [input]), ...sales.files];
  return files.map((file, index) => named(file, files[index - 1]?.file)).join(' + ');
}
