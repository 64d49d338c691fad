import { at } from '../model/at.ts';
import type { CommonKnowledge, InterestReading } from '../model/game.ts';
import type { IssueIndex, PartyIndex } from '../model/moves.ts';
import type { Stance } from '../model/scenario/position.ts';
import { rulesOut } from '../text/text.ts';
import { slopeTable } from './curves.ts';
import { pointsRead } from './points-read.ts';

/** Strength of a stance's support for an option; an unknown stance counts 0. */
const STRENGTH: Readonly<Record<Stance, number>> = { never: -3, against: -2, accepts: 1, wants: 3 };
/** The stance of a declared red line, and what it counts when an issue's weight is found. */
const NEVER = -3;
const FIRM = 4;
/** Walk-aways that are thought possible, in hundredths of the best package. */
const WALK_AWAYS = [48, 56, 64] as const;
/** Uncertainty of such a walk-away, in hundredths of the best package. */
const UNSURE = 11;
/** The best packages of all tracks together, in the units of these readings. */
const TOTAL = 1000;

/**
 * Three ways to read a party from its declared red lines and the positions of its that are known: as stated, with all that it is firm on coming
 * first, or bargaining, with every issue weighing the same. Nothing that it keeps to itself enters. Within an issue
 * options are spread from the least to the most wanted; an issue weighs 1 and its strongest stance.
 */
export function publicReadings(
  common: CommonKnowledge,
  party: PartyIndex,
  known: readonly number[],
): InterestReading[] {
  const stances = common.issues.map((_, issue) => stancesOn(common, party, issue, known));
  const weights = stances.map((row) => 1 + row.reduce((most, stance) => Math.max(most, force(stance)), 0));
  const firm = stances.map((row) => row.includes(NEVER));
  const first = weights.map((weight, issue) => weight * (firm[issue] ? 16 : 6));
  const reading = (name: string, prior: number, weighed: readonly number[]): InterestReading => {
    const total = weighed.reduce((sum, weight) => sum + weight, 0);
    const shares = weighed.map((weight) => Math.floor((weight * TOTAL) / total));
    const best = common.tracks.map(({ issues }) => issues.reduce((sum, issue) => sum + at(shares, issue), 0));
    const unsure = best.map((most) => Math.max(1, Math.floor((most * UNSURE) / 100)));
    return {
      name,
      prior,
      walkAways: best.map(walkAwayOf),
      unsure,
      slopes: unsure.map(slopeTable),
      ...pointsRead(common.tracks, pointsOf(stances, shares)),
    };
  };
  return [
    reading('as-stated', 400_000, weights),
    reading('firm-lines-first', 350_000, first),
    reading(
      'bargaining',
      250_000,
      weights.map(() => 1),
    ),
  ];
}

function force(stance: number): number {
  return stance === NEVER ? FIRM : Math.abs(stance);
}

function stancesOn(common: CommonKnowledge, party: PartyIndex, issue: IssueIndex, known: readonly number[]): number[] {
  const strengths = Array.from({ length: at(common.issues, issue).optionCount }, () => 0);
  for (const index of known) {
    const position = at(common.positions, index);
    if (position.party !== party || position.issue !== issue) continue;
    strengths[position.option] = STRENGTH[position.stance];
  }
  return strengths.map((strength, option) => (rulesOut(common, party, issue, option) ? NEVER : strength));
}

/** Points by issue and option: the most wanted option of an issue has the issue's whole share. */
function pointsOf(stances: readonly (readonly number[])[], shares: readonly number[]): number[][] {
  return stances.map((row, issue) => withinIssue(row).map((part) => Math.floor((part * at(shares, issue)) / 1000)));
}

/** Stances of one issue, spread so that the least wanted is 0 and the most wanted 1000; all 500 when alike. */
function withinIssue(stances: readonly number[]): number[] {
  const low = Math.min(...stances);
  const span = Math.max(...stances) - low;
  return stances.map((stance) => (span === 0 ? 500 : Math.floor(((stance - low) * 1000) / span)));
}

function walkAwayOf(best: number): InterestReading['walkAways'][number] {
  const [low, middle, high] = WALK_AWAYS.map((share) => Math.floor((best * share) / 100)) as [number, number, number];
  return { levels: [low, middle, high], drift: 0 };
}
