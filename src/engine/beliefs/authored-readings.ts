import { at } from '../model/at.ts';
import type { InterestReading, TrackRules } from '../model/game.ts';
import { own } from '../model/own.ts';
import type { Hypothesis, Party } from '../model/scenario/party.ts';
import type { Scenario } from '../model/scenario/scenario.ts';
import { slopeTable } from './curves.ts';
import { inMillionths } from './in-millionths.ts';
import { pointsRead } from './points-read.ts';

/** Uncertainty of a walk-away that the author publishes, in hundredths of the best package. */
const UNSURE = 8;

/**
 * The author's hypotheses about a party, ready for play; absent where there are none. An emphasis multiplies the
 * points of each issue and then all of them, so that the best options of all issues sum to what they did before.
 * Terms and red lines are no part of a hypothesis.
 */
export function authoredReadings(
  scenario: Scenario,
  index: number,
  scale: number,
  tracks: readonly Pick<TrackRules, 'issues'>[],
): InterestReading[] | undefined {
  const party = at(scenario.parties, index);
  const { hypotheses } = party;
  if (hypotheses === undefined) return undefined;
  const priors = inMillionths(hypotheses.map(({ prior }) => Math.round(prior * 1000)));
  return hypotheses.map((hypothesis, place) => {
    const points = pointsUnder(hypothesis, scenario, party.id).map((row) =>
      row.map((number) => Math.round(number * scale)),
    );
    const read = pointsRead(tracks, points);
    const unsure = read.sheets.map(({ best }) => Math.max(1, Math.floor((best * UNSURE) / 100)));
    return {
      name: hypothesis.name,
      prior: at(priors, place),
      walkAways: scenario.tracks.map((track) => walkAwayOf(party, track.id, scale)),
      unsure,
      slopes: unsure.map(slopeTable),
      ...read,
    };
  });
}

function pointsUnder({ emphasis, points }: Hypothesis, scenario: Scenario, party: string): number[][] {
  const base = scenario.issues.map((issue) => issue.options.map((option) => own(option.points, party) ?? 0));
  if (points !== undefined) {
    return scenario.issues.map(({ id, options }, issue) =>
      options.map((option, place) => own(own(points, id), option.id) ?? at(at(base, issue), place)),
    );
  }
  const weighed = scenario.issues.map(({ id }, issue) =>
    at(base, issue).map((number) => number * (own(emphasis, id) ?? 1)),
  );
  const [before, after] = [sumOfBest(base), sumOfBest(weighed)];
  const factor = before > 0 && after > 0 ? before / after : 1;
  return weighed.map((row) => row.map((number) => number * factor));
}

function sumOfBest(rows: readonly (readonly number[])[]): number {
  return rows.reduce((sum, row) => sum + Math.max(...row), 0);
}

function walkAwayOf(party: Party, track: string, scale: number): InterestReading['walkAways'][number] {
  const { start, drift, spread } = own(party.walkAway, track) ?? { start: 0, drift: 0, spread: 0 };
  const scaled = (number: number) => Math.round(number * scale);
  return {
    levels: [scaled(start) - scaled(spread), scaled(start), scaled(start) + scaled(spread)],
    drift: scaled(drift),
  };
}
