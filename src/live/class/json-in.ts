/** Parses JSON; `undefined` if the text is invalid or `null`. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
