import type { Domain } from './domain.ts';

/** An option that another one of the same issue makes pointless. */
export interface DominatedOption {
  readonly issue: number;
  readonly option: number;
  /** Whatever else is agreed, this one is at least as good for every party, and sometimes better for one. */
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

/** How the packages of an issue lie in the table. */
interface Place {
  /** How far apart packages are that differ in one step of its options. */
  readonly stride: number;
  readonly count: number;
}

/** Whether the rules let nobody sign any package with the option. */
function isBarred({ barred, listed }: Domain, { stride, count }: Place, option: number): boolean {
  if (barred === undefined) return false;
  for (let block = option * stride; block < listed; block += stride * count) {
    for (let rest = 0; rest < stride; rest += 1) if (barred[block + rest] === 0) return false;
  }
  return true;
}

function dominates(domain: Domain, { stride, count }: Place, better: number, worse: number): boolean {
  let isBetter = false;
  for (let block = 0; block < domain.listed; block += stride * count) {
    for (let rest = 0; rest < stride; rest += 1) {
      const difference = comparison(domain, block + better * stride + rest, block + worse * stride + rest);
      if (difference < 0) return false;
      if (difference > 0) isBetter = true;
    }
  }
  return isBetter;
}

/** -1 where some party is worse off in the first row than in the second, else 1 where some is better off, else 0. */
function comparison({ parties }: Domain, first: number, second: number): -1 | 0 | 1 {
  let result: 0 | 1 = 0;
  for (const { ranks, forbidden } of parties) {
    const crosses = (forbidden?.[first] ?? 0) - (forbidden?.[second] ?? 0);
    if (ranks[first]! < ranks[second]! || crosses > 0) return -1;
    if (ranks[first]! > ranks[second]! || crosses < 0) result = 1;
  }
  return result;
}
