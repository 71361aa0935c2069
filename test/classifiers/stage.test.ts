import { describe, expect, it } from 'vitest';
import { cameByItself, stage } from '../../src/classifiers/stage.js';
import type { Client } from '../../src/client/client.js';
import { STAGE_WORDS, type Stage, stageReader } from '../../src/client/stage-words.js';
import { type Meaning, meaningReader, STATUS_WORDS } from '../../src/client/words.js';
import { client, columnOf, contextOf, TODAY } from '../helpers/dealings.js';
import { analyse } from '../helpers/findings.js';

const label = (known: Partial<Client>, context = contextOf()) => stage.of(client(known), context);
const code = (known: Partial<Client>, context = contextOf()) => stage.why(client(known), context).code;

describe('the stage column', () => {
  it.each([
    // HubSpot: lifecycle, in both languages, and deals
    ['Subscriber', 'lead'],
    ['Lead', 'lead'],
    ['Marketing Qualified Lead', 'qualification'],
    ['Sales Qualified Lead', 'qualification'],
    ['Lead calificado para ventas', 'qualification'],
    ['Opportunity', 'proposal'],
    ['Oportunidad', 'proposal'],
    ['Customer', 'won'],
    ['Evangelist', 'won'],
    ['Appointment Scheduled', 'qualification'],
    ['Qualified To Buy', 'qualification'],
    ['Presentation Scheduled', 'qualification'],
    ['Decision Maker Bought-In', 'negotiation'],
    ['Contract Sent', 'negotiation'],
    ['Closed Won', 'won'],
    ['Closed Lost', 'lost'],
    // Salesforce and Zoho
    ['Prospecting', 'lead'],
    ['Needs Analysis', 'qualification'],
    ['Value Proposition', 'qualification'],
    ['Id. Decision Makers', 'qualification'],
    ['Perception Analysis', 'qualification'],
    ['Proposal/Price Quote', 'proposal'],
    ['Negotiation/Review', 'negotiation'],
    ['Closed Lost to Competition', 'lost'],
    ['Open - Not Contacted', 'lead'],
    ['Working - Contacted', 'qualification'],
    ['Closed - Converted', 'won'],
    ['Closed - Not Converted', 'lost'],
    ['Junk Lead', 'lost'],
    ['Attempted to Contact', 'lead'],
    // Pipedrive and Odoo
    ['Lead In', 'lead'],
    ['Contact Made', 'qualification'],
    ['Demo Scheduled', 'qualification'],
    ['Proposal Made', 'proposal'],
    ['Negotiations Started', 'negotiation'],
    ['New', 'lead'],
    ['Qualified', 'qualification'],
    ['Proposition', 'proposal'],
    ['Won', 'won'],
    // as people write them
    ['1. Prospección', 'lead'],
    ['Etapa 3: Propuesta enviada', 'proposal'],
    ['Negociación (80%)', 'negotiation'],
    ['EN NEGOCIACION', 'negotiation'],
    ['Cotización #1234 enviada', 'proposal'],
    ['Propuesta rechazada', 'lost'],
    ['No interesado', 'lost'],
    ['Sin interés por ahora', 'lost'],
    ['Cerrado - Ganado', 'won'],
    ['Venta cerrada', 'won'],
    ['Cliente en negociación', 'negotiation'],
    ['Por contactar', 'lead'],
    ['Nuevo', 'lead'],
    ['Interesado', 'qualification'],
    ['Por cerrar', 'negotiation'],
    // says nothing
    ['Xyz', 'unknown'],
    ['No calificado aún', 'lost'],
    ['Todavía no cotizado', 'unknown'],
    ['Cerrado', 'unknown'],
    ['—', 'unknown'],
  ])('%s: %s', (word, wanted) => expect(label({ stage: word })).toBe(wanted));
  it('own words come first', () => {
    const own = { stage: { negotiation: ['Muestra en planta'], lost: ['propuesta'] } };
    const context = contextOf({ own });
    expect(label({ stage: 'muestra en  PLANTA' }, context)).toBe('negotiation');
    expect(label({ stage: 'Propuesta' }, context)).toBe('lost');
    expect(label({ stage: 'Cotizado' }, context)).toBe('proposal');
  });
  it('the status of a deal says how it ended; that of a client does not', () => {
    const deal = contextOf({ ofDeals: true, meaningOf: meaningReader({}, true) });
    expect(label({ stage: 'Negociación', status: 'Perdido' }, deal)).toBe('lost');
    expect(label({ stage: 'Negociación', status: 'Ganado' }, deal)).toBe('won');
    expect(label({ stage: 'Negociación', status: 'Abierto' }, deal)).toBe('negotiation');
    expect(label({ stage: 'Negociación', status: 'Perdido' })).toBe('negotiation');
    expect([code({ stage: 'Negociación', status: 'Perdido' }, deal), code({ stage: 'Negociación' })]).toEqual(['deal', 'column']);
  });
  it('counter sales have no stage', () => expect([label({ stage: 'Propuesta', counter: true }), code({ counter: true })]).toEqual(['unknown', 'counter']));
});

describe('without a known stage', () => {
  it.each([
    [{ source: 'Visita a tienda' }, 'negotiation'],
    [{ medium: 'Showroom' }, 'negotiation'],
    [{ medium: 'Signed contract' }, 'negotiation'],
    [{ source: 'Contrato firmado' }, 'negotiation'],
    [{ source: 'Web' }, 'qualification'],
    [{ source: 'Organic Search' }, 'qualification'],
    [{ source: 'Referrals' }, 'qualification'],
    [{ source: 'Facebook Ads' }, 'qualification'],
    [{ source: 'Instagram' }, 'qualification'],
    [{ source: 'Blog' }, 'qualification'],
    [{ source: 'Tienda online' }, 'qualification'],
    [{ source: 'Referido' }, 'proposal'],
    [{ source: 'Word of mouth' }, 'proposal'],
    [{ source: 'Recomendado por un cliente' }, 'proposal'],
    [{ source: 'Web', medium: 'Visita a tienda' }, 'negotiation'],
    [{ source: 'Referido', medium: 'Web' }, 'proposal'],
    [{ source: 'Base de datos' }, 'unknown'],
    [{ source: 'Otro' }, 'unknown'],
    [{}, 'unknown'],
    [{ stage: 'Xyz', source: 'Web' }, 'qualification'],
    [{ source: 'Web', lastPurchase: TODAY - 400 }, 'won'],
    [{ source: 'Web', purchaseCount: 0 }, 'qualification'],
  ] as const)('%j: %s', (known, wanted) => expect(label(known)).toBe(wanted));
  it('a column that names the referrer holds referrals', () => {
    const context = contextOf({ columns: [columnOf('source', 'Referido por')] });
    expect(label({ source: 'Juan Pérez' }, context)).toBe('proposal');
    expect(cameByItself(client({ source: 'Juan Pérez' }), context)).toBe(true);
    expect(label({ source: 'Juan Pérez' })).toBe('unknown');
  });
  it('the table of the config comes first', () => {
    const context = contextOf({ own: { stageFrom: { proposal: ['Feria', 'Web'] } } });
    expect([label({ source: 'Feria industrial' }, context), label({ source: 'Web' }, context), label({ source: 'Blog' }, context)]).toEqual([
      'proposal',
      'proposal',
      'qualification',
    ]);
  });
  it('says how', () =>
    expect([code({ source: 'Web' }), code({ lastPurchase: 1, source: 'Web' }), code({}), code({ stage: 'x' })]).toEqual(['channel', 'bought', 'none', 'none']));
});

describe('who came by themselves', () => {
  it.each([
    [{ source: 'Web' }, true],
    [{ medium: 'Referido' }, true],
    [{ source: 'Cold call' }, false],
    [{ source: 'Cold call', medium: 'Web' }, true],
    [{ source: 'Contrato firmado' }, false],
    [{ source: 'Otro' }, null],
    [{}, null],
  ] as const)('%j: %s', (known, wanted) => expect(cameByItself(client(known), contextOf())).toBe(wanted));
});

describe('the state rule hears the same words', () => {
  const meaningOf: Readonly<Record<Stage, Meaning>> = {
    lead: 'prospect',
    qualification: 'interested',
    proposal: 'interested',
    negotiation: 'interested',
    won: 'customer',
    lost: 'prospect',
  };
  const statuses = new Set(Object.values(STATUS_WORDS).flat());
  const read = meaningReader({});
  const stageOf = stageReader();
  it.each(Object.entries(STAGE_WORDS).flatMap(([name, words]) => words.map((word) => [word, name as Stage] as const)))('%s', (word, name) => {
    expect(stageOf(word)).toBe(name);
    // What left, left, whatever the word says of a deal.
    expect(statuses.has(word) ? meaningOf[name] : read(word)).toBe(meaningOf[name]);
  });
  it('own stage words too, within longer cells as well', () => {
    expect(meaningReader({}, false, { won: ['Entregado OK'] })('entregado ok')).toBe('customer');
    expect(read('Etapa 3: propuesta enviada al cliente por correo')).toBe('interested');
    expect(meaningReader({ inactive: ['propuesta'] })('Propuesta')).toBe('inactive');
  });
});

it('end to end: labels add up', async () => {
  const text = 'Nombre,Etapa,Fuente\nAna,Propuesta,\nEva,,Referido\nSol,,\nLuz,Perdido,Web\n';
  const { report } = await analyse(text, { config: { 'words.stage': { won: ['propuesta'] } } });
  expect(Object.fromEntries(report.classifications.stage.map(({ label, clients }) => [label, clients]))).toEqual({
    lead: 0,
    qualification: 0,
    proposal: 1,
    negotiation: 0,
    won: 1,
    lost: 1,
    unknown: 1,
  });
  expect(report.classifications.state.find(({ label }) => label === 'potential')?.clients).toBe(0);
});
