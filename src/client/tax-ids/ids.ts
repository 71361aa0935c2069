import { CHECKS, type Check } from './checks.js';

/** Who a tax id belongs to. The number of a business (CNPJ, Uruguay's RUT) counts as a company's, whoever runs it. */
export type Holder = 'person' | 'company';

/** One sort of id of a country. */
export type IdKind = {
  readonly country: string;
  /** Of the compact id. */
  readonly shape: RegExp;
  /** How it must be written besides, spaces left out; for countries where signs tell two sorts apart. */
  readonly written?: RegExp;
  /** Null: nothing can be checked. */
  readonly check: Check | null;
  readonly holder: (compact: string) => Holder | null;
  /** The writing by which it is known where the file's country is another or not known; such ids need a check. */
  readonly abroad?: RegExp;
  /** With zeros before it up to this length. */
  readonly length?: number;
};

const person = (): Holder => 'person';
const company = (): Holder => 'company';

/**
 * Who has the numbers of eleven digits that begin so. PE: 10 persons with DNI, 15 and 17 persons with other documents, 16 likewise, 20 companies (SUNAT).
 * AR: 20, 23 to 27 persons, 30, 33, 34 companies (AFIP).
 */
export const LEADS: Readonly<Record<'PE' | 'AR', ReadonlyMap<number, Holder>>> = {
  PE: new Map([...[10, 15, 16, 17].map((lead) => [lead, 'person'] as const), [20, 'company']]),
  AR: new Map([...[20, 23, 24, 25, 26, 27].map((lead) => [lead, 'person'] as const), ...[30, 33, 34].map((lead) => [lead, 'company'] as const)]),
};
const byLead = (country: 'PE' | 'AR') => (id: string) => LEADS[country].get(Number(id.slice(0, 2))) ?? null;

/**
 * Natural persons have a RUT below 50 million, companies from there on (BancoEstado; `PERSONA_JURIDICA_MIN_RUT_DIGITS` of cordada/lib-cl-sii-python); from 100
 * million on stand numbers lent to foreigners.
 */
function chilean(id: string): Holder | null {
  const number = Number(id.slice(0, -1));
  return number < 50_000_000 ? 'person' : number < 100_000_000 ? 'company' : null;
}

/** Colombia, the number before the check digit: nine digits that begin with 8 or 9 are a company's NIT, a person's is the cédula: up to eight digits, or ten that begin with 1. */
function colombian(front: string): Holder | null {
  if (/^[89]\d{8}$/.test(front)) return 'company';
  return /^(?:\d{5,8}|1\d{9})$/.test(front) ? 'person' : null;
}

/** Every sort of id, the more telling ones of a country first. */
export const ID_KINDS: readonly IdKind[] = [
  // Never written as a CUIT is: 20-12345678-9.
  { country: 'PE', shape: /^\d{11}$/, written: /^(?!\d\d-\d{8}-\d$)/, check: CHECKS.peRuc, holder: byLead('PE'), abroad: /^\d{11}$/ },
  // DNI; carné de extranjería. stdnum's `cui` takes any eight digits: there is nothing to check.
  { country: 'PE', shape: /^\d{8,9}$/, check: null, holder: person },
  { country: 'MX', shape: /^[A-ZÑ&]{3}\d{6}[A-Z\d]{3}$/, check: CHECKS.mxRfc, holder: company, abroad: /^[A-ZÑ&]/ },
  { country: 'MX', shape: /^[A-ZÑ&]{4}\d{6}[A-Z\d]{3}$/, check: CHECKS.mxRfc, holder: person, abroad: /^[A-ZÑ&]/ },
  { country: 'MX', shape: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/, check: CHECKS.mxCurp, holder: person, abroad: /^[A-Z]/ },
  { country: 'AR', shape: /^\d{11}$/, check: CHECKS.arCuit, holder: byLead('AR'), abroad: /^\d{2}-?\d{8}-?\d$/ },
  { country: 'AR', shape: /^\d{7,8}$/, check: null, holder: person },
  {
    country: 'CO',
    shape: /^\d{6,16}$/,
    written: /-\d$/,
    check: CHECKS.coNit,
    holder: (id) => colombian(id.slice(0, -1)),
    abroad: /^(?:\d{9}|\d{3}\.\d{3}\.\d{3})-\d$/,
  },
  { country: 'CO', shape: /^[89]\d{9}$/, check: CHECKS.coNit, holder: company },
  // Without its check digit, as most files keep it: stdnum would take the last digit for one.
  { country: 'CO', shape: /^\d{5,10}$/, check: null, holder: colombian },
  { country: 'CL', shape: /^\d{7,9}[\dK]$/, check: CHECKS.clRut, holder: chilean, abroad: /^\d{1,2}\.\d{3}\.\d{3}-[\dK]$/, length: 8 },
  // The third digit: 9 a company, 6 a public body (or a person, since 2020), below 6 a person (SRI). What stdnum takes it for is not asked: its compact form of a person's RUC is the cédula.
  {
    country: 'EC',
    shape: /^\d{13}$/,
    check: CHECKS.ecRuc,
    holder: (id) => (/^..(?:9|6\d{6}0)/.test(id) ? 'company' : 'person'),
    abroad: /^\d{10}-?001$/,
  },
  { country: 'EC', shape: /^\d{10}$/, check: CHECKS.ecCedula, holder: person },
  { country: 'ES', shape: /^[A-HJNP-SUVW]\d{7}[\dA-J]$/, check: CHECKS.esCif, holder: company, abroad: /^[A-Z]/ },
  {
    country: 'ES',
    shape: /^(?:\d{7,8}|[KLM]\d{7})[A-Z]$/,
    check: CHECKS.esDni,
    holder: person,
    abroad: /^(?:\d{2}\.?\d{3}\.?\d{3}|[KLM]-?\d{7})-?[A-Z]$/,
    length: 9,
  },
  { country: 'ES', shape: /^[XYZ]\d{7}[A-Z]$/, check: CHECKS.esNie, holder: person, abroad: /^[XYZ]/ },
  { country: 'BR', shape: /^[A-Z\d]{12}\d{2}$/, check: CHECKS.brCnpj, holder: company, abroad: /^[A-Z\d]{2}\.?[A-Z\d]{3}\.?[A-Z\d]{3}\/?[A-Z\d]{4}-?\d{2}$/ },
  { country: 'BR', shape: /^\d{11}$/, check: CHECKS.brCpf, holder: person, abroad: /^\d{3}\.?\d{3}\.?\d{3}-?\d{2}$/ },
  { country: 'UY', shape: /^\d{12}$/, check: CHECKS.uyRut, holder: company, abroad: /^\d{12}$/ },
  { country: 'UY', shape: /^\d{7,8}$/, check: CHECKS.uyCedula, holder: person, length: 8 },
  { country: 'DO', shape: /^\d{11}$/, check: CHECKS.doCedula, holder: person, abroad: /^(?:0|1[0-5]|22|402)[\d-]+$/ },
  { country: 'DO', shape: /^\d{9}$/, check: CHECKS.doRnc, holder: company },
  { country: 'VE', shape: /^[VEP]\d{9}$/, check: CHECKS.veRif, holder: person, abroad: /^[A-Z]/ },
  { country: 'VE', shape: /^[JG]\d{9}$/, check: CHECKS.veRif, holder: company, abroad: /^[A-Z]/ },
  { country: 'CR', shape: /^[2-5]\d{9}$/, check: CHECKS.crJuridica, holder: company },
  // Cédula física of nine digits, sometimes with a zero before it; foreigners' DIMEX.
  { country: 'CR', shape: /^(?:0?[1-9]\d{8}|1\d{10,11})$/, check: null, holder: person },
];
