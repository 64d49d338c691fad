/** Blocks of text on the stage: how large they are, before it is known where they go. */
import type { Candidate, LabelRequest } from './place-labels.ts';
import type { TextMeasurer } from './stage-fonts.ts';
import type { LabelLine, MapPlate, Target, TextStyle } from './stage-view.ts';

/** A label that looks for its place. */
export interface PendingLabel extends LabelRequest {
  readonly lines: readonly LabelLine[];
  readonly faint: boolean;
  readonly target: Target | undefined;
  readonly plate?: MapPlate | undefined;
}

/** Size of a text style at a scale, in CSS pixels; nothing is smaller than 13, names of seas aside. */
export function sizeOf(style: TextStyle, unit: number): number {
  const base = { name: 15.5, seat: 13, venue: 13.5, claim: 13, note: 13, sea: 14.5, plate: 15 }[style];
  return Math.max(base * unit, style === 'name' ? 13.5 : 13);
}

/** Height of a line of text of a size. */
export const LINE = 1.24;

export function plainLabel(key: string, candidates: readonly Candidate[], lines: readonly LabelLine[]): PendingLabel {
  return { key, candidates, lines, optional: true, faint: false, target: undefined };
}

export function line(text: string, style: TextStyle, { unit }: { readonly unit: number }): LabelLine {
  return { text, style, size: sizeOf(style, unit), marks: [] };
}

/** Width that a line's small marks take after its text. */
export function marksWidth({ marks, size }: LabelLine): number {
  return marks.length === 0 ? 0 : 5 + marks.length * size * 0.85;
}

/** Width that a line's icon takes before its text. */
export function iconWidth({ icon, size }: LabelLine): number {
  return icon === undefined ? 0 : size * 1.3;
}

export function blockSize(lines: readonly LabelLine[], measure: TextMeasurer): { width: number; height: number } {
  return {
    width: Math.max(
      ...lines.map((each) => iconWidth(each) + measure(each.text, each.style, each.size) + marksWidth(each)),
    ),
    height: lines.reduce((sum, { size }) => sum + size * LINE, 0),
  };
}
