import { positionsKnown } from '../events/positions-known.ts';
import { at } from '../model/game.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { sumsOverPackages } from '../model/packages.ts';
import type { Stance } from '../model/scenario.ts';
import { rulesOut } from '../text/text.ts';
import type { View } from '../views/view.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { learnFromTalks } from './talks-seen.ts';

/** How strongly a stance speaks for an option, -3 to 3; an unknown one counts 0. */
const STANCE_STRENGTH: Readonly<Record<Stance, number>> = { never: -3, against: -2, accepts: 1, wants: 3 };
/** Walk-aways that are thought possible, where 1000 is the best package, with their chances in quarters. */
const WALK_AWAY_LEVELS = [
  { share: 420, quarters: 1 },
  { share: 500, quarters: 2 },
  { share: 580, quarters: 1 },
] as const;
/** Half the width of the band in which a signature goes from impossible to certain, in thousandths. */
const UNCERTAINTY = 150;
/** What one piece of evidence moves the estimate of an option, in thousandths. */
const EVIDENCE_STEP = 220;

/**
 * For every package of a track, the chance (0 to 1000) that all its other signatories sign, as far as a party can
 * tell. It knows their public positions and what it has seen them offer, accept and refuse; never their sheets.
 */
export function chancesOfSignature(view: View, track: TrackIndex): Int32Array {
  const rules = at(view.common.tracks, track);
  const chances = new Int32Array(rules.packageCount).fill(1000);
  const evidence = evidenceIn(view);
  for (const party of rules.signatories) {
    if (party === view.party) continue;
    const own = chancesOf(view, track, estimate(view, evidence, party, track));
    learnFromTalks(own, view, track, party);
    for (let pack = 0; pack < own.length; pack += 1) {
      chances[pack] = Math.floor((at(chances, pack) * at(own, pack)) / 1000);
    }
  }
  return chances;
}

/** What a party is believed to think of a track: by issue and option, 0 to 1000 in all for its best package. */
interface Estimate {
  readonly party: PartyIndex;
  readonly values: readonly (readonly number[])[];
}

function estimate(view: View, evidence: Evidence, party: PartyIndex, track: TrackIndex): Estimate {
  const { issues } = at(view.common.tracks, track);
  const rows = issues.map((issue) => stancesOn(view, party, issue));
  // A strong stance on any option makes the whole issue weigh more: 1 for none, up to 4.
  const weights = rows.map((row) => 1 + row.reduce((most, stance) => Math.max(most, Math.abs(stance)), 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const values = rows.map((row, place) => {
    const issue = at(issues, place);
    const scaled = withinIssue(row).map((value, option) => {
      const seen = evidence.of(party, issue, option) * EVIDENCE_STEP;
      return Math.max(0, Math.min(1000, value + seen));
    });
    return scaled.map((value) => Math.floor((value * at(weights, place)) / total));
  });
  return { party, values };
}

function stancesOn(view: View, party: PartyIndex, issue: IssueIndex): number[] {
  const strengths = Array.from({ length: at(view.common.issues, issue).optionCount }, () => 0);
  for (const index of positionsKnown(view.common, view)) {
    const position = at(view.common.positions, index);
    if (position.party !== party || position.issue !== issue) continue;
    strengths[position.option] = STANCE_STRENGTH[position.stance];
  }
  return strengths.map((strength, option) => (rulesOut(view.common, party, issue, option) ? -3 : strength));
}

/** Stances of one issue, spread so that the least wanted is 0 and the most wanted 1000; all 500 when alike. */
function withinIssue(strengths: readonly number[]): number[] {
  const low = Math.min(...strengths);
  const span = Math.max(...strengths) - low;
  return strengths.map((strength) => (span === 0 ? 500 : Math.floor(((strength - low) * 1000) / span)));
}

/** For every package, the chance that one party signs it, by what it is believed to think of it. */
function chancesOf(view: View, track: TrackIndex, { party, values }: Estimate): Int32Array {
  const ruledOut = at(at(view.common.ruledOut, party), track);
  const sums = sumsOverPackages(values);
  return sums.map((value, pack) => (ruledOut[pack] === 1 ? 0 : chanceAbove(value)));
}

/** The chance (0 to 1000) that a value clears a walk-away that is known by three levels only. */
function chanceAbove(value: number): number {
  let chance = 0;
  for (const { share, quarters } of WALK_AWAY_LEVELS) {
    const above = value - share + UNCERTAINTY;
    chance += quarters * Math.max(0, Math.min(1000, Math.floor((above * 1000) / (2 * UNCERTAINTY))));
  }
  return Math.floor(chance / 4);
}
