/** Returns the sentences of a passage, each with its closing mark. */
export function sentencesOf(passage: string): readonly string[] {
  return passage
    .split(/(?<=[.!?…][”’)]?)\s+(?=[“‘(]?[\p{Lu}\d])|\n{2,}/u)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Returns what a message can say: one passage for each of its variants, with a stand-in for each value.
 *
 * @param message in MessageFormat 2
 */
export function saidBy(message: string): readonly string[] {
  const variants = [...message.matchAll(/\{\{([\s\S]*?)\}\}(?!\})/g)].map(([, text = '']) => text);
  const texts = variants.length > 0 ? variants : [message];
  return texts.map((text) => text.replaceAll(/\{[#/][^}]*\}/g, '').replaceAll(/\{[^}]*\}/g, 'X'));
}

/** Returns the prose of a document: paragraphs and items of lists, without code, tables, headings, addresses and marks. */
export function proseOf(markdown: string): readonly string[] {
  return markdown
    .replaceAll(/```[\s\S]*?```/g, '')
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .filter((block) => !/^\s*(?:#|\||<)/.test(block))
    .map((block) =>
      block
        .replaceAll(/\]\([^)]*\)/g, '')
        .replaceAll(/`[^`]*`/g, 'X')
        .replaceAll(/^\s*(?:[-*>]|\d+\.)\s+/gm, '')
        .replaceAll(/[[\]*]/g, ''),
    );
}
