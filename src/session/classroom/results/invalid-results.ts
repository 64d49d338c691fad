import { type KeptResult, keyOfResult } from '../class/kept-class.ts';
import { isSameTable, isUnnamed } from './add-results.ts';
import type { CheckedLink, Forged } from './class-game.ts';

/** A result that cannot stay on the board, and why. */
export interface InvalidResult {
  /** See `keyOfResult`. */
  readonly key: string;
  readonly why: InvalidReason;
}

export type InvalidReason =
  | { readonly is: 'forged'; readonly why: Forged }
  | { readonly is: 'unfinished'; readonly round: number }
  | { readonly is: 'untellable' }
  /** A duplicate: the same game of the same table as the result with the key `as`. */
  | { readonly is: 'again'; readonly as: string };

type Sortable = Pick<KeptResult, 'code' | 'table' | 'placed'>;

/**
 * The results that were checked and cannot stay. One game may be written in several links: of those of one table the first
 * stays, and one that names no table goes if another does.
 */
export function invalidResults(
  results: readonly Sortable[],
  checked: ReadonlyMap<string, CheckedLink>,
): readonly InvalidResult[] {
  const sameGame = new Map<number, Sortable[]>();
  for (const result of results) {
    const digest = digestIn(checked.get(result.code));
    if (digest !== undefined) sameGame.set(digest, [...(sameGame.get(digest) ?? []), result]);
  }
  return results.flatMap((result): readonly InvalidResult[] => {
    const why = whyOut(result, checked.get(result.code), sameGame);
    return why === undefined ? [] : [{ key: keyOfResult(result), why }];
  });
}

/** Reason to sort a result out; `undefined` for a result to keep, such as one that only a newer page can read. */
function whyOut(
  result: Sortable,
  link: CheckedLink | undefined,
  sameGame: ReadonlyMap<number, readonly Sortable[]>,
): InvalidReason | undefined {
  switch (link?.is) {
    case 'forged':
      return { is: 'forged', why: link.why };
    case 'unfinished':
      return { is: 'unfinished', round: link.round };
    case 'untellable':
      return { is: 'untellable' };
    case 'played':
    case 'recorded': {
      const as = inItsPlace(result, sameGame.get(link.game.digest) ?? []);
      return as && { is: 'again', as: keyOfResult(as) };
    }
    default:
      return undefined;
  }
}

/** The result of the same game that stays instead of one; `undefined` if that one stays. */
function inItsPlace(result: Sortable, same: readonly Sortable[]): Sortable | undefined {
  if (isUnnamed(result)) {
    const named = same.find((other) => !isUnnamed(other));
    if (named !== undefined) return named;
  }
  const first = same.find((other) => isSameTable(other, result));
  return first === result ? undefined : first;
}

function digestIn(link: CheckedLink | undefined): number | undefined {
  return link?.is === 'played' || link?.is === 'recorded' ? link.game.digest : undefined;
}
