import { fold } from './fold.js';
import { readLegalForm } from './legal-forms.js';
import type { Holder } from './tax-ids/ids.js';

/** Sorts of identity documents that persons alone have, and that companies alone have; the others are given to both. */
const PERSONS =
  /^(?:dni|d n i|documento nacional de identidad|documento nacional|le|libreta electoral|ce|c e|carn(?:e|et) (?:de )?extranjeria|cedula|cedula (?:de )?(?:ciudadania|identidad|extranjeria|fisica)|cc|c c|ci|c i|ti|tarjeta (?:de )?(?:identidad|extranjeria)|rc|registro civil|pasaporte|passport|pas|pp|ppt|pep|ptp|cpp|curp|ine|cpf|cuil|nie|fisica|dimex|nite|id card|national id|driver s? ?license)\b/;
const COMPANIES = /^(?:cedula juridica|juridica|cnpj|cif|rnc|registro mercantil)\b/;
const EITHER =
  /^(?:ruc|r u c|nit|n i t|rut|r u t|rfc|r f c|cuit|c u i t|nif|n i f|rif|rtn|vat|tax id|otros?|other|sin documento|doc(?:umento)? extranjero|nit de otro pais|nit extranjero|vat id)\b/;

/** Numbers of documents in the tables of SUNAT (catálogo 06), DIAN, SRI and AFIP; those left out are given to companies too. */
const CODES: Readonly<Record<string, ReadonlySet<string>>> = {
  PE: new Set(['1', '4', '7', 'A', 'B', 'C', 'F', 'G']),
  CO: new Set(['11', '12', '13', '21', '22', '41', '47', '48']),
  EC: new Set(['05', '06', '5']),
  AR: new Set(['86', '94', '96']),
};

/** Whose documents a word of a document-type column stands for: `either` both, null where it names no document. */
export function readDocumentType(word: string, country: string | null): Holder | 'either' | null {
  if (/^(?:\d{1,2}|[A-G])$/.test(word)) return country !== null && CODES[country]?.has(word) ? 'person' : 'either';
  const folded = fold(word);
  if (COMPANIES.test(folded)) return 'company';
  return PERSONS.test(folded) ? 'person' : EITHER.test(folded) ? 'either' : null;
}

const COMPANY_WORD = /^(?:empresas?|empresarial|compania|negocio|organizacion|institucion|corporativ[oa]|company|business|organi[sz]ation|corporate|b2b|pj)\b/;
const PERSON_WORD = /^(?:personas?|individu(?:o|al)|particular|consumidor(?: final)?|person|people|consumer|b2c|pf|pn)$/;

/** What a word of a person-type column (`Jurídica`, `Persona natural`, `Individual`) says: 1 a company, 0 a person, null neither. */
export function readPersonType(word: string): 0 | 1 | null {
  const folded = fold(word);
  const holder = COMPANY_WORD.test(folded) ? 'company' : PERSON_WORD.test(folded) ? 'person' : readLegalForm(word);
  return holder === 'company' ? 1 : holder === 'person' ? 0 : null;
}
