/** Percentiles without a full sort, which would take longer than the simulations themselves. */

/** Puts into `place` what stands there after sorting values[low..high], smaller values before it (Hoare). */
const select = (values: Float64Array, from: number, to: number, place: number): void => {
  let low = from;
  let high = to;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let up = low;
    let down = high;
    while (up <= down) {
      while ((values[up] as number) < pivot) up++;
      while ((values[down] as number) > pivot) down--;
      if (up > down) break;
      const kept = values[up] as number;
      values[up++] = values[down] as number;
      values[down--] = kept;
    }
    if (place <= down) high = down;
    else if (place >= up) low = up;
    else return;
  }
};

/** The smallest of values[from..]. */
const least = (values: Float64Array, from: number): number => {
  let smallest = values[from] as number;
  for (let at = from + 1; at < values.length; at++)
    if ((values[at] as number) < smallest) smallest = values[at] as number;
  return smallest;
};

/** Settles places[first..last], which run upward: the middle one first, so that the others have less to search. */
const settle = (values: Float64Array, places: readonly number[], first: number, last: number): void => {
  if (first > last) return;
  const middle = (first + last) >> 1;
  const low = (places[first - 1] ?? -1) + 1;
  const high = (places[last + 1] ?? values.length) - 1;
  select(values, low < high ? low : high, high, places[middle] as number);
  settle(values, places, first, middle - 1);
  settle(values, places, middle + 1, last);
};

/**
 * Percentiles of some numbers, interpolated between neighbours; `percents` run upward. The numbers are left
 * in another order. None may be NaN.
 */
export const percentilesOf = (values: Float64Array, percents: readonly number[]): number[] => {
  const exact = percents.map((percent) => ((values.length - 1) * percent) / 100);
  const places = exact.map((place) => place | 0);
  settle(values, places, 0, places.length - 1);
  return exact.map((place) => {
    const at = place | 0;
    const low = values[at] as number;
    return place > at ? low + (least(values, at + 1) - low) * (place - at) : low;
  });
};
