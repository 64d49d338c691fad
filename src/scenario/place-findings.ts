import type { Diagnostic, Finding } from './diagnostic.ts';
import { codeOf } from './faults/fault.ts';
import { positionInText } from './position-in-text.ts';
import { offsetAt, type SourceNode } from './source-node.ts';

/** A file is never answered with more diagnostics than this. */
export const MOST_DIAGNOSTICS = 50;

/** Gives findings their line and column, in the order of the text, and cuts a long list short. */
export function placeFindings(text: string, source: SourceNode, findings: readonly Finding[]): readonly Diagnostic[] {
  const placed = findings
    .map((finding) => ({ finding, offset: offsetAt(source, finding.path, finding.at ?? 'value') }))
    .sort((one, other) => one.offset - other.offset);
  const shown = placed.length > MOST_DIAGNOSTICS ? placed.slice(0, MOST_DIAGNOSTICS - 1) : placed;
  const diagnostics = shown.map(({ finding, offset }) => toDiagnostic(text, finding, offset));
  const next = placed[shown.length];
  return next === undefined
    ? diagnostics
    : [
        ...diagnostics,
        more(
          text,
          next.offset,
          placed.slice(shown.length).map(({ finding }) => finding),
        ),
      ];
}

function toDiagnostic(text: string, { severity, fault, suggestion }: Finding, offset: number): Diagnostic {
  return { severity, code: codeOf(fault), ...positionInText(text, offset), fault, ...(suggestion && { suggestion }) };
}

function more(text: string, offset: number, rest: readonly Finding[]): Diagnostic {
  const fault = { code: 'more-problems', count: rest.length } as const;
  const severity = rest.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
  return { severity, code: codeOf(fault), ...positionInText(text, offset), fault };
}
