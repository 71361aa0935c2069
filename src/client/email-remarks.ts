import { distance } from 'fastest-levenshtein';
import { Interner } from './intern.js';
import type { IssueCode } from './issues.js';

/** Mail providers that people of this market write most; a domain one or two letters away from one of them is a slip. */
const PROVIDERS = `gmail.com hotmail.com outlook.com yahoo.com icloud.com live.com msn.com hotmail.es yahoo.es outlook.es yahoo.com.mx yahoo.com.ar
  hotmail.com.ar live.com.mx live.com.ar yahoo.com.pe yahoo.com.br hotmail.com.mx prodigy.net.mx terra.com.pe speedy.com.pe protonmail.com`.split(/\s+/);
/** Real providers that stand close to one of them. */
const REAL = new Set([
  ...PROVIDERS,
  ...`ymail.com email.com mail.com hotmail.cl outlook.cl yahoo.cl hotmail.it hotmail.fr hotmail.de
  hotmail.be hotmail.nl outlook.fr outlook.it outlook.de outlook.pt yahoo.com.co yahoo.com.ve yahoo.com.ec`.split(/\s+/),
]);

/** The provider that a domain was probably meant to be, or null. A company's own domain is never touched: only close misses of eight letters and more count. */
export function likelyDomain(domain: string): string | null {
  if (REAL.has(domain) || domain.length < 8) return null;
  for (const provider of PROVIDERS) {
    if (provider.length < 8 || Math.abs(provider.length - domain.length) > 1) continue;
    const apart = distance(domain, provider);
    const swapped = apart === 2 && [...domain].sort().join('') === [...provider].sort().join('');
    if (apart === 1 || swapped) return provider;
  }
  return null;
}

export type Remark = { readonly code: IssueCode; readonly args: Readonly<Record<string, string>> };
/** Says what is odd about the address in bytes[from, to), or null. */
export type RemarkOn = (bytes: Buffer, from: number, to: number) => Remark | null;

/** Most domains whose answer is kept; a file with more is asked anew for the rest. */
const KEPT = 100_000;

/** Makes the remarks on email addresses: a likely slip in the domain, or one that is thrown away after use. Loads the list of such domains. */
export async function emailRemarks(): Promise<RemarkOn> {
  const { disposableEmailBlocklistSet } = await import('disposable-email-domains-js');
  const disposable = disposableEmailBlocklistSet();
  const domains = new Interner();
  const known: (Remark | null)[] = [];
  const judge = (written: string): Remark | null => {
    // A bracket or a semicolon may stand behind the domain.
    const domain = (/^[A-Za-z0-9.-]*/.exec(written)?.[0] ?? '').toLowerCase();
    // Slips such as gmial.com stand in the list too: who wrote one meant the provider.
    const meant = likelyDomain(domain);
    if (meant !== null) return { code: 'email-typo', args: { suggestion: meant } };
    return disposable.has(domain) ? { code: 'email-domain', args: {} } : null;
  };
  return (bytes, from, to) => {
    const at = bytes.lastIndexOf(AT, to - 1) + 1;
    if (at <= from) return null;
    if (domains.size >= KEPT) return judge(bytes.toString('latin1', at, to));
    const code = domains.intern(bytes, at, to);
    if (known[code] === undefined) known[code] = judge(bytes.toString('latin1', at, to));
    return known[code] as Remark | null;
  };
}

const AT = 64;
