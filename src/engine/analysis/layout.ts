/** Mapping of a table's rows to packages. */
export interface Layout {
  /** By issue: how many options it has. */
  readonly sizes: readonly number[];
  /** The numbers of the packages that are listed; absent where all are, in order. */
  readonly sample: Float64Array | undefined;
}

/** For every row, the sum of what the options of its package count: `counts` has a number for each option of each issue. */
export function sumsOverRows(counts: readonly (readonly number[])[], { sizes, sample }: Layout): Float64Array {
  if (sample === undefined) return sumsOverAll(counts);
  const sums = new Float64Array(sample.length);
  for (let row = 0; row < sample.length; row += 1) {
    let rest = sample[row]!;
    let sum = 0;
    for (let place = sizes.length - 1; place >= 0; place -= 1) {
      const next = Math.floor(rest / sizes[place]!);
      sum += counts[place]![rest - next * sizes[place]!]!;
      rest = next;
    }
    sums[row] = sum;
  }
  return sums;
}

/** Sums over all packages: each issue repeats the sums of the issues after it. */
function sumsOverAll(counts: readonly (readonly number[])[]): Float64Array {
  let sums = new Float64Array(1);
  for (let place = counts.length - 1; place >= 0; place -= 1) {
    const own = counts[place]!;
    const next = new Float64Array(sums.length * own.length);
    for (let option = 0; option < own.length; option += 1) {
      const start = option * sums.length;
      const count = own[option]!;
      for (let rest = 0; rest < sums.length; rest += 1) next[start + rest] = count + sums[rest]!;
    }
    sums = next;
  }
  return sums;
}
