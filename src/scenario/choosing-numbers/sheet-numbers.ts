import { own } from '#engine/model/own.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { NumberAt } from '../editing/set-numbers.ts';
import { effectsOf } from '../effects-of.ts';
import { type NoPoints, POINTS_IN_ALL, pointsFromWishes } from './points-from-wishes.ts';
import { rangeOf } from './range-of.ts';
import type { Wishes } from './wishes.ts';

/** Numbers of a file, or who they cannot be chosen for. */
export type SheetNumbers =
  | { readonly ok: true; readonly numbers: readonly NumberAt[] }
  | { readonly ok: false; readonly party: string; readonly why: NoPoints };

/**
 * The points of all parties, by what they want; and what else is counted in points of one party, brought to the same scale.
 * A party that signs nothing and wants nothing has no points, which is as it should be for a mediator.
 */
export function sheetNumbers(scenario: Scenario, wishes: Wishes): SheetNumbers {
  const numbers: NumberAt[] = [];
  for (const { id } of scenario.parties) {
    const points = pointsFromWishes(scenario.issues, (issue) => own(own(wishes, id) ?? {}, issue));
    if (points === 'nothing-matters' && !scenario.tracks.some(({ signatories }) => signatories.includes(id))) continue;
    if (typeof points === 'string') return { ok: false, party: id, why: points };
    numbers.push(...optionNumbers(scenario, id, (issue, option) => points[issue]?.[option] ?? 0));
    numbers.push(...otherNumbers(scenario, id, POINTS_IN_ALL / sumOfBest(scenario, id)));
  }
  return { ok: true, numbers };
}

function optionNumbers(
  { issues }: Scenario,
  party: string,
  pointsOf: (issue: string, option: string) => number,
): NumberAt[] {
  return issues.flatMap((issue, place) =>
    issue.options.map((option, index) => ({
      path: ['issues', place, 'options', index, 'points', party],
      number: pointsOf(issue.id, option.id),
    })),
  );
}

/** Returns the sum over all articles of a party's best answer minus its worst, in points. */
function sumOfBest({ issues }: Scenario, party: string): number {
  return issues.reduce((sum, issue) => sum + rangeOf(issue, party), 0);
}

/** Terms and what events do to a walk-away. Where the scale was right already, or there was none, they stay. */
function otherNumbers(scenario: Scenario, party: string, factor: number): NumberAt[] {
  if (!Number.isFinite(factor) || Math.abs(factor - 1) < 0.02) return [];
  const scaled = (points: number) => Math.round(points * factor * 10) / 10;
  const terms = scenario.terms.flatMap((term, place) =>
    term.party === party ? [{ path: ['terms', place, 'points'], number: scaled(term.points) }] : [],
  );
  const effects = effectsOf(scenario).flatMap(({ effect: { walkAway }, path }) =>
    walkAway?.party === party ? [{ path: [...path, 'walkAway', 'by'], number: scaled(walkAway.by) }] : [],
  );
  return [...terms, ...effects];
}
