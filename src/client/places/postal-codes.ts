import { settleCode } from './region-table.js';

/** Codes in order of their two digits, from the first one named; `-` for numbers that are not given out. */
const list = (from: number, codes: string): ReadonlyMap<number, string> =>
  new Map(codes.split(' ').flatMap((code, at) => (code === '-' ? [] : [[from + at, code]])));

/** `first-last code` ranges of leading digits. */
const ranges = (text: string): readonly (readonly [first: number, last: number, code: string])[] =>
  text.split('|').map((part) => {
    const [span = '', code = ''] = part.split(' ');
    const [first = '', last = first] = span.split('-');
    return [Number(first), Number(last), code] as const;
  });

/** SEPOMEX: the first two digits are a state or a part of one. */
const MX = ranges(
  '0-16 CMX|20 AGU|21-22 BCN|23 BCS|24 CAM|25-27 COA|28 COL|29-30 CHP|31-33 CHH|34-35 DUR|36-38 GUA|39-41 GRO|42-43 HID|44-49 JAL|50-57 MEX|58-61 MIC|62 MOR|63 NAY|' +
    '64-67 NLE|68-71 OAX|72-75 PUE|76 QUE|77 ROO|78-79 SLP|80-82 SIN|83-85 SON|86 TAB|87-89 TAM|90 TLA|91-96 VER|97 YUC|98-99 ZAC',
);
/** Correos de España: the province in alphabetical order, Ceuta and Melilla last. */
const ES = list(
  1,
  'VI AB A AL AV BA PM B BU CC CA CS CR CO C CU GI GR GU SS H HU J LE L LO LU M MA MU NA OR O P GC PO SA TF S SG SE SO T TE TO V VA BI ZA Z CE ML',
);
/** Código Postal Nacional (D.S. 007-2011-MTC): the department as in INEI's ubigeo. */
const PE = list(1, 'AMA ANC APU ARE AYA CAJ CAL CUS HUV HUC ICA JUN LAL LAM LIM LOR MDD MOQ PAS PIU PUN SAM TAC TUM UCA');
/** 4-72: the department's number at DANE. */
const CO = new Map(
  ranges(
    '5 ANT|8 ATL|11 DC|13 BOL|15 BOY|17 CAL|18 CAQ|19 CAU|20 CES|23 COR|25 CUN|27 CHO|41 HUI|44 LAG|47 MAG|50 MET|52 NAR|54 NSA|63 QUI|66 RIS|68 SAN|70 SUC|73 TOL|76 VAC|' +
      '81 ARA|85 CAS|86 PUT|88 SAP|91 AMA|94 GUA|95 GUV|97 VAU|99 VID',
  ).map(([first, , code]) => [first, code]),
);
/** Correos del Ecuador: the province's number at INEC. */
const EC = list(1, 'A B F C X H O E G I L R M S N Y P T Z W U D SD SE');
/** Correios: ranges of the first three digits of the CEP by state. */
const BR = ranges(
  '10-199 SP|200-289 RJ|290-299 ES|300-399 MG|400-489 BA|490-499 SE|500-569 PE|570-579 AL|580-589 PB|590-599 RN|600-639 CE|640-649 PI|650-659 MA|660-688 PA|689 AP|' +
    '690-692 AM|693 RR|694-698 AM|699 AC|700-727 DF|728-729 GO|730-736 DF|737-767 GO|768-769 RO|770-779 TO|780-788 MT|790-799 MS|800-879 PR|880-899 SC|900-999 RS',
);
/** Correos de Costa Rica: the first digit is the province. */
const CR = list(1, 'SJ A C H G P L');
/** Correos de Chile: only the Metropolitan Region has first digits to itself. */
const CL = ranges('7-9 RM');
/** CPA: the letter before the digits is the one of ISO 3166-2. */
const CPA = /^([A-HJ-NP-Z])\d{4}(?:[A-Z]{3})?$/;

const within = (table: ReturnType<typeof ranges>, digits: number): string | undefined => table.find(([first, last]) => digits >= first && digits <= last)?.[2];

type Rule = { readonly length: number; readonly lead: number; readonly find: (lead: number) => string | undefined };

/** How many digits a code has, how many of them tell the region, and which. */
const RULES: Readonly<Record<string, Rule>> = {
  MX: { length: 5, lead: 2, find: (lead) => within(MX, lead) },
  ES: { length: 5, lead: 2, find: (lead) => ES.get(lead) },
  PE: { length: 5, lead: 2, find: (lead) => PE.get(lead) },
  CO: { length: 6, lead: 2, find: (lead) => CO.get(lead) },
  EC: { length: 6, lead: 2, find: (lead) => EC.get(lead) },
  BR: { length: 8, lead: 3, find: (lead) => within(BR, lead) },
  CR: { length: 5, lead: 1, find: (lead) => CR.get(lead) },
  CL: { length: 7, lead: 1, find: (lead) => within(CL, lead) },
};
/** Countries whose codes begin with 0 in some region, so that a spreadsheet may have eaten it. */
const LOSES_ZERO: ReadonlySet<string> = new Set(['MX', 'ES', 'PE', 'CO', 'EC', 'BR']);

/**
 * Find the region (ISO 3166-2) that a postal code lies in, where the beginning of the code decides it: MX, ES, PE, CO, EC, BR, CR, the Argentine CPA, and
 * the Metropolitan Region of CL. A code one digit short is read with the 0 that it lost; spaces, points and hyphens do not count.
 * Null for codes of another length or another country.
 */
export function findPostalRegion(text: string, country: string): string | null {
  const compact = text.replace(/[\s.-]/g, '').toUpperCase();
  if (country === 'AR') {
    const letter = CPA.exec(compact)?.[1];
    return letter === undefined ? null : `AR-${letter}`;
  }
  const rule = RULES[country];
  if (rule === undefined || !/^\d+$/.test(compact)) return null;
  const digits = compact.length === rule.length - 1 && LOSES_ZERO.has(country) ? `0${compact}` : compact;
  if (digits.length !== rule.length) return null;
  const region = rule.find(Number(digits.slice(0, rule.lead)));
  return region === undefined ? null : settleCode(`${country}-${region}`);
}
