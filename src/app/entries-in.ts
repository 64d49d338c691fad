import { listInText } from '#session/list-in-text.ts';

/** Returns the lists in a list stored as text, which are entries by name. Other elements are ignored. */
export function entriesIn(text: string | undefined): readonly (readonly unknown[])[] {
  return listInText(text, (each) => Array.isArray(each));
}
