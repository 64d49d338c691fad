import type { YAMLParseError, YAMLWarning } from 'yaml';
import { lastIndex } from '../last-index.ts';
import { syntaxFault } from '../syntax-fault.ts';
import { indentation } from './indentation.ts';
import { laidLines } from './laid-line.ts';
import {
  type Around,
  colonInBrackets,
  curlyQuotes,
  firstSign,
  keyWithoutColon,
  runningOn,
  twoColons,
} from './line-stumbles.ts';
import { missingHyphen } from './missing-hyphen.ts';
import { openBracket } from './open-bracket.ts';
import { openQuote } from './open-quote.ts';
import type { Stumble } from './stumble.ts';

/** What may be wrong in the line that the parser complains of, or beside it. */
const BY_LINE: readonly ((around: Around) => Stumble | undefined)[] = [
  curlyQuotes,
  firstSign,
  keyWithoutColon,
  runningOn,
  colonInBrackets,
  twoColons,
  missingHyphen,
];

/**
 * Why a text is no YAML, at the place where that comes from: the parser often stumbles lines after it, over a sign that
 * is no mistake. Where the cause is not seen, what the parser says, and nothing to mend.
 */
export function stumbleOf(text: string, error: YAMLParseError | YAMLWarning, isKey: Around['isKey']): Stumble {
  const lines = laidLines(text);
  const [place] = error.pos;
  const at = lastIndex(lines, ({ offset }) => offset <= place);
  const found =
    openQuote(lines) ?? openBracket(lines) ?? inLines(lines, at, isKey) ?? indentation({ lines, at, isKey });
  return found ?? { fault: syntaxFault(error), offset: Math.min(place, text.length), edits: [] };
}

function inLines(lines: Around['lines'], at: number, isKey: Around['isKey']): Stumble | undefined {
  for (const index of [at, at - 1]) {
    for (const look of BY_LINE) {
      const found = look({ lines, at: index, isKey });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
