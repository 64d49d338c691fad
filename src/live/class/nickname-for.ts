import { NICKNAMES, type Nickname } from '#record/link/nicknames.ts';

/** The most that are called the same. */
const MOST_ALIKE = 99;

/**
 * The nickname that somebody gets who asks for one: that, or with the next number where it is taken. Absent where it is
 * none of those that there are, since a nickname says nothing to anybody, or where all of them are taken.
 */
export function nicknameFor(wanted: string, taken: readonly string[]): Nickname | undefined {
  const [animal = ''] = wanted.split('-');
  if (!(NICKNAMES as readonly string[]).includes(animal)) return undefined;
  const alike = [animal, ...Array.from({ length: MOST_ALIKE - 1 }, (_, index) => `${animal}-${index + 2}`)];
  const first = alike.includes(wanted) ? [wanted] : [];
  return [...first, ...alike].find((name) => !taken.includes(name));
}
