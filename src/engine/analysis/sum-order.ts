import type { PackedRows } from './packed-rows.ts';

/** Places of rows by descending sum of their ranks, rows of equal sum in their order. */
export function sumOrder({ rows, width, ranks }: PackedRows): Int32Array {
  const sums = sumsOf(ranks, width, rows.length);
  const most = greatestOf(sums);
  const starts = new Int32Array(most + 2);
  for (let place = 0; place < sums.length; place += 1) starts[most - sums[place]! + 1]! += 1;
  for (let fallen = 1; fallen < starts.length; fallen += 1) starts[fallen]! += starts[fallen - 1]!;
  const order = new Int32Array(rows.length);
  for (let place = 0; place < sums.length; place += 1) {
    const fallen = most - sums[place]!;
    order[starts[fallen]!] = place;
    starts[fallen]! += 1;
  }
  return order;
}

function sumsOf(ranks: Int32Array, width: number, count: number): Int32Array {
  const sums = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    let sum = 0;
    for (let party = 0; party < width; party += 1) sum += ranks[place * width + party]!;
    sums[place] = sum;
  }
  return sums;
}

function greatestOf(numbers: Int32Array): number {
  let most = 0;
  for (let place = 0; place < numbers.length; place += 1) if (numbers[place]! > most) most = numbers[place]!;
  return most;
}
