import type { CheckResult } from './check-result.ts';
import { lineOf, resultOf } from './result-line.ts';

/** What looks like a line, in whatever stands around it. */
const LIKE_A_LINE = /PC1(?:[\s-]?[0-9a-z]{4}){3}(?![0-9a-z])/gi;

export interface LinesFound {
  /** Those that were not known yet, each once. */
  readonly added: readonly CheckResult[];
  /** How many were known already, or stood there more than once. */
  readonly known: number;
  /** How many look like a line and cannot be read. */
  readonly broken: number;
}

/** Looks for lines in a text that was pasted: a message, a chat, a column of a table. */
export function linesIn(text: string, known: readonly CheckResult[]): LinesFound {
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
