/**
 * Letters to insert, drop, replace or swap with their neighbour to make `a` of `b` (optimal string alignment), or
 * Infinity where it takes more than `max`.
 */
export const editDistance = (a: string, b: string, max: number): number => {
  if (Math.abs(a.length - b.length) > max) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > max) return Infinity;
    beforeLast = last;
    last = row;
  }
  const distance = at(last, b.length);
  return distance > max ? Infinity : distance;
};

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
