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
} from './line-faults.ts';
import { missingHyphen } from './missing-hyphen.ts';
import { openBracket } from './open-bracket.ts';
import { openQuote } from './open-quote.ts';
import type { RecoverableFault } from './recoverable-fault.ts';

/** Detectors of mistakes in the line that the parser reports, or in a line beside it. */
const BY_LINE: readonly ((around: Around) => RecoverableFault | undefined)[] = [
  curlyQuotes,
  firstSign,
  keyWithoutColon,
  runningOn,
  colonInBrackets,
  twoColons,
  missingHyphen,
];

/**
 * Finds the true cause of a YAML error. The parser often reports a correct character some lines after the mistake. If
 * no cause is found, returns the parser's error without edits.
 */
export function recoverableFaultOf(
  text: string,
  error: YAMLParseError | YAMLWarning,
  isKey: Around['isKey'],
): RecoverableFault {
  const lines = laidLines(text);
  const [place] = error.pos;
  const at = lastIndex(lines, ({ offset }) => offset <= place);
  const found =
    openQuote(lines) ?? openBracket(lines) ?? inLines(lines, at, isKey) ?? indentation({ lines, at, isKey });
  return found ?? { fault: syntaxFault(error), offset: Math.min(place, text.length), edits: [] };
}

function inLines(lines: Around['lines'], at: number, isKey: Around['isKey']): RecoverableFault | undefined {
  for (const index of [at, at - 1]) {
    for (const look of BY_LINE) {
      const found = look({ lines, at: index, isKey });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
