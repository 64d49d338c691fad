/**
 * The list in a text that the device has kept, as far as its elements are of the kind. Whatever else lies there is left
 * out: another version of the page may have written it, or somebody by hand.
 */
export function listInText<Element>(
  text: string | undefined,
  isElement: (value: unknown) => value is Element,
): readonly Element[] {
  if (text === undefined) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read.filter(isElement) : [];
  } catch {
    return [];
  }
}
