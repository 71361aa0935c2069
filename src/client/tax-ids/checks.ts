import { createRequire } from 'node:module';
import { remainderOfEleven } from './quick.js';

const require = createRequire(import.meta.url);

type Validator = { readonly validate: (value: string) => { readonly isValid: boolean } };

/** Says whether a compact id of the right shape has its check digits. */
export type Check = (compact: string) => boolean;

/**
 * A rule of stdnum, loaded when the first id asks for it: all together take 0.1 s, few files need more than one, and which ones shows only while a file is
 * read, where nothing can wait for an `import`.
 */
const checkOf = (open: () => unknown): Check => {
  let known: Validator | undefined;
  return (compact) => {
    known ??= open() as Validator;
    return known.validate(compact).isValid;
  };
};

/** stdnum takes `000.000.000-00` and the like, which Brazil's Receita Federal gives to nobody. */
const notRepeated = (check: Check): Check => {
  return (compact) => !/^(\d)\1*$/.test(compact) && check(compact);
};

/** stdnum wants every digit: a short number is the same with zeros before it. */
const padded = (length: number, check: Check): Check => {
  return (compact) => check(compact.padStart(length, '0'));
};

/** AFIP gives persons numbers that begin with 25 and 26 too, which stdnum does not know: 11 is written 0, and 10 is written 9. */
const withLateLeads = (check: Check): Check => {
  const own = (compact: string): boolean => Math.min(9, remainderOfEleven(Buffer.from(compact), 0) % 11) === Number(compact[10]);
  return (compact) => (/^2[56]/.test(compact) ? own(compact) : check(compact));
};

/** Check digits by country and id. What stdnum gets wrong is mended here; the shapes in ids.ts keep from it what it would misjudge. */
export const CHECKS = {
  arCuit: withLateLeads(checkOf(() => require('stdnum/lib/cjs/ar/cuit.js'))),
  brCnpj: notRepeated(checkOf(() => require('stdnum/lib/cjs/br/cnpj.js'))),
  brCpf: notRepeated(checkOf(() => require('stdnum/lib/cjs/br/cpf.js'))),
  clRut: padded(
    8,
    checkOf(() => require('stdnum/lib/cjs/cl/rut.js')),
  ),
  coNit: checkOf(() => require('stdnum/lib/cjs/co/nit.js')),
  crJuridica: checkOf(() => require('stdnum/lib/cjs/cr/cpj.js')),
  doCedula: checkOf(() => require('stdnum/lib/cjs/do/cedula.js')),
  doRnc: checkOf(() => require('stdnum/lib/cjs/do/rnc.js')),
  ecCedula: checkOf(() => require('stdnum/lib/cjs/ec/ci.js')),
  ecRuc: checkOf(() => require('stdnum/lib/cjs/ec/ruc.js')),
  esCif: checkOf(() => require('stdnum/lib/cjs/es/cif.js')),
  esDni: padded(
    9,
    checkOf(() => require('stdnum/lib/cjs/es/dni.js')),
  ),
  esNie: checkOf(() => require('stdnum/lib/cjs/es/nie.js')),
  mxCurp: checkOf(() => require('stdnum/lib/cjs/mx/curp.js')),
  mxRfc: checkOf(() => require('stdnum/lib/cjs/mx/rfc.js')),
  peRuc: checkOf(() => require('stdnum/lib/cjs/pe/ruc.js')),
  uyCedula: padded(
    8,
    checkOf(() => require('stdnum/lib/cjs/uy/cedula.js')),
  ),
  uyRut: checkOf(() => require('stdnum/lib/cjs/uy/rut.js')),
  veRif: checkOf(() => require('stdnum/lib/cjs/ve/rif.js')),
} as const satisfies Record<string, Check>;
