import type { NbdName, NbdParameters } from './nbd.js';

/**
 * Weeks since the last purchase after which P(alive) is 0.5, its formula solved for them: (alpha + t_x) ((left / a)^(1 / (r + x)) - 1), left being b + x of MBG/NBD
 * and b + x - 1 of BG/NBD. Below zero where a client is likelier gone as soon as it has bought; infinite for who is alive for sure.
 */
export function recencyLimit(model: NbdName, { r, alpha, a, b }: NbdParameters, repeats: number, recency: number): number {
  if (model === 'bg-nbd' && repeats === 0) return Number.POSITIVE_INFINITY;
  const left = model === 'mbg-nbd' ? b + repeats : b + repeats - 1;
  return (alpha + recency) * Math.expm1(Math.log(left / a) / (r + repeats));
}
