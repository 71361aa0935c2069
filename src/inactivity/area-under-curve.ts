/**
 * Area under the ROC curve: how often one that is true ranks above one that is not, equal ranks counted half (Mann and Whitney 1947).
 * @param truth 1 true, 0 not
 * @returns 0..1; null where all or none are true
 */
export function areaUnderCurve(ranks: Float64Array, truth: Uint8Array): number | null {
  const order = new Uint32Array(ranks.length).map((_, at) => at).sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
  let [below, above, falses] = [0, 0, 0];
  for (let at = 0; at < order.length; ) {
    const rank = ranks[order[at] as number];
    let [yes, no] = [0, 0];
    do {
      if (truth[order[at] as number] === 1) yes++;
      else no++;
      at++;
    } while (at < order.length && ranks[order[at] as number] === rank);
    below += yes * (falses + no / 2);
    above += yes;
    falses += no;
  }
  return above === 0 || falses === 0 ? null : below / (above * falses);
}
