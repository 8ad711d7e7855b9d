/**
 * Isotonic regression: the never falling sequence nearest to a given one, by least squares. Neighbours that fall are
 * pooled into their mean (the pool-adjacent-violators algorithm).
 */
export const level = (wished: readonly number[]): number[] => {
  const pools: { sum: number; count: number }[] = [];
  for (const value of wished) {
    let pool = { sum: value, count: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.count > pool.sum / pool.count;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  return pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
};
