/** Words of a text of the documents, and how they are set. */
export interface Span {
  readonly words: string;
  readonly as?: 'strong' | 'em' | 'code' | undefined;
}

const SIGNS = { '**': 'strong', '*': 'em', '`': 'code' } as const;

/** A line of a document without its signs: `**`, `*` or a backtick around words say how these are set. */
export function spansOf(line: string): Span[] {
  const pieces = line.split(/(\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`)/).filter((piece) => piece !== '');
  return pieces.map((piece) => {
    const [, sign, words] = /^(\*\*|\*|`)(.+)\1$/s.exec(piece) ?? [];
    return words === undefined ? { words: piece } : { words, as: SIGNS[sign as keyof typeof SIGNS] };
  });
}
