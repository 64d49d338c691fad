import type { Diagnostic, Finding, Severity } from './diagnostic.ts';
import { codeOf, type Fault } from './faults/fault.ts';
import type { Suggestion } from './faults/suggestion.ts';
import { positionInText } from './position-in-text.ts';
import type { TextRefusal } from './refuse-text.ts';
import { type SourceNode, stretchAt } from './source-node.ts';

/** A file is never answered with more diagnostics than this. */
export const MOST_DIAGNOSTICS = 50;

/** A fault with its offsets in the text. */
interface Placed {
  readonly severity: Severity;
  readonly fault: Fault;
  readonly suggestion?: Suggestion | undefined;
  readonly offset: number;
  readonly end?: number | undefined;
}

/**
 * Gives findings, and what was refused while reading, their line and column, in the order of the text, and cuts a long
 * list short.
 */
export function placeFindings(
  text: string,
  source: SourceNode | undefined,
  findings: readonly Finding[],
  refused: readonly TextRefusal[] = [],
): readonly Diagnostic[] {
  const found = findings.map(({ severity, fault, suggestion, path, at = 'value' }): Placed => {
    const place = source === undefined ? { offset: 0 } : stretchAt(source, path, at);
    return { severity, fault, suggestion, ...place };
  });
  const placed = [...refused.map((each): Placed => ({ severity: 'error', ...each })), ...found].sort(
    (one, other) => one.offset - other.offset,
  );
  const shown = placed.length > MOST_DIAGNOSTICS ? placed.slice(0, MOST_DIAGNOSTICS - 1) : placed;
  const diagnostics = shown.map((each) => toDiagnostic(text, each));
  const [next, ...others] = placed.slice(shown.length);
  return next === undefined ? diagnostics : [...diagnostics, more(text, [next, ...others])];
}

function toDiagnostic(text: string, { severity, fault, suggestion, offset, end }: Placed): Diagnostic {
  const position = positionInText(text, offset);
  const endColumn = position.column + lengthInLine(text, offset, end ?? offset + 1);
  return { severity, code: codeOf(fault), ...position, endColumn, fault, ...(suggestion && { suggestion }) };
}

/** Returns the length of the first line of a stretch, without trailing whitespace; at least 1. */
function lengthInLine(text: string, offset: number, end: number): number {
  const words =
    text
      .slice(offset, end)
      .split(/[\r\n]/, 1)[0]
      ?.trimEnd() ?? '';
  return Math.max(1, words.length);
}

function more(text: string, rest: readonly [Placed, ...Placed[]]): Diagnostic {
  const fault = { code: 'more-problems', count: rest.length } as const;
  const severity = rest.some((each) => each.severity === 'error') ? 'error' : 'warning';
  return toDiagnostic(text, { severity, fault, offset: rest[0].offset });
}
