import { isSameTable, type KeptResult, keyOfResult } from '../class/kept-class.ts';
import type { CheckedLink, Forged } from './class-game.ts';

/** A result that cannot stay on the board, and why. */
export interface SortedOut {
  /** See `keyOfResult`. */
  readonly key: string;
  readonly why: WhyOut;
}

export type WhyOut =
  | { readonly is: 'forged'; readonly why: Forged }
  | { readonly is: 'unfinished'; readonly round: number }
  | { readonly is: 'untellable' }
  /** It is the same game as another result, which came before it: the key of that. */
  | { readonly is: 'again'; readonly as: string };

/** Those of the results that were checked and cannot stay: of one game that came twice of one table, the later. */
export function sortedOut(
  results: readonly Pick<KeptResult, 'code' | 'table'>[],
  checked: ReadonlyMap<string, CheckedLink>,
): readonly SortedOut[] {
  const earlier = new Map<number, Pick<KeptResult, 'code' | 'table'>[]>();
  return results.flatMap((result): readonly SortedOut[] => {
    const each = checked.get(result.code);
    const key = keyOfResult(result);
    switch (each?.is) {
      case 'forged':
        return [{ key, why: { is: 'forged', why: each.why } }];
      case 'unfinished':
        return [{ key, why: { is: 'unfinished', round: each.round } }];
      case 'untellable':
        return [{ key, why: { is: 'untellable' } }];
      case 'played':
      case 'recorded': {
        const same = earlier.get(each.game.digest) ?? [];
        const as = same.find((other) => isSameTable(other, result));
        if (as !== undefined) return [{ key, why: { is: 'again', as: keyOfResult(as) } }];
        earlier.set(each.game.digest, [...same, result]);
        return [];
      }
      default:
        // What a newer page can read stays until it comes.
        return [];
    }
  });
}
