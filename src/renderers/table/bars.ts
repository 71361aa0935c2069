/**
 * A bar of at most `width` columns for a value between 0 and `largest`, in half columns; a value above zero shows at least a half.
 */
export function drawBar(value: number, largest: number, width: number): string {
  if (value <= 0 || largest <= 0 || width <= 0) return '';
  const halves = Math.max(1, Math.round((value / largest) * width * 2));
  return '█'.repeat(halves >> 1) + (halves % 2 === 1 ? '▌' : '');
}
