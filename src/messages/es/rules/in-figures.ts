import type { Args } from '../../../errors.js';
import { type Format, textArg } from '../../../format.js';
import { terms } from '../terms.js';

const levels: Readonly<Record<string, unknown>> = terms.levels;
/** Un límite de la corrida; si la regla no lo toma de los ajustes, el suyo. */
const limit = (args: Args, name: string, usual: number): number => Number(args[name] ?? usual);
const times = (number: number, f: Format): string => `${f.decimal(number, Number.isInteger(number) ? 0 : 1)} veces`;
/** Once is not said. */
const timesIt = (number: number, f: Format): string => (number === 1 ? '' : `${times(number, f)} `);

const tier =
  (what: string) =>
  (args: Args, f: Format): string => {
    const [a, b] = [limit(args, 'tier.a', 80), limit(args, 'tier.b', 95)];
    const method = textArg(args, 'tier.method');
    if (method === 'amounts') return `Por ${what}. A: desde ${f.amount(a)} · B: desde ${f.amount(b)} · C: menos.`;
    if (method === 'quantiles') return `De mayor a menor ${what}, A: el primer ${a}% de los clientes · B: hasta el ${b}% · C: el resto.`;
    return `De mayor a menor ${what}, A: los que hacen el primer ${a}% · B: hasta el ${b}% · C: el resto.`;
  };

/** Las reglas que tienen límites, con los de la corrida. */
export const inFigures = {
  state: (args: Args, f: Format): string => {
    const [current, active] = [limit(args, 'state.current', 90), limit(args, 'state.active', 365)];
    const [early, late] = [limit(args, 'state.cadence.current', 1.5), limit(args, 'state.cadence.active', 3)];
    const own =
      textArg(args, 'state.method') === 'cadence'
        ? ` Con 3 compras o más cuenta el ritmo propio: actual hasta ${times(early, f)}, activo hasta ${times(late, f)}.`
        : '';
    return (
      `Actual: hasta ${f.integer(current)} días desde la última compra, con 2 o más · Activo: hasta ${f.integer(active)} · Inactivo: más.${own} ` +
      'Sin compras, Potencial: con contacto en ese plazo o interés · Probable: el resto.'
    );
  },
  tier: tier('facturación'),
  prospectTier: (args: Args, f: Format): string => `Solo quienes aún no compran. ${tier('venta esperada')(args, f)}`,
  keyAccount: (args: Args, f: Format): string => {
    const [share, top, buyers] = [limit(args, 'keyAccount.share', 5), limit(args, 'keyAccount.top', 10), limit(args, 'keyAccount.buyers', 100)];
    const largest = top === 0 ? '' : `, o uno de los ${f.integer(top)} mayores donde ${f.integer(buyers)} o más han facturado`;
    return `Cuenta clave: ${share}% o más de la facturación${largest}.`;
  },
  generation: (): string =>
    'Por año de nacimiento. Grandiosa: hasta 1927 · Silenciosa: 1928-1945 · Baby boomer: 1946-1964 · X: 1965-1980 · Millennial: 1981-1996 · Z: 1997-2012 · Alfa: desde 2013.',
  location: (args: Args): string =>
    `Por ${String(levels[textArg(args, 'locationLevel')] ?? terms.levels.region)}: lo que dicen las celdas; si no, el teléfono, el documento tributario o el código postal.`,
  size: (args: Args, f: Format): string => {
    const [small, medium, large] = [limit(args, 'size.small', 10), limit(args, 'size.medium', 50), limit(args, 'size.large', 250)].map(f.integer);
    return `Por el número de trabajadores, o la palabra que lo dice. Micro: menos de ${small} · Pequeña: desde ${small} · Mediana: desde ${medium} · Grande: desde ${large}.`;
  },
  interest: (args: Args, f: Format): string => {
    const [hot, warm] = [limit(args, 'interest.hot', 4), limit(args, 'interest.warm', 2)];
    const [recent, contact] = [limit(args, 'interest.recent', 30), limit(args, 'interest.contact', 90)];
    return (
      `La columna de interés, si la hay; si no, puntos: contacto en ${f.integer(recent)} días 2, en ${f.integer(contact)} días 1; propuesta o negociación 2, ` +
      `calificado 1; vino por su cuenta 1; perdido o no quiere ser contactado -3. Caliente: desde ${hot} · Tibio: desde ${warm} · Frío: menos.`
    );
  },
  profitability: (args: Args, f: Format): string =>
    `Deja más del ${limit(args, 'profitability.rate', 0)}% de lo facturado, después de atenderlo: conservar, o hacer crecer si puede comprar ` +
    `${timesIt(limit(args, 'profitability.potential', 1), f)}lo que compra o más. Deja menos: corregir, o soltar si no puede.`,
};
