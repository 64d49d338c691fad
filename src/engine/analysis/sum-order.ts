/** Rows by descending sum of their ranks, rows of equal sum in their order. Ranks are compact: see `compactRanks`. */
export function sumOrder(columns: readonly Int32Array[], excluded: Uint8Array | undefined): Int32Array {
  const sums = sumsOf(columns);
  const most = greatestSum(sums);
  const starts = new Int32Array(most + 2);
  let count = 0;
  for (let row = 0; row < sums.length; row += 1) {
    if (excluded !== undefined && excluded[row] !== 0) continue;
    const fallen = most - sums[row]!;
    starts[fallen + 1] = starts[fallen + 1]! + 1;
    count += 1;
  }
  for (let fallen = 1; fallen < starts.length; fallen += 1) starts[fallen] = starts[fallen]! + starts[fallen - 1]!;
  const order = new Int32Array(count);
  for (let row = 0; row < sums.length; row += 1) {
    if (excluded !== undefined && excluded[row] !== 0) continue;
    const fallen = most - sums[row]!;
    order[starts[fallen]!] = row;
    starts[fallen] = starts[fallen]! + 1;
  }
  return order;
}

function sumsOf(columns: readonly Int32Array[]): Int32Array {
  const sums = new Int32Array(columns[0]?.length ?? 0);
  for (const column of columns) {
    for (let row = 0; row < sums.length; row += 1) sums[row] = sums[row]! + column[row]!;
  }
  return sums;
}

function greatestSum(sums: Int32Array): number {
  let most = 0;
  for (let row = 0; row < sums.length; row += 1) if (sums[row]! > most) most = sums[row]!;
  return most;
}
