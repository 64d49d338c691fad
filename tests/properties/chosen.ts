/** Choices among things, drawn by their places: fast-check compares what a draw is asked with all that it was asked before, which takes long where these are whole issues. */
import fc from 'fast-check';

type Gen = fc.GeneratorValue;

/** One of several. */
export function oneOf<T>(g: Gen, list: readonly T[]): T {
  return list[g(fc.constantFrom<number[]>, ...list.keys())] as T;
}

/** At least one of several, in their order. */
export function someOf<T>(g: Gen, list: readonly T[]): T[] {
  return g(fc.subarray<number>, [...list.keys()], { minLength: 1 }).map((place) => list[place] as T);
}
