import { slug } from './schema/fields.ts';

/** Whether a word can be the id of a scenario, a party or whatever else a file names. */
export function isId(word: string): boolean {
  return slug().safeParse(word).success;
}
