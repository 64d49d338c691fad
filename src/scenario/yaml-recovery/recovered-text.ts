/** A change of a text: so many characters are taken out at an offset, and others put there. */
export interface Edit {
  readonly offset: number;
  readonly taken: number;
  readonly put: string;
}

/** A text that is mended so that it can be read on, and where each of its characters stands in the text as written. */
export interface RecoveredText {
  readonly text: string;
  readonly originalOf: (offset: number) => number;
}

/** A text as written, or a part of it that starts at an offset. */
export function unrecovered(text: string, start = 0, whole?: RecoveredText): RecoveredText {
  if (whole === undefined) return { text, originalOf: (offset) => start + offset };
  return { text, originalOf: (offset) => whole.originalOf(start + offset) };
}

/** The same text with changes that do not overlap. */
export function withEdits(mended: RecoveredText, edits: readonly Edit[]): RecoveredText {
  if (edits.length === 0) return mended;
  const { text, originalOf } = mended;
  const inOrder = [...edits].sort((one, other) => one.offset - other.offset);
  const pieces: string[] = [];
  let end = 0;
  for (const { offset, taken, put } of inOrder) {
    pieces.push(text.slice(end, offset), put);
    end = offset + taken;
  }
  return { text: pieces.join('') + text.slice(end), originalOf: (offset) => originalOf(before(inOrder, offset)) };
}

/** Maps an offset of the edited text to the original text. */
function before(edits: readonly Edit[], offset: number): number {
  let longer = 0;
  for (const edit of edits) {
    const start = edit.offset + longer;
    if (offset < start) break;
    if (offset < start + edit.put.length) return edit.offset + Math.min(offset - start, edit.taken);
    longer += edit.put.length - edit.taken;
  }
  return offset - longer;
}
