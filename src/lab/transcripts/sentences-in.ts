/** The sentences of a text, each with its full stop. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?])["”’»]?\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Number of words of a text. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
