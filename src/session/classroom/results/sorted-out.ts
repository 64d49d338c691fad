import type { KeptResult } from '../class/kept-class.ts';
import type { CheckedLink, Forged } from './class-game.ts';

/** A result that cannot stay on the board, and why. */
export interface SortedOut {
  readonly code: string;
  readonly why: WhyOut;
}

export type WhyOut =
  | { readonly is: 'forged'; readonly why: Forged }
  | { readonly is: 'unfinished'; readonly round: number }
  | { readonly is: 'untellable' }
  /** It is the same game as another result, which came before it. */
  | { readonly is: 'again'; readonly as: string };

/** Those of the results that were checked and cannot stay: of one game that came twice, the later. */
export function sortedOut(
  results: readonly Pick<KeptResult, 'code'>[],
  checked: ReadonlyMap<string, CheckedLink>,
): readonly SortedOut[] {
  const first = new Map<number, string>();
  return results.flatMap(({ code }): readonly SortedOut[] => {
    const each = checked.get(code);
    switch (each?.is) {
      case 'forged':
        return [{ code, why: { is: 'forged', why: each.why } }];
      case 'unfinished':
        return [{ code, why: { is: 'unfinished', round: each.round } }];
      case 'untellable':
        return [{ code, why: { is: 'untellable' } }];
      case 'played':
      case 'recorded': {
        const as = first.get(each.game.digest);
        if (as === undefined) first.set(each.game.digest, code);
        return as === undefined ? [] : [{ code, why: { is: 'again', as } }];
      }
      default:
        // What a newer page can read stays until it comes.
        return [];
    }
  });
}
