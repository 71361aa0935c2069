import { dayNumber } from '../day.js';
import { compactTaxId } from '../kinds/tax-id.js';

/** What stands for many buyers or for foreign ones says nothing of where they are. */
const GENERIC: ReadonlySet<string> = new Set(['XAXX010101000', 'XEXX010101000', '222222222222']);

const digitAt = (text: string, at: number): number => text.charCodeAt(at) - 48;

function weigh(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * digitAt(text, at), 0);
}

/** The first two digits: who has the number. */
const RUC_LEADS: ReadonlySet<number> = new Set([10, 15, 16, 17, 20]);
const CUIT_LEADS: ReadonlySet<number> = new Set([20, 23, 24, 25, 26, 27, 30, 33, 34]);
const ELEVEN = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/** RUC (SUNAT): 11 less the sum modulo 11, whose 10 is written 0 and 11 is written 1. */
const isRuc = (id: string): boolean => RUC_LEADS.has(Number(id.slice(0, 2))) && (11 - (weigh(id, ELEVEN) % 11)) % 10 === digitAt(id, 10);

/** CUIT (AFIP): the same sum; 11 is written 0 and 10 is written 9. */
const isCuit = (id: string): boolean => CUIT_LEADS.has(Number(id.slice(0, 2))) && Math.min(9, (11 - (weigh(id, ELEVEN) % 11)) % 11) === digitAt(id, 10);

/** One Brazilian check digit: sum modulo 11, under 2 is 0. */
function brazilian(id: string, weights: readonly number[]): boolean {
  const rest = weigh(id, weights) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digitAt(id, weights.length);
}
const CPF = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const CNPJ = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const isCpf = (id: string): boolean => !/^(\d)\1+$/.test(id) && brazilian(id, CPF) && brazilian(id, [11, ...CPF]);
const isCnpj = (id: string): boolean => !/^(\d)\1+$/.test(id) && brazilian(id, CNPJ) && brazilian(id, [6, ...CNPJ]);

/** Cédula of the Dominican Republic: Luhn. */
function isCedula(id: string): boolean {
  let sum = 0;
  for (let at = 0; at < 11; at++) {
    const value = digitAt(id, at) * (at % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** RFC: letters, a date that exists in one of two centuries, three signs of the SAT. */
function isRfc(id: string): boolean {
  const found = /^[A-ZÑ&]{3,4}(\d\d)(\d\d)(\d\d)[A-Z\d]{2}[\dA]$/.exec(id);
  if (found === null) return false;
  return [1900, 2000].some((century) => !Number.isNaN(dayNumber(century + Number(found[1]), Number(found[2]), Number(found[3]))));
}

const SPANISH = 'TRWAGMYFPDXBNJZSQVHLCKE';

/** NIF and NIE of persons: the letter is the number modulo 23. */
function isNif(id: string): boolean {
  const found = /^([XYZ]?)(\d{7,8})([A-Z])$/.exec(id);
  if (found === null || `${found[1]}${found[2]}`.length !== 8) return false;
  const lead = found[1] === '' ? '' : String('XYZ'.indexOf(found[1] as string));
  return SPANISH[Number(`${lead}${found[2]}`) % 23] === found[3];
}

/** NIF of Spanish companies: Luhn over seven digits, written as a digit or as its letter. */
function isCif(id: string): boolean {
  if (!/^[A-HJNP-SUVW]\d{7}[\dA-J]$/.test(id)) return false;
  let sum = 0;
  for (let at = 1; at <= 7; at++) {
    const value = digitAt(id, at) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  const check = (10 - (sum % 10)) % 10;
  return id[8] === String(check) || id[8] === 'JABCDEFGHI'[check];
}

/** RUC of Ecuador: a province, then the check digit of a person, a public body or a company by the third digit; 001 behind. */
function isEcuadorian(id: string): boolean {
  const province = Number(id.slice(0, 2));
  if (!((province >= 1 && province <= 24) || province === 30) || !id.endsWith('001')) return false;
  const kind = digitAt(id, 2);
  const eleven = (weights: readonly number[]): boolean => (11 - (weigh(id, weights) % 11)) % 11 === digitAt(id, weights.length);
  if (kind === 9) return eleven([4, 3, 2, 7, 6, 5, 4, 3, 2]);
  if (kind === 6 && id[9] === '0' && eleven([3, 2, 7, 6, 5, 4, 3, 2])) return true;
  if (kind > 6) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) {
    const value = digitAt(id, at) * (at % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10 === digitAt(id, 9);
}

/** RIF of Venezuela: the letter counts as a digit; over 9 is 0. */
function isRif(id: string): boolean {
  const lead = { V: 4, E: 8, J: 12, P: 16, G: 20 }[id[0] ?? ''];
  if (lead === undefined || !/^.\d{9}$/.test(id)) return false;
  const check = 11 - ((lead + weigh(id.slice(1), [3, 2, 7, 6, 5, 4, 3, 2])) % 11);
  return (check > 9 ? 0 : check) === digitAt(id, 9);
}

/** RUT of Uruguay: 12 digits, 001 before the check digit. */
function isUruguayan(id: string): boolean {
  if (!/^(?:0[1-9]|1\d|2[0-2])\d{6}001\d$/.test(id) || id.slice(2, 8) === '000000') return false;
  return (11 - (weigh(id, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === digitAt(id, 11);
}

/** NIT of Colombia with its check digit behind a hyphen. */
function isNit(text: string): boolean {
  if (!/^(?:\d{9}|\d{3}\.\d{3}\.\d{3})-\d$/.test(text)) return false;
  const id = compactTaxId(text);
  const rest = weigh(id, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return (rest < 2 ? rest : 11 - rest) === digitAt(id, 9);
}

/** RUT of Chile in its own writing, points and hyphen: without them other countries' ids look alike. */
function isChilean(text: string): boolean {
  if (!/^\d{1,2}\.\d{3}\.\d{3}-[\dKk]$/.test(text)) return false;
  const id = compactTaxId(text).padStart(9, '0');
  const check = (11 - (weigh(id, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return id[8] === (check === 10 ? 'K' : String(check));
}

/**
 * Eleven digits may be a RUC, a CUIT, a CPF or a Dominican cédula, and for 20 RUC and CUIT share the check digit too. The country whose check
 * digit alone is right, or the file's own among several.
 */
function countryOfEleven(id: string, home: string | null): string | null {
  const countries: string[] = [];
  if (isRuc(id)) countries.push('PE');
  if (isCuit(id)) countries.push('AR');
  if (isCpf(id)) countries.push('BR');
  if (/^(?:0|1[0-5]|22|402)/.test(id) && isCedula(id)) countries.push('DO');
  if (countries.length === 1) return countries[0] ?? null;
  return home !== null && countries.includes(home) ? home : null;
}

/**
 * Tell whether bytes[from, to) are a RUC or a CUIT of the file's own country in eleven digits alone, as `findTaxIdCountry` would: most ids of a file are, and
 * need no text.
 */
export function isHomeId(bytes: Buffer, from: number, to: number, home: 'PE' | 'AR'): boolean {
  if (to - from !== 11) return false;
  let sum = 0;
  for (let at = 0; at < 11; at++) {
    const digit = (bytes[from + at] as number) - 48;
    if (digit < 0 || digit > 9) return false;
    if (at < 10) sum += digit * (ELEVEN[at] as number);
  }
  const lead = ((bytes[from] as number) - 48) * 10 + (bytes[from + 1] as number) - 48;
  const check = 11 - (sum % 11);
  const given = (bytes[from + 10] as number) - 48;
  return home === 'PE' ? RUC_LEADS.has(lead) && check % 10 === given : CUIT_LEADS.has(lead) && Math.min(9, check % 11) === given;
}

/**
 * Find the country (ISO 3166-1 alpha-2) whose tax id a text is: only shapes that one country alone has, with its check digit where it has one. `home` is the
 * file's country, which decides where several fit. Null for national id cards, passports and whatever else could be of several countries.
 */
export function findTaxIdCountry(text: string, home: string | null): string | null {
  const trimmed = text.trim();
  const id = compactTaxId(trimmed);
  if (GENERIC.has(id)) return null;
  if (!/^\d+$/.test(id)) {
    if (isRfc(id)) return 'MX';
    if (isNif(id) || isCif(id)) return 'ES';
    if (isRif(id)) return 'VE';
    return isChilean(trimmed) ? 'CL' : null;
  }
  // A RUC is never written with hyphens.
  if (/^\d{2}-\d{8}-\d$/.test(trimmed) && isCuit(id)) return 'AR';
  if (id.length === 11) return countryOfEleven(id, home);
  if (id.length === 13) return isEcuadorian(id) ? 'EC' : null;
  if (id.length === 14) return isCnpj(id) ? 'BR' : null;
  if (id.length === 12) return isUruguayan(id) ? 'UY' : null;
  if (isNit(trimmed)) return 'CO';
  return isChilean(trimmed) ? 'CL' : null;
}
