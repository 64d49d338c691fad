/** Words of a text of the documents, how they are set, and where they lead. */
export interface Span {
  readonly words: string;
  readonly as?: 'strong' | 'em' | 'code' | undefined;
  /** An address as the document has it: of another document or file of the project, or of a page elsewhere. */
  readonly href?: string;
}

const SIGNS = { '**': 'strong', '*': 'em', '`': 'code' } as const;

/** A line of a document without its signs: `**`, `*` or a backtick around words say how these are set, `[]()` where they lead. */
export function spansOf(line: string): Span[] {
  const pieces = line
    .split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`|\[[^\]]+\]\([^)\s]+\))/)
    .filter((piece) => piece !== '');
  return pieces.map(spanOf);
}

function spanOf(piece: string): Span {
  const [, name, href] = /^\[(.+)\]\((.+)\)$/s.exec(piece) ?? [];
  if (name !== undefined && href !== undefined) return { words: name, href };
  const [, sign, words] = /^(\*\*|\*|`)(.+)\1$/s.exec(piece) ?? [];
  return words === undefined ? { words: piece } : { words, as: SIGNS[sign as keyof typeof SIGNS] };
}
