import { slug } from './schema/fields.ts';

/** True if a word is a valid id for a scenario, a party or any other object of a file. */
export function isId(word: string): boolean {
  return slug().safeParse(word).success;
}
