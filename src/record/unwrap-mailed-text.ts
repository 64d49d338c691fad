/** Characters that show nothing and come along when text is copied: soft hyphens, zero-width ones, marks of direction. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Hyphens that word processors put in the place of a plain one. */
const HYPHENS = /[\u2010-\u2012\u2212\ufe63\uff0d]/g;
/** Dashes that they make of two. */
const DASHES = /[\u2013\u2014]/g;
/** An address may be wrapped in that of a mail filter, and that in another one. */
const MOST_LAYERS = 3;

/**
 * A text with links in it as it was before mail, chat and word processors wrote it anew, in the ways that it can have
 * been: with a dash as the end of a link, or as the two hyphens that it was made of.
 */
export function unwrapMailedText(text: string): readonly string[] {
  const plain = unescaped(unwrapped(text)).replace(UNSEEN, '').replace(HYPHENS, '-');
  const withHyphens = plain.replace(DASHES, '--');
  return withHyphens === plain ? [plain] : [plain, withHyphens];
}

/** Without the percent signs that an address within an address is written with. */
function unwrapped(text: string): string {
  let inner = text;
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const next = inner.replace(/(?:%[\da-f]{2})+/gi, decoded);
    if (next === inner) break;
    inner = next;
  }
  return inner;
}

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    // No text in UTF-8: it is left as it is, and is no part of a code.
    return escaped;
  }
}

/** Without the backslashes of Markdown, and the signs at the ends of lines that mail is wrapped with. */
function unescaped(text: string): string {
  return text.replace(/\\([-_])/g, '$1').replace(/=\r?\n/g, '');
}
