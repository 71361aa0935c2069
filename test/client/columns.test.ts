import { describe, expect, it } from 'vitest';
import { assignFields, duplicateLabels, type SampleColumn, sampleColumns } from '../../src/client/columns.js';
import type { CarteraError } from '../../src/errors.js';
import type { MapEntry, Settings } from '../../src/settings.js';
import { planOf } from '../helpers/findings.js';

const NO_WORDS: Pick<Settings, 'words'>['words'] = {
  status: { active: [], inactive: [], customer: [], prospect: [], interested: [] },
  stage: {},
  interest: {},
  ownership: {},
};
const col = (header: string, ...texts: string[]): SampleColumn => ({ header, texts, filled: 1 });
const assign = (columns: readonly SampleColumn[], map: readonly MapEntry[] = [], words = NO_WORDS) => assignFields(columns, { map, words }, 'clientes.csv');
const fields = (columns: readonly SampleColumn[], map: readonly MapEntry[] = []) => assign(columns, map).map(({ field }) => field);
const mixed = (good: number, text: string, bad: number, other: string) => [...Array(good).fill(text), ...Array(bad).fill(other)] as string[];
const byOption = (header: string, field: string | null): MapEntry => ({ header, field, from: 'option' });

describe('values that do not fit take the field away', () => {
  it.each([
    ['exact alias', 'Correo', 20, 80, 'email'],
    ['exact alias', 'Correo', 19, 81, null],
    ['normalised', 'CORREO.', 50, 50, 'email'],
    ['normalised', 'CORREO.', 49, 51, null],
    ['word', 'Correo del cliente principal', 60, 40, 'email'],
    ['word', 'Correo del cliente principal', 59, 41, null],
  ])('%s %s with %i of 100 that fit', (_, header, good, bad, field) => {
    const [given] = assign([col(header, ...mixed(good, 'a@x.pe', bad, 'no hay'))]);
    expect(given?.field).toBe(field);
    if (field === null) expect(given?.reason).toBe('values-do-not-fit');
    else expect(given?.fit).toBe(good / 100);
  });
  it('an empty column keeps its field, without a measure', () =>
    expect(assign([col('Correo')])[0]).toEqual({ field: 'email', confidence: 1, reason: 'alias', fit: null }));
  it('check digits and vocabulary are no matter of fit', () => {
    expect(fields([col('RUC', '20512333798', '20512333799')])).toEqual(['taxId']);
    expect(fields([col('Status', 'zzz', 'yyy')])).toEqual(['status']);
  });
  it('zeros alone say nothing of an id', () => expect(assign([col('DNI', ...mixed(1, '45678912', 9, '00000000'))])[0]?.fit).toBe(1));
  it('codes are no names where the header could mean either', () =>
    expect([fields([col('Cliente', 'C-20', 'C-21')]), fields([col('Nombre completo', 'C-20', 'Ana')])]).toEqual([['id'], ['name']]));
  it('long columns are judged all over, not at their top alone', () =>
    expect(fields([col('Fecha de nacimiento', ...Array(600).fill('1985-01-02'), ...Array(5000).fill('Lima'))])).toEqual([null]));
});

describe('headers that mean several things', () => {
  it.each([
    ['Estado', ['Activo', 'Inactivo', 'Suspendido'], 'status'],
    ['Estado', ['Jalisco', 'Nuevo León', 'Puebla'], 'region'],
    ['Estado', ['Zona 1', 'Zona 2'], 'status'],
    ['State', ['Texas', 'California'], 'region'],
    ['State', ['Active', 'Inactive'], 'status'],
    ['Cliente', ['Ana Torres', 'Luis Paz'], 'name'],
    ['Cliente', ['C001', 'C002'], 'id'],
    ['Cliente', ['1001', '1002'], 'id'],
    ['Nombre', ['Ana Torres'], 'name'],
    ['Documento', ['45678912', '20512333797'], 'taxId'],
    ['Tipo', ['Cliente', 'Prospecto'], 'status'],
    ['Tipo', ['Mayorista', 'Minorista'], null],
    ['Tipo', [], null],
    ['Compras', ['3', '12'], 'purchaseCount'],
    ['Compras ($)', ['3', '12'], 'totalRevenue'],
    ['Contacto', ['Ana Torres'], 'name'],
    ['Contacto', ['999888777'], 'phone'],
    ['Contacto', ['ana@x.pe'], 'email'],
  ] as const)('%s %j', (header, texts, field) => expect(fields([col(header, ...texts)])).toEqual([field]));

  it('two columns Estado: one of states, one of statuses', () =>
    expect(fields([col('Estado', 'Jalisco', 'Puebla'), col('Estado', 'Activo', 'Inactivo')])).toEqual(['region', 'status']));
  it('Nombre beside a surname is the given name', () => {
    expect(fields([col('Nombre', 'Ana'), col('Apellidos', 'Torres')])).toEqual(['firstName', 'lastName']);
    expect(fields([col('Apellido paterno', 'Torres'), col('Apellido materno', 'Paz'), col('Nombre', 'Ana')])).toEqual(['lastName', 'lastName', 'firstName']);
  });
  it('the surname may be named by an option', () =>
    expect(fields([col('Nombre', 'Ana'), col('X', 'Torres')], [byOption('X', 'lastName')])).toEqual(['firstName', 'lastName']));
  it('the words of the config count as vocabulary', () => {
    const words = { ...NO_WORDS, status: { ...NO_WORDS.status, active: ['al corriente'], inactive: ['en pausa'] } };
    expect(assign([col('Tipo', 'Al corriente', 'En pausa')], [], words)[0]?.field).toBe('status');
  });
});

describe('two columns for one field', () => {
  it('the better alias wins, the other is reported', () => {
    const [first, second] = assign([col('Total', '5', '6'), col('Venta acumulada', '5', '6')]);
    expect([first?.field, first?.reason]).toEqual([null, 'other-column-better']);
    expect(second?.field).toBe('totalRevenue');
  });
  it('the column whose values fit better wins', () =>
    expect(
      fields([col('Última compra', '2024-01-02', 'x', 'x', 'x'), col('Fecha última compra', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05')]),
    ).toEqual([null, 'lastPurchase']));
  it('a filled column beats an empty one', () =>
    expect(fields([{ header: 'Última compra', texts: [], filled: 0 }, col('Última venta', '2024-01-02')])).toEqual([null, 'lastPurchase']));
  it('phones, emails and names join', () =>
    expect(fields([col('Teléfono', '999888777'), col('Celular', '999888776'), col('Correo 1', 'a@x.pe'), col('Correo 2', 'b@x.pe')])).toEqual([
      'phone',
      'phone',
      'email',
      'email',
    ]));
  it('receivables are never revenue', () =>
    expect(fields([col('Saldo', '5'), col('Cartera vencida', '5'), col('Límite de crédito', '5')])).toEqual(['balance', 'overdue', 'creditLimit']));
});

describe('options and config', () => {
  it('name a column by its exact header, else by the folded one', () => {
    expect(assign([col('Vta Tot', '5'), col('vta tot.', '6')], [byOption('vta tot.', 'totalRevenue')]).map(({ field, reason }) => [field, reason])).toEqual([
      [null, 'unknown-header'],
      ['totalRevenue', 'option'],
    ]);
    expect(fields([col('Código  Interno X', 'A')], [byOption('codigo interno x', 'id')])).toEqual(['id']);
  });
  it('are obeyed whatever the values are, and the measure is kept', () =>
    expect(assign([col('X', 'a', 'b', '5', 'c')], [byOption('X', 'totalRevenue')])[0]).toEqual({
      field: 'totalRevenue',
      confidence: 1,
      reason: 'option',
      fit: 0.25,
    }));
  it('take the field from the others', () =>
    expect(assign([col('Correo', 'a@x.pe'), col('Ventas', '5'), col('X', '5')], [byOption('X', 'totalRevenue')]).map(({ field }) => field)).toEqual([
      'email',
      null,
      'totalRevenue',
    ]));
  it('leave a column out', () =>
    expect(assign([col('Correo', 'a@x.pe')], [byOption('Correo', null)])[0]).toEqual({ field: null, confidence: 1, reason: 'ignored', fit: null }));
  it('the first of two for one field wins', () =>
    expect(
      assign([col('X', '5'), col('Y', '6')], [byOption('Y', 'totalRevenue'), { header: 'X', field: 'totalRevenue', from: 'config' }]).map(
        ({ field, reason }) => [field, reason],
      ),
    ).toEqual([
      [null, 'other-column-better'],
      ['totalRevenue', 'option'],
    ]));
  it('two options for one field stop the run, unless the field joins several', () => {
    expect(() => assign([col('X', '5'), col('Y', '6')], [byOption('X', 'totalRevenue'), byOption('Y', 'totalRevenue')])).toThrow(
      expect.objectContaining({ code: 'map-field-twice', args: { file: 'clientes.csv', field: 'totalRevenue', header: 'Y' } }) as CarteraError,
    );
    expect(fields([col('X', '999888777'), col('Y', '999888776')], [byOption('X', 'phone'), byOption('Y', 'phone')])).toEqual(['phone', 'phone']);
  });
  it('an option for a column that is not there stops the run', () => {
    expect(() => assign([col('Correo')], [byOption('Email', 'email')])).toThrow(
      expect.objectContaining({ code: 'map-column', args: { file: 'clientes.csv', header: 'Email' } }) as CarteraError,
    );
  });
  it('a config is written for many files', () =>
    expect(fields([col('Correo', 'a@x.pe')], [{ header: 'Email', field: 'email', from: 'config' }])).toEqual(['email']));
});

describe('labels', () => {
  it('our own columns are never mapped; a user’s cartera_vencida is', () =>
    expect(
      assign([col('cartera_state', 'active'), col('Cartera_Region', 'PE-LIM'), col('cartera_vencida', '5')]).map(({ field, reason }) => [field, reason]),
    ).toEqual(
      [
        [null, 'own-column'],
        [null, 'own-column'],
        ['overdue', 'alias'],
      ].map(([f, r]) => [f, r === 'alias' ? expect.any(String) : r]),
    ));
  it('unknown and blank headers stay unmapped', () =>
    expect(assign([col('Zurdo', 'x'), col('', 'x')]).map(({ field, reason }) => [field, reason])).toEqual([
      [null, 'unknown-header'],
      [null, 'unknown-header'],
    ]));
  it('a label that stands twice is found by its folded text', () => expect(duplicateLabels(['Correo', 'CORREO ', '', '', 'Nombre', 'correo'])).toEqual([1, 5]));
  it('and both are issues of the header', async () => {
    const plan = await planOf('Nombre;Correo;;correo\nAna;a@x.pe;x;b@x.pe\n');
    expect(plan.issues.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['blank-label', 1, 2],
      ['duplicate-label', 1, 3],
    ]);
    expect(plan.columns.map(({ field }) => field)).toEqual(['name', 'email', null, 'email']);
  });
});

it('blank records say nothing of how filled a column is', () => {
  const rows = [
    ['Ana', ''],
    ['', ''],
    ['Luis', '-'],
    ['Eva', 'x'],
  ].map((cells) => ({ cells }));
  expect(sampleColumns(['Nombre', 'Nota'], rows)).toEqual([
    { header: 'Nombre', texts: ['Ana', 'Luis', 'Eva'], filled: 1 },
    { header: 'Nota', texts: ['x'], filled: 1 / 3 },
  ]);
});

it('sixteen thousand columns take no time, whatever they are called', () => {
  const headers = ['Cliente', 'Correo', 'Ventas', 'Estado', 'Contacto', 'Última compra'];
  const columns = Array.from({ length: 16_000 }, (_, at) => col(headers[at % headers.length] as string, `v${at}`, '5', 'Lima'));
  const begin = performance.now();
  expect(assign(columns)).toHaveLength(16_000);
  expect(performance.now() - begin).toBeLessThan(5000);
});

describe('where a client came from, or whose it is', () => {
  it.each([
    [['Propio', 'Corporativo', 'Compartido'], 'origin'],
    [['Propio', 'CORPORATIVO', 'Compartido', 'N/D', '?'], 'origin'],
    [['Propio', 'Corporativo', 'Feria', 'Web'], 'source'],
    [['Referido', 'Web', 'Feria'], 'source'],
    [['Marketing'], 'source'],
    [['Vendedor', 'Web', 'Referido'], 'source'],
  ])('%j', (texts, field) => {
    for (const header of ['Origen del cliente', 'Origen']) expect(fields([col('Cliente', 'Ana Torres'), col(header, ...texts)])[1]).toBe(field);
  });
  it('a file that has both keeps both', () =>
    expect(fields([col('Origen', 'Web', 'Feria'), col('Origen del cliente', 'Propio', 'Corporativo')])).toEqual(['source', 'origin']));
  it('the words of the user count', () => {
    const words = { ...NO_WORDS, ownership: { own: ['de Juan'] } } as unknown as typeof NO_WORDS;
    expect(assign([col('Origen', 'de Juan', 'de Juan')], [], words)[0]?.field).toBe('origin');
  });
});
