import type { FieldName } from '../../client/fields.js';
import type { Brought } from '../brought.js';
import type { BroughtPortfolio, Trace } from '../portfolio-brought.js';
import { kindOf, lineOf, type Profile } from '../profile.js';
import { columnOf, type Measured, type MissingShare, meanOf, trace } from './dimension.js';
import type { WhyCode } from './why-codes.js';

/** One thing that a client has to be known by: any of the fields gives it; `of`: whom it is asked of; `ask`: the columns to ask for. */
type Requirement = {
  readonly fields: readonly FieldName[];
  readonly ask: readonly FieldName[];
  readonly of: (profile: Profile) => boolean;
  readonly has: (record: Brought) => boolean;
  readonly missing: WhyCode;
  readonly noColumn: WhyCode;
};

const everybody = (): boolean => true;

const REQUIREMENTS: readonly Requirement[] = [
  {
    fields: ['name', 'company', 'firstName', 'lastName'],
    ask: ['name', 'company'],
    of: everybody,
    has: ({ named }) => named,
    missing: 'name-missing',
    noColumn: 'no-name-column',
  },
  {
    fields: ['phone', 'email'],
    ask: ['phone', 'email'],
    of: everybody,
    has: ({ phone, email }) => phone || email,
    missing: 'contact-missing',
    noColumn: 'no-contact-column',
  },
  {
    fields: ['district', 'city', 'province', 'region', 'address', 'country', 'postalCode'],
    ask: ['district', 'city', 'region'],
    of: everybody,
    has: isPlaced,
    missing: 'place-missing',
    noColumn: 'no-place-column',
  },
  {
    fields: ['taxId'],
    ask: ['taxId'],
    of: (profile) => kindOf(profile) === 'company',
    has: ({ taxId }) => taxId,
    missing: 'tax-id-missing',
    noColumn: 'no-tax-id-column',
  },
];

/** Where a client is has to be written in its row: what the calling code, the tax id or the whole file suggest is no place. */
function isPlaced({ place, card }: Brought): boolean {
  const cell = place.countryFrom === 'cell' || place.countryFrom === 'region';
  return cell || place.region !== null || place.province !== null || place.city !== null || place.district !== null || card.texts.address !== undefined;
}

/**
 * How well the clients can be told and found: the mean over clients of the share of what is required that is there. Required of everybody: a name or a
 * company, a phone that could be dialled or an email that is valid and not of a throw-away domain, a place (any cell of it or the address); of companies
 * a valid tax id too. An empty or impossible cell counts as nothing. Clients that nothing calls a company owe no tax id.
 */
export function measureIdentification(portfolio: BroughtPortfolio): Measured {
  const { profiles, mapped, country } = portfolio;
  const required = profiles.map((profile) => REQUIREMENTS.filter(({ of }) => of(profile)));
  const lacking = new Map(REQUIREMENTS.map((one) => [one, { clients: 0, share: 0, lines: [] as number[] }]));
  const mean = meanOf(profiles, (profile, at) => {
    const asked = required[at] as readonly Requirement[];
    const missing = asked.filter(({ has }) => !profile.records.some(has));
    for (const one of missing) {
      const found = lacking.get(one) as { clients: number; share: number; lines: number[] };
      found.clients++;
      found.share += 1 / asked.length / profiles.length;
      found.lines.push(lineOf(profile));
    }
    return (asked.length - missing.length) / asked.length;
  });
  const isThere = ({ fields }: Requirement): boolean => fields.some((field) => mapped.has(field));
  const costly = REQUIREMENTS.flatMap((one) => ({ ...one, ...(lacking.get(one) as { clients: number; share: number; lines: number[] }) }))
    .filter(({ clients }) => clients > 0)
    .sort((a, b) => b.share - a.share);
  const argsOf = ({ clients, ask }: { readonly clients: number; readonly ask: readonly FieldName[] }): Trace['args'] => ({
    clients,
    ...(ask.includes('taxId') && country !== null ? { country } : {}),
  });
  const evidence: Trace[] = costly.map((one) =>
    isThere(one) ? trace(one.missing, argsOf(one), columnOf(portfolio, ...one.fields), one.lines) : trace(one.noColumn, argsOf(one)),
  );
  if (evidence.length === 0) evidence.push(profiles.length === 0 ? trace('no-clients', {}) : trace('complete', { clients: profiles.length }));
  const absent = profiles.length === 0 ? withoutClients(isThere) : costly.filter((one) => !isThere(one));
  const missing: MissingShare[] = absent.map(({ ask, share }) => ({ fields: ask, any: ask.length > 1, share }));
  return { ...mean, attainable: 1 - missing.reduce((sum, { share }) => sum + share, 0), missing, evidence };
}

/** What columns would be worth where there is no client: of whom nothing is known no tax id is required. */
function withoutClients(isThere: (one: Requirement) => boolean): readonly (Requirement & { readonly share: number })[] {
  const required = REQUIREMENTS.filter(({ of }) => of === everybody);
  return required.filter((one) => !isThere(one)).map((one) => ({ ...one, share: 1 / required.length }));
}
