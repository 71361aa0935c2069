/** Ten-thousandths as currency units with two decimals, half away from zero: the one rounding that an amount gets. */
export function toUnits(amount: number): number {
  return (Math.sign(amount) * Math.round(Math.abs(amount) / 100)) / 100 || 0;
}

/** A share with six decimals. */
export function roundShare(share: number): number {
  return Math.round(share * 1e6) / 1e6 || 0;
}
