import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const CARTERA = resolve('bin/cartera.js');
const CHROMIUM = '/usr/bin/chromium';
const FIXTURES = resolve('fixtures/candidatos');
const hasOffice = spawnSync('soffice', ['--version']).status === 0;
const hasChromium = existsSync(CHROMIUM);
/** Comma, double quotes, UTF-8, every sheet into a file of its own, cells as they are shown. */
const TO_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';
/** Pixels of a sheet of paper between its margins of 11 mm: width and height. */
const SHEETS = { a4: { width: 711, height: 1040 }, letter: { width: 733, height: 973 } };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartera-pages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the built program on a candidate's file; gives the path of the result. */
function score(input: string, name: string, ...args: string[]): string {
  const out = join(folder, name);
  const line = ['score', input, '--as-of', '2026-11-30', '--sector', 'ferretería', '--place', 'Lima', '--lang', 'es', '--out', out, '--force', ...args];
  const { status, stderr } = spawnSync(process.execPath, [CARTERA, ...line], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return out;
}

/** A file that is all trouble: long names and headers, many signals, five hundred clients to call, markup and marks of direction. */
async function writeTrouble(): Promise<string> {
  const rows = Array.from({ length: 500 }, (_, at) => {
    const name = `Comercial de Materiales de Construcción y Ferretería ${'Hermanos Ñaupari '.repeat(at % 4)}<b>${at}</b> \u202e"S.A.C."`;
    return `"${name.replaceAll('"', '""')}",999 555 ${String(100 + (at % 7))},ventas${at}@ejemplo${at}.pe,Lima,15/10/2026,1${at % 9}00,"ofrecer catálogo y llamar la próxima semana",Ferretería`;
  });
  const path = join(folder, `${'cartera-de-clientes-'.repeat(8)}<x>.csv`);
  await writeFile(path, ['"Razón <script>alert(1)</script> social",Celular,Correo,Ciudad,Último contacto,Venta acumulada,Notas,Rubro', ...rows].join('\r\n'));
  return path;
}

describe.skipIf(!hasChromium)(hasChromium ? 'chromium' : `chromium (${CHROMIUM} is missing: apt-get install chromium)`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-background-networking'] });
  });
  afterAll(() => browser?.close());

  /** Opens a page that may ask nobody for anything. */
  async function look<T>(path: string, viewport: { width: number; height: number }, media: 'print' | 'screen', see: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage({ viewport, colorScheme: 'dark' });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    try {
      await page.emulateMedia({ media, colorScheme: 'dark' });
      await page.goto(`file://${encodeURI(path).replaceAll('#', '%23')}`);
      const seen = await see(page);
      expect(asked).toHaveLength(1);
      expect(said).toEqual([]);
      return seen;
    } finally {
      await page.close();
    }
  }

  /** Elements whose text does not fit: sheets, and anything in them that reaches below its sheet; ruled paper is meant to. */
  const cutOff = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(`[...document.querySelectorAll('.sheet')].flatMap((sheet) => {
      const { bottom, right } = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('*')]
        .filter((one) => one.closest('.notes') === null && one.closest('svg') === null)
        .filter((one) => one.getBoundingClientRect().bottom > bottom + 1 || one.getBoundingClientRect().right > right + 1)
        .map((one) => one.tagName + ' ' + one.className + ': ' + one.textContent.slice(0, 40));
    })`);

  const pages = async (page: Page): Promise<number> => {
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };

  it.each([
    ['a4', 'honesta.csv', 'PE'],
    ['a4', 'lista-comprada.csv', 'PE'],
    ['letter', 'inflada.csv', 'MX'],
    ['letter', 'trouble', 'MX'],
    ['a4', 'trouble', 'PE'],
  ] as const)('prints on two pages of %s with nothing cut off: %s', async (paper, name, country) => {
    const input = name === 'trouble' ? await writeTrouble() : join(FIXTURES, name);
    const path = score(input, `${paper}-${name}.html`, '--country', country, '--own', join(FIXTURES, 'nuestros.csv'), '--carry-over', '30%');
    await look(path, SHEETS[paper], 'print', async (page) => {
      expect(await cutOff(page)).toEqual([]);
      expect(await pages(page)).toBe(2);
      // Paper is white whatever the reader likes on screens.
      expect(await page.evaluate<string>("getComputedStyle(document.querySelector('.sheet')).backgroundColor")).toBe('rgb(255, 255, 255)');
    });
  });

  it.each([320, 390, 768, 1280])('needs no sideways scrolling at %i pixels', async (width) => {
    const path = score(await writeTrouble(), 'screen.html', '--country', 'PE');
    await look(path, { width, height: 800 }, 'screen', async (page) => {
      expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await page.evaluate<string>("getComputedStyle(document.querySelector('.sheet')).backgroundColor")).toBe('rgb(15, 23, 42)');
    });
  });

  it('prints a comparison on two pages', async () => {
    const out = join(folder, 'compare.html');
    const files = ['excelente.xlsx', 'grande-viejo.csv', 'honesta.csv', 'lista-comprada.csv', 'inflada.csv'].map((name) => join(FIXTURES, name));
    const line = ['compare', ...files, '--as-of', '2026-11-30', '--sector', 'ferretería', '--place', 'Lima', '--lang', 'es', '--out', out, '--force'];
    expect(spawnSync(process.execPath, [CARTERA, ...line]).status).toBe(0);
    await look(out, SHEETS.a4, 'print', async (page) => {
      expect(await cutOff(page)).toEqual([]);
      expect(await pages(page)).toBe(2);
    });
  });
});

describe.skipIf(!hasOffice)(hasOffice ? 'LibreOffice' : 'LibreOffice (soffice is missing: apt-get install libreoffice-calc)', () => {
  it('opens the workbook with the same figures, and works the sums out itself', async () => {
    const path = score(join(FIXTURES, 'inflada.csv'), 'libro.xlsx', '--own', join(FIXTURES, 'nuestros.csv'));
    const json = spawnSync(
      process.execPath,
      [
        CARTERA,
        'score',
        join(FIXTURES, 'inflada.csv'),
        '--as-of',
        '2026-11-30',
        '--sector',
        'ferretería',
        '--place',
        'Lima',
        '--own',
        join(FIXTURES, 'nuestros.csv'),
        '--format',
        'json',
      ],
      {
        encoding: 'utf8',
      },
    );
    const { calls, funnel, quality, columns } = JSON.parse(json.stdout);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', TO_CSV, '--outdir', folder, path], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    const sheet = async (name: string): Promise<string[][]> => parse(await readFile(join(folder, `libro-${name}.csv`)), { bom: true, relaxColumnCount: true });
    const points = await sheet('Puntos');
    const sums = points.find((row) => row[1] === 'Suma de la columna') ?? [];
    for (const [at, { weight, value }] of quality.dimensions.entries()) if (sums[at + 2]) expect(Number(sums[at + 2])).toBeCloseTo(weight * (value ?? 0), 3);
    expect(points.findIndex((row) => row[1] === 'Suma de la columna') - 2).toBe(funnel.distinct);
    expect((await sheet('Columnas')).length - 1).toBe(columns.length);
    expect((await sheet('Para llamar')).length - 1).toBe(Math.max(1, calls.length));
    for (const name of ['Resumen', 'Para llamar', 'Puntos', 'Por aclarar', 'Ya nuestros', 'Columnas', 'Método'])
      for (const row of await sheet(name)) for (const cell of row) expect(cell).not.toMatch(/^#(?:#+|REF!|NAME\?|VALUE!|N\/A)$|^Err:/);
  });
});

describe('another library', () => {
  it('sees ids and phones as text', async () => {
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(score(join(FIXTURES, 'excelente.xlsx'), 'textos.xlsx'));
    const sheet = book.getWorksheet('Para llamar');
    const heads = (sheet?.getRow(1).values ?? []) as string[];
    const ids = sheet?.getColumn(heads.indexOf('Documento fiscal')).values.slice(2) ?? [];
    const phones = sheet?.getColumn(heads.indexOf('Teléfonos')).values.slice(2) ?? [];
    expect(ids.length).toBeGreaterThan(5);
    for (const value of [...ids, ...phones]) if (value !== undefined && value !== null) expect(typeof value).toBe('string');
  });
});
