import type { DrawBetween } from './random.ts';

/** One element of a list that has some. */
export function pick<T>(list: readonly T[], draw: DrawBetween): T {
  return list[draw(0, list.length - 1)] as T;
}

/** At least one element of a list that has some, in order. */
export function pickSome<T>(list: readonly T[], draw: DrawBetween): T[] {
  const certain = draw(0, list.length - 1);
  return list.filter((_, index) => index === certain || draw(0, 1) === 0);
}
