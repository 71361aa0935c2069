import { parseIsoDay } from '../../src/client/day.js';
import type { FieldName } from '../../src/client/fields.js';
import type { Place } from '../../src/client/places/place.js';
import type { Card } from '../../src/linkage/card.js';
import type { Brought } from '../../src/scoring/brought.js';
import type { Judged } from '../../src/scoring/judged.js';
import { measureFunnel } from '../../src/scoring/measures.js';
import { measureOwnership } from '../../src/scoring/ownership.js';
import type { BroughtPortfolio } from '../../src/scoring/portfolio-brought.js';
import { makeProfiles } from '../../src/scoring/profile.js';
import { measureQuality } from '../../src/scoring/quality.js';
import type { OverlapReport } from '../../src/scoring/score.js';
import { SCORE_WEIGHTS } from '../../src/settings.js';

/** One record by hand: days as texts, amounts in units; records with the same `client` are of one client. */
export type Hand = {
  readonly name?: string;
  readonly company?: string;
  readonly taxId?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly kind?: Brought['kind'];
  readonly lastContact?: string;
  readonly contactType?: string;
  readonly lastSale?: string;
  readonly revenue?: number;
  readonly soldLastYear?: number;
  readonly products?: readonly string[];
  readonly notes?: string;
  readonly ownership?: string;
  readonly client?: string;
  readonly invalid?: number;
};

type Around = Partial<Pick<BroughtPortfolio, 'currency' | 'country' | 'sales'>> & {
  readonly fields?: readonly FieldName[];
  readonly overlap?: OverlapReport;
  /** Pairs of records, by their place, that may be one client. */
  readonly possible?: readonly (readonly [number, number])[];
  readonly missing?: Judged['quality']['missing'];
};

const NOWHERE = { country: null, region: null } as Place;
const dayOf = (text: string | undefined): number | null => (text === undefined ? null : parseIsoDay(text));

function bring(hand: Hand, at: number): Brought {
  const { name, company, taxId, phone, email, kind = 'unknown' } = hand;
  const texts = Object.fromEntries(
    Object.entries({ name, company, taxId, phone, email }).flatMap(([field, text]) => (text === undefined ? [] : [[field, [text]]])),
  );
  const line = at + 2;
  return {
    row: at,
    line,
    card: { line, who: kind, taxIdValid: taxId !== undefined, country: null, region: null, texts, digest: at, filled: 1 } satisfies Card,
    kind,
    named: name !== undefined || company !== undefined,
    phone: phone !== undefined,
    email: email !== undefined,
    taxId: taxId !== undefined,
    place: NOWHERE,
    labels: {
      state: 'unknown',
      tier: 'none',
      size: 'unknown',
      sector: 'unknown',
      stage: 'unknown',
      interest: 'unknown',
      ownership: hand.ownership ?? 'unknown',
    },
    lastContact: dayOf(hand.lastContact),
    contactType: hand.contactType ?? null,
    updatedAt: null,
    lastSale: dayOf(hand.lastSale),
    revenue: hand.revenue === undefined ? null : hand.revenue * 10_000,
    revenueLastYear: hand.soldLastYear === undefined ? null : hand.soldLastYear * 10_000,
    bought: hand.revenue !== undefined,
    products: hand.products ?? [],
    notes: hand.notes ?? null,
    owner: null,
    filled: 10,
    invalid: hand.invalid ?? 0,
    sensitive: { age: null, generation: 'unknown', gender: null, maritalStatus: null, children: null },
  };
}

const FIELDS: readonly FieldName[] = ['name', 'phone', 'email', 'lastContact', 'contactType', 'lastPurchase', 'totalRevenue', 'notes'];

/** A portfolio by hand on 30 November 2026, judged as far as signals and traits need it. */
export function judgeByHand(hands: readonly Hand[], around: Around = {}): Judged {
  const brought = hands.map(bring);
  const firstOf = new Map<string, number>();
  const first = Uint32Array.from(hands, ({ client }, at) => {
    if (client === undefined) return at;
    if (!firstOf.has(client)) firstOf.set(client, at);
    return firstOf.get(client) ?? at;
  });
  const possible = (around.possible ?? []).map(([a, b]) => ({ a, b, probability: 0.7, evidence: [] }));
  const linkage = {
    pairs: [],
    possible,
    possibleInAll: possible.length,
    clusters: [],
    first,
    distinct: new Set(first).size,
    candidates: 0,
    fitted: false,
    weights: [],
  };
  const fields = around.fields ?? FIELDS;
  const portfolio: BroughtPortfolio = {
    brought,
    linkage,
    profiles: makeProfiles(brought, linkage),
    asOf: parseIsoDay('2026-11-30'),
    mapped: new Set(fields),
    columns: fields.map((field, index) => ({
      index,
      header: field,
      field,
      filled: brought.length,
      invalid: index === 1 ? brought.reduce((sum, { invalid }) => sum + invalid, 0) : 0,
      lines: index === 1 ? brought.filter(({ invalid }) => invalid > 0).map(({ line }) => line) : [],
    })),
    currency: around.currency === undefined ? 'PEN' : around.currency,
    country: around.country ?? 'PE',
    sales: around.sales ?? null,
    weights: SCORE_WEIGHTS,
    halfLife: { contact: 180, record: 365, sales: 365 },
  };
  const funnel = measureFunnel(portfolio, brought.length, null);
  const quality = measureQuality(portfolio).quality;
  return {
    portfolio,
    funnel,
    quality: { ...quality, missing: around.missing ?? quality.missing },
    ownership: measureOwnership(portfolio),
    overlap: around.overlap ?? null,
  };
}

/** As many records as wanted, each by its number. */
export const many = (count: number, make: (at: number) => Hand): Hand[] => Array.from({ length: count }, (_, at) => make(at));

/** Days before 30 November 2026, as text. */
export function ago(days: number): string {
  return new Date((parseIsoDay('2026-11-30') - days) * 86_400_000).toISOString().slice(0, 10);
}

/** An overlap with so many clients of ours, on the first lines. */
export function overlapOf(ours: number, clients: number, conflict = 0): OverlapReport {
  const cases = Array.from({ length: ours + conflict }, (_, at) => ({
    line: at + 2,
    our: at + 2,
    standing: at < ours ? ('ours' as const) : ('conflict' as const),
    probability: 1,
    evidence: [],
  }));
  return { file: 'nuestros.csv', clients: 100, new: clients - ours - conflict, ours, conflict, cases };
}
