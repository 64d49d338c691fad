import type { CheckResult } from './check-result.ts';
import { lineOf, resultOf } from './result-line.ts';

/** Matches text that looks like a line, inside any other text. */
const LIKE_A_LINE = /PC1(?:[\s-]?[0-9a-z]{4}){3}(?![0-9a-z])/gi;

export interface LinesFound {
  /** New lines, without duplicates. */
  readonly added: readonly CheckResult[];
  /** Number of lines that were already known or occurred more than once. */
  readonly known: number;
  /** Number of texts that look like a line and cannot be read. */
  readonly broken: number;
}

/** Looks for lines in a text that was pasted: a message, a chat, a column of a table. */
export function checkLinesIn(text: string, known: readonly CheckResult[]): LinesFound {
  const seen = new Set(known.map(lineOf));
  const added: CheckResult[] = [];
  let again = 0;
  let broken = 0;
  for (const [line] of text.matchAll(LIKE_A_LINE)) {
    const result = resultOf(line);
    if (result === undefined) broken++;
    else if (seen.has(lineOf(result))) again++;
    else {
      seen.add(lineOf(result));
      added.push(result);
    }
  }
  return { added, known: again, broken };
}
