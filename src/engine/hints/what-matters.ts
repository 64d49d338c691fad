import { type Belief, beliefAbout, readingChances } from '../beliefs/belief.ts';
import { LEVEL_COUNT } from '../beliefs/prior-chances.ts';
import { at } from '../model/at.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '../model/moves.ts';
import { tracksSignedBy } from '../model/tracks-signed-by.ts';
import type { View } from '../views/view.ts';
import { type Sureness, surenessOf } from './sureness.ts';

/** Viewer's estimate of another party's interests. Chances are thousandths. */
export interface WhatMatters {
  readonly party: PartyIndex;
  /** Ways to read its interests, in the order of the file. */
  readonly readings: readonly { readonly name: string; readonly chance: number }[];
  readonly sure: Sureness;
  /** All issues, in the order of the text. */
  readonly issues: readonly IssueMatters[];
  /** Estimate of what no signed text is worth to it. */
  readonly walkAway: WalkAwayBelieved;
}

/** Chances that an issue is among those that weigh most, least or between, see `issueWeight`. */
export interface IssueMatters {
  readonly issue: IssueIndex;
  readonly most: number;
  readonly middle: number;
  readonly least: number;
  readonly sure: Sureness;
  /** True if all readings give it the same weight, so that the party's conduct says nothing for or against it. */
  readonly agreed: boolean;
}

/** Least worth of a signed text that a party requires, as far as others can tell. */
export interface WalkAwayBelieved {
  /** Chances of the levels low, middle and high, drawn once for all tracks. */
  readonly levels: readonly number[];
  readonly sure: Sureness;
  /** For each track that it signs: what is to be expected, in hundredths of the best that it could get. */
  readonly shares: readonly { readonly track: TrackIndex; readonly share: number }[];
}

/** Estimates what matters to another party, from its words and actions as far as the view shows them. */
export function whatMatters(view: View, party: PartyIndex): WhatMatters {
  const belief = beliefAbout(view, party);
  const { common } = view;
  const chances = inThousandths(readingChances(belief));
  const signed = tracksSignedBy(common, party);
  const levels = inThousandths(levelChances(belief));
  return {
    party,
    readings: belief.readings.map(({ name }, place) => ({ name, chance: at(chances, place) })),
    sure: surenessOf(chances),
    issues: common.tracks.flatMap(({ issues }) => issues.map((issue) => issueMatters(belief, chances, issue))),
    walkAway: {
      levels,
      sure: surenessOf(levels),
      shares: signed.map((track) => ({ track, share: walkAwayShare(view, belief, track) })),
    },
  };
}

function issueMatters({ readings }: Belief, chances: readonly number[], issue: IssueIndex): IssueMatters {
  const weights = { most: 0, middle: 0, least: 0 };
  const read = readings.map((reading) => at(reading.weights, issue));
  read.forEach((weight, reading) => {
    weights[weight] += at(chances, reading);
  });
  const sure = surenessOf([weights.most, weights.middle, weights.least]);
  return { issue, ...weights, sure, agreed: read.length > 1 && new Set(read).size === 1 };
}

/** Chances of the levels whatever the reading, in millionths. */
function levelChances({ chances }: Belief): number[] {
  return Array.from({ length: LEVEL_COUNT }, (_, level) => chances.reduce((sum, row) => sum + at(row, level), 0));
}

/** Over all readings and levels, what the walk-away is of the best package, by their chances. */
function walkAwayShare({ round }: View, { readings, chances }: Belief, track: TrackIndex): number {
  let sum = 0;
  readings.forEach(({ walkAways, sheets }, reading) => {
    const { levels, drift } = at(walkAways, track);
    const { best } = at(sheets, track);
    levels.forEach((level, place) => {
      const walkAway = Math.max(0, level + drift * (round - 1));
      sum += Math.floor((at(at(chances, reading), place) * walkAway) / Math.max(1, best));
    });
  });
  return Math.floor(sum / 10_000);
}

/** Millionths that sum to a million as thousandths that sum to a thousand: the likeliest has what rounding leaves. */
function inThousandths(millionths: readonly number[]): number[] {
  const shares = millionths.map((chance) => Math.floor(chance / 1000));
  const likeliest = millionths.indexOf(Math.max(...millionths));
  const others = shares.reduce((sum, share, place) => (place === likeliest ? sum : sum + share), 0);
  return shares.map((share, place) => (place === likeliest ? 1000 - others : share));
}
