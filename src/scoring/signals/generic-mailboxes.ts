import type { Brought } from '../brought.js';
import { columnOf } from '../dimensions/dimension.js';
import type { Judged } from '../judged.js';
import { makeTrace } from '../trace.js';
import { emailsOf } from './emails.js';
import type { Found } from './rule.js';

/** General mailboxes are asked about from this share on (inclusive), of this many records with an address or more (inclusive). */
const SHARE = 0.6;
const RECORDS = 20;

/** What stands before the @ of a mailbox that a web page shows to everybody. Whoever buys (`compras@`) is somebody a seller does write to. */
const GENERAL = new Set(
  `info informes informacion contacto contactenos contactanos contact ventas sales comercial consultas atencion atencioncliente atencionalcliente
   servicioalcliente recepcion reception hola hello hi admin administracion oficina office mail correo web webmaster support soporte ayuda secretaria cotizaciones`.split(
    /\s+/,
  ),
);

/**
 * 60 % or more of 20 records or more with an address have general mailboxes alone (`info@`, `ventas@`), as directories have them. Small companies often have no
 * other, and then somebody answers it: that is the question.
 */
export const genericMailboxes = {
  code: 'generic-mailboxes' as const,
  find: ({ portfolio }: Judged): Found | null => {
    const withEmail = portfolio.brought.filter((record) => emailsOf(record).length > 0);
    const general = withEmail.filter(isGeneral);
    if (withEmail.length < RECORDS || general.length < SHARE * withEmail.length) return null;
    const lines = general.map(({ line }) => line);
    return {
      severity: 'low',
      args: { count: general.length, emails: withEmail.length },
      evidence: [makeTrace('general', { count: general.length }, lines, columnOf(portfolio, 'email'))],
    };
  },
};

function isGeneral(record: Brought): boolean {
  return emailsOf(record).every((email) => GENERAL.has((email.split('@')[0] ?? '').replace(/[\d._-]+/g, '')));
}
