import type { Domain } from './domain.ts';

/** An option that another one of the same issue makes pointless. */
export interface DominatedOption {
  readonly issue: number;
  readonly option: number;
  /** Option that is at least as good for every party, whatever else is agreed, and sometimes better for one. */
  readonly by: number;
}

/**
 * The options that no party ever has a reason to want, each with the first other option that dominates it. Red lines
 * count: an option that crosses fewer of them is better. An option that nobody can ever sign is not asked about.
 * Not for a sample, where packages lack their neighbours.
 */
export function dominatedOptions(domain: Domain): DominatedOption[] {
  if (domain.sample !== undefined) return [];
  let stride = domain.packageCount;
  return domain.issues.flatMap(({ options }, issue) => {
    stride /= options.length;
    const place = { stride, count: options.length };
    return options.flatMap((_, option) => {
      if (isBarred(domain, place, option)) return [];
      const by = options.findIndex((_other, other) => other !== option && dominates(domain, place, other, option));
      return by === -1 ? [] : [{ issue, option, by }];
    });
  });
}

/** Layout of an issue's packages in the table. */
interface Place {
  /** Distance between packages that differ in one step of the issue's options. */
  readonly stride: number;
  readonly count: number;
}

/** True if the rules let nobody sign any package with the option. */
function isBarred({ barred, listed }: Domain, { stride, count }: Place, option: number): boolean {
  if (barred === undefined) return false;
  for (let block = option * stride; block < listed; block += stride * count) {
    for (let rest = 0; rest < stride; rest += 1) if (barred[block + rest] === 0) return false;
  }
  return true;
}

function dominates({ parties }: Domain, place: Place, better: number, worse: number): boolean {
  // Most options are better for somebody: seen at the first package, before the table is gone through for anybody.
  if (parties.some(({ ranks }) => ranks[better * place.stride]! < ranks[worse * place.stride]!)) return false;
  let isBetter = false;
  for (const { ranks, forbidden } of parties) {
    const ranked = comparison(ranks, place, better, worse);
    // A line that is crossed is the other way round: less is better.
    const crossed = forbidden === undefined ? 0 : comparison(forbidden, place, worse, better);
    if (ranked === -1 || crossed === -1) return false;
    if (ranked === 1 || crossed === 1) isBetter = true;
  }
  return isBetter;
}

/** -1 where a column is somewhere less with the first option than with the second, else 1 where it is greater, else 0. */
function comparison(column: Int32Array | Uint8Array, { stride, count }: Place, first: number, second: number) {
  const across = (second - first) * stride;
  let result: 0 | 1 = 0;
  for (let block = first * stride; block < column.length; block += stride * count) {
    for (let row = block; row < block + stride; row += 1) {
      const difference = column[row]! - column[row + across]!;
      if (difference < 0) return -1;
      if (difference > 0) result = 1;
    }
  }
  return result;
}
