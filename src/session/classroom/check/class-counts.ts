import { at } from '#engine/model/at.ts';
import type { CheckResult, CheckTime, PupilCode } from './check-result.ts';
import { CONCEPTS, type Concept } from './concepts.ts';
import { isRight } from './is-right.ts';

/** The number of pupils of a class who were right about a concept. */
export interface ConceptCounts {
  readonly concept: Concept;
  /** Right answers among all lines of the occasion. */
  readonly before: number;
  readonly after: number;
  /** Right answers among the pairs: only after, and only before. */
  readonly gained: number;
  readonly lost: number;
}

export interface ClassCounts {
  readonly before: number;
  readonly after: number;
  readonly pairs: number;
  readonly concepts: readonly ConceptCounts[];
  /** Codes with more than one line for one time, which make no pair. */
  readonly twice: readonly PupilCode[];
  /** Codes with a line for one time only. */
  readonly alone: readonly PupilCode[];
  /** Concepts that fewest were right about: after the game if any line is from then. */
  readonly lookFirst: readonly Concept[];
}

/** Maximum number of concepts that are pointed out. */
const MOST_POINTED_OUT = 3;
/** Share of the class from which a concept counts as known and is not pointed out. */
const KNOWN_BY_ENOUGH = 2 / 3;

/** Adds up the lines of a class, of which none stands there twice. */
export function classCounts(results: readonly CheckResult[]): ClassCounts {
  const codes = [...byCode(results).values()];
  const pairs = codes.flatMap((lines) => pairOf(lines) ?? []);
  const of = (occasion: CheckTime) => results.filter((result) => result.occasion === occasion);
  const [before, after] = [of('before'), of('after')];
  const concepts = CONCEPTS.map((concept, index): ConceptCounts => {
    const right = (lines: readonly CheckResult[]) => lines.filter((line) => isRight(line, index)).length;
    const only = (which: CheckTime, other: CheckTime) =>
      pairs.filter((pair) => isRight(pair[which], index) && !isRight(pair[other], index)).length;
    return {
      concept,
      before: right(before),
      after: right(after),
      gained: only('after', 'before'),
      lost: only('before', 'after'),
    };
  });
  return {
    before: before.length,
    after: after.length,
    pairs: pairs.length,
    concepts,
    twice: codes.filter(isTwice).map((lines) => at(lines, 0)),
    alone: codes.filter((lines) => lines.length === 1).map((lines) => at(lines, 0)),
    lookFirst: lookFirst(
      concepts,
      after.length > 0 ? 'after' : 'before',
      (after.length || before.length) * KNOWN_BY_ENOUGH,
    ),
  };
}

function byCode(results: readonly CheckResult[]): Map<number, CheckResult[]> {
  const codes = new Map<number, CheckResult[]>();
  for (const result of results) {
    const code = result.tree * 1000 + result.number;
    codes.set(code, [...(codes.get(code) ?? []), result]);
  }
  return codes;
}

function pairOf(lines: readonly CheckResult[]): Record<CheckTime, CheckResult> | undefined {
  if (isTwice(lines)) return undefined;
  const [before, after] = (['before', 'after'] as const).map((occasion) =>
    lines.find((line) => line.occasion === occasion),
  );
  return before && after && { before, after };
}

function isTwice(lines: readonly CheckResult[]): boolean {
  return new Set(lines.map(({ occasion }) => occasion)).size < lines.length;
}

function lookFirst(concepts: readonly ConceptCounts[], when: CheckTime, enough: number): Concept[] {
  const known = concepts.filter((counts) => counts[when] < enough).sort((one, other) => one[when] - other[when]);
  // Of those that are alike none is pointed out before the others.
  const next = known[MOST_POINTED_OUT]?.[when] ?? Number.POSITIVE_INFINITY;
  return known
    .slice(0, MOST_POINTED_OUT)
    .filter((counts) => counts[when] < next)
    .map(({ concept }) => concept);
}
