import type { Format } from '../../format.js';
import type { MeasureWords } from '../en/measures.js';

const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

const away = (index: number, f: Format): string => `${index < 1 ? '-' : '+'}${f.decimal(Math.abs(index - 1) * 100, 0)}%`;
const monthsOf = (months: readonly number[], index: readonly number[], f: Format): string =>
  f.list(months.map((month) => `${MONTHS[month - 1] ?? ''} (${away(index[month - 1] ?? 1, f)})`));

/** Lo que dicen las medidas de la cartera. */
export const measures = {
  headings: {
    byOwner: 'Vendedores',
    byEconomicGroup: 'Grupos',
    conversion: 'Conversión',
    tenure: 'Antigüedad',
    retention: 'Retención',
    seasonality: 'Temporadas',
    diversification: 'Equilibrio',
    neglected: 'Sin atender',
    unprofitable: 'Con pérdida',
    ambassadors: 'Promotores',
    referrals: 'Referidos',
  },
  heading: 'Medidas de la cartera',
  withoutTop3: (share, remaining, effective) => `Sin los 3 mayores: -${share}, quedaría en ${remaining}, como ${effective} clientes iguales`,
  owners: (items, groups, f) => `${f.list(items)} de la facturación${groups > items.length ? `, de ${f.integer(groups)} vendedores con ventas` : ''}.`,
  item: (name, share, f) => `${name} ${f.percent(share)}`,
  noOwner: (clients, share, f) => `${f.plural(clients, 'cliente', 'clientes')} sin vendedor: ${f.percent(share)}.`,
  groups: (name, clients, share, top3, effective, f) =>
    `Si cada grupo económico cuenta como un cliente, el mayor (${name}, ${f.plural(clients, 'cliente', 'clientes')}) hace el ${f.percent(share)} de la facturación` +
    `${top3 === null ? '' : ` y los 3 mayores, el ${f.percent(top3)}`}; equivale a ${effective} clientes iguales.`,
  conversion: (buyers, clients, rate, low, high, f) =>
    `${f.integer(buyers)} de ${f.integer(clients)} ${buyers === 1 ? 'ha' : 'han'} comprado: ${f.percent(rate)} (con 95% de confianza, entre ${f.percent(low)} y ${f.percent(high)}).`,
  conversionBySource: (best, bestRate, worst, worstRate, f) => `Según la fuente, del ${f.percent(bestRate)} (${best}) al ${f.percent(worstRate)} (${worst}).`,
  conversionByOwner: (best, bestRate, worst, worstRate, f) => `Según el vendedor, del ${f.percent(bestRate)} (${best}) al ${f.percent(worstRate)} (${worst}).`,
  tenure: (years, f) => `La mitad compra desde hace ${f.decimal(years, 1)} años o más.`,
  tenureBands: (fresh, freshShare, old, f) =>
    `${f.plural(fresh, 'cliente', 'clientes')} (${f.percent(freshShare)}) desde hace menos de un año${old === 0 ? '' : `, ${f.integer(old)} desde hace 10 o más`}.`,
  lifetime: (years, f) => (years === 0 ? 'La mitad compra una vez y no vuelve.' : `La mitad deja de comprar antes de ${f.decimal(years, 1)} años.`),
  retention: (share, f) => `De quienes compran por primera vez, el ${f.percent(share)} vuelve a comprar en el trimestre siguiente`,
  retentionYear: (share, f) => ` y el ${f.percent(share)}, un año después`,
  cohorts: { quarter: 'Primera compra', later: (quarters) => `+${quarters} trim.` },
  low: (months, index, f) => `Temporada baja: ${monthsOf(months, index, f)}.`,
  high: (months, index, f) => `Temporada alta: ${monthsOf(months, index, f)}.`,
  seasonBasis: (months, f) => `Frente al promedio de ${f.integer(months)} meses completos.`,
  lowSeasonBuyers: (clients, amount, f) => `${f.plural(clients, 'cliente compra', 'clientes compran')} sobre todo en temporada baja: ${amount}.`,
  variation: (share, together, f) =>
    `La venta mensual varía un ${f.percent(share)}; si todos los segmentos subieran y bajaran juntos, variaría un ${f.percent(together)}.`,
  compensates: (a, b) => `${a} y ${b} se compensan: cuando uno baja, el otro suele subir.`,
  neglected: (clients, days, never, amount, where, f) =>
    `${f.plural(clients, 'cliente', 'clientes')} con potencial y sin contacto en más de ${f.plural(days, 'día', 'días')}` +
    `${never === 0 ? '' : ` (${f.integer(never)} sin ninguna fecha de contacto)`}${amount === null ? '' : `: ${amount}`}. ${clients === 1 ? 'Vea la' : 'Empiece por las'} ${where}.`,
  unprofitable: (clients, amount, where, f) =>
    `${f.plural(clients, 'cliente cuesta', 'clientes cuestan')} más de lo que ${clients === 1 ? 'deja' : 'dejan'}: ${amount} (margen menos costo de atención). ${clients === 1 ? 'Vea la' : 'Los peores:'} ${where}.`,
  ambassadors: (clients, amount, where, f) =>
    `${f.plural(clients, 'cliente muy satisfecho que sigue', 'clientes muy satisfechos que siguen')} comprando${amount === null ? '' : `: ${amount}`}. ${clients === 1 ? 'Pídale' : 'Pídales'} que lo recomienden: ${where}.`,
  referrals: (clients, share, revenueShare, f) =>
    `${f.plural(clients, 'cliente llegó', 'clientes llegaron')} por recomendación (${f.percent(share)})${revenueShare === null ? '' : ` y ${clients === 1 ? 'hace' : 'hacen'} el ${f.percent(revenueShare)} de la facturación`}.`,
} satisfies MeasureWords;
