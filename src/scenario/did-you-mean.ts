import { at } from '#engine/model/at.ts';
import type { Suggestion } from './faults/suggestion.ts';

/**
 * Changes of one letter (insert, delete, replace, swap neighbours) that turn one word into the other: the
 * "optimal string alignment" distance.
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const differs = from[row - 1] === to[column - 1] ? 0 : 1;
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + differs);
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

/** Longer words than this are no misspelling of an id or key. */
const LONGEST = 60;

/** The known word nearest to what was written, if it is near enough to be meant; the first of equals. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST) return undefined;
  const word = written.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = candidate.length > LONGEST ? LONGEST : distanceBetween(word, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Part of a longer id ("veto" for "istanbul-veto") is as near as a slip of the pen. */
function distanceBetween(word: string, candidate: string): number {
  const distance = editDistance(word, candidate);
  const isPart = word.length >= 3 && candidate.split('-').includes(word);
  return isPart ? Math.min(distance, 1) : distance;
}

/** The known word that was probably meant, or nothing when none is near. */
export function didYouMean(written: string, known: Iterable<string>): Suggestion | undefined {
  const word = nearest(written, known);
  return word === undefined ? undefined : { code: 'did-you-mean', word };
}
