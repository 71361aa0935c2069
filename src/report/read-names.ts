import { kindAt } from '../explain/explain-client.js';
import type { Source } from '../formats/batch.js';
import { maskedName } from '../renderers/mask.js';
import type { InactiveClient } from './inactive-report.js';
import { readInactiveTexts } from './inactive-texts.js';
import type { Findings } from './make-report.js';

/**
 * What some clients are called, by record after the header, in a second pass over the file: a company by its own name, else the person, cut short unless
 * `personal`. Clients that no cell names are left out.
 */
export async function readNames(
  source: Source,
  findings: Findings,
  clients: readonly Pick<InactiveClient, 'row'>[],
  personal: boolean,
): Promise<ReadonlyMap<number, string>> {
  const texts = await readInactiveTexts(source, findings, clients, ['name', 'company', 'firstName', 'lastName']);
  const names = new Map<number, string>();
  for (const [row, { name = [], company = [], firstName = [], lastName = [] }] of texts) {
    const person = name[0] ?? [...firstName, ...lastName].join(' ');
    const firm = company[0];
    const called = personal ? (firm ?? person) : callMasked({ name, company, firstName, lastName }, firm, person, kindAt(row, findings));
    if (called !== '') names.set(row, called);
  }
  return names;
}

type Cells = Parameters<typeof maskedName>[0];

/** A company beside a person's name is one; alone, its cell may hold a person. */
function callMasked(cells: Cells, firm: string | undefined, person: string, kind: ReturnType<typeof kindAt>): string {
  if (firm === undefined) return maskedName(cells, kind);
  return maskedName({ company: cells.company, name: [], firstName: [], lastName: [] }, person === '' ? kind : 'organization');
}
