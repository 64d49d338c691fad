import { listInText } from '#session/list-in-text.ts';

/** What a text of the device holds by name, as far as it is a list of lists. */
export function entriesIn(text: string | undefined): readonly (readonly unknown[])[] {
  return listInText(text, (each) => Array.isArray(each));
}
