/**
 * What a text of the device holds by name, as far as it is a list of lists. Whatever else lies there is left out: another
 * version of the page may have written it, or somebody by hand.
 */
export function entriesIn(text: string | undefined): (readonly unknown[])[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter((each) => Array.isArray(each)) : [];
  } catch {
    return [];
  }
}
