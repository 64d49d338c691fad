import { at, type CommonKnowledge, type Reading } from '../model/game.ts';
import type { Clause } from '../model/moves.ts';
import { optionsOf } from '../model/wording.ts';
import { aimIn } from './concession.ts';
import { bell, slope } from './curves.ts';
import { type IssueWeight, issueWeight } from './issue-weight.ts';
import type { Sign } from './sign.ts';

/** How firm others are taken to be, 0 to 1000: nobody is told. */
const FIRMNESS = 500;
/** Width of the bell around the aim in which offers are expected, in hundredths of the best package. */
const OFFER_WIDTH = 20;
/** Half the width of the slope on which acceptance goes from unlikely to likely, in hundredths of the best package. */
const ANSWER_WIDTH = 25;
/** Half the width of the slope around the walk-away on which a signature goes from unlikely to likely, likewise. */
const VOTE_WIDTH = 10;
/** Weight of an issue that costs nothing, when one is named, in hundredths of the best package. */
const IDLE = 4;
/** What it says when asked how much an issue matters. */
const WEIGHS: Readonly<Partial<Record<Sign['kind'], IssueWeight>>> = {
  'weighs-most': 'most',
  'weighs-middle': 'middle',
  'weighs-least': 'least',
};
/** How likely it is to say another weight than a reading has, in thousandths. */
const MISTAKEN = 250;
/** Likelihoods stay between this and 1000 less it: people and negotiators do the unlikely, too. */
const SURPRISE = 80;

/**
 * How likely a party is to give a sign if a reading of its interests and a walk-away level (0, 1 or 2) were true, in
 * thousandths, 80 to 1000. An offer is likeliest near what the party would aim for on that day (a bell, after Hindriks
 * & Tykhonov 2008); an answer depends on whether the best text with those clauses is above that aim; an issue is the
 * likelier to be named the more of the loss lies in it. What only some members of a bloc stand behind is half way
 * between what it agreed to and what says nothing.
 */
export function likelihood(common: CommonKnowledge, sign: Sign, reading: Reading, level: number): number {
  const best = bestUnder(common, reading, sign.track);
  if (sign.kind === 'never') return 1000;
  const weighs = WEIGHS[sign.kind];
  if (weighs !== undefined) return weightUnder(common, sign, reading) === weighs ? 1000 : MISTAKEN;
  if (sign.kind === 'named') return bounded(shareOfLoss(sign, reading, best));
  const { levels, drift } = at(reading.walkAways, sign.track);
  const walkAway = at(levels, level) + drift * (sign.round - 1);
  const aim = aimIn(sign.round, common.roundCount, best, walkAway, FIRMNESS);
  const worth = best - lossOf(sign, reading);
  switch (sign.kind) {
    case 'asked':
      return bounded(bell(worth - aim, hundredths(best, OFFER_WIDTH)));
    case 'agreed':
      return bounded(slope(worth - aim, hundredths(best, ANSWER_WIDTH)));
    case 'agreed-in-part':
      return Math.floor((1000 + bounded(slope(worth - aim, hundredths(best, ANSWER_WIDTH)))) / 2);
    case 'turned-down':
      return bounded(1000 - slope(worth - aim, hundredths(best, ANSWER_WIDTH)));
    case 'would-sign':
      return bounded(slope(worth - walkAway, hundredths(best, VOTE_WIDTH)));
    default:
      return bounded(1000 - slope(worth - walkAway, hundredths(best, VOTE_WIDTH)));
  }
}

function weightUnder(common: CommonKnowledge, { track, issue }: Sign, reading: Reading): IssueWeight | undefined {
  const { issues } = at(common.tracks, track);
  const rows = issues.map((one) => at(reading.points, one));
  return issue === undefined ? undefined : issueWeight(rows, issues.indexOf(issue));
}

function bounded(thousandths: number): number {
  return Math.max(SURPRISE, Math.min(1000, thousandths));
}

function hundredths(best: number, share: number): number {
  return Math.max(1, Math.floor((best * share) / 100));
}

/** The most that a reading's options of a track sum to. */
function bestUnder(common: CommonKnowledge, reading: Reading, track: number): number {
  return at(common.tracks, track).issues.reduce((sum, issue) => sum + Math.max(...at(reading.points, issue)), 0);
}

/** What clauses cost against the best options of their issues. */
function lossOf({ clauses }: Sign, reading: Reading): number {
  return clauses.reduce((sum, clause) => sum + lossOn(reading, clause), 0);
}

/** Of a vague clause, what it costs on average over its two readings. */
function lossOn(reading: Reading, clause: Clause): number {
  const row = at(reading.points, clause.issue);
  const meant = optionsOf(clause);
  const points = meant.reduce((sum, option) => sum + at(row, option), 0);
  return Math.max(...row) - Math.floor(points / meant.length);
}

/** The share of the loss that lies in the issue named, in thousandths. */
function shareOfLoss(sign: Sign, reading: Reading, best: number): number {
  const idle = hundredths(best, IDLE);
  const named = sign.clauses.find(({ issue }) => issue === sign.issue);
  if (named === undefined) return 1000;
  const loss = lossOn(reading, named) + idle;
  return Math.floor((loss * 1000) / (lossOf(sign, reading) + idle * sign.clauses.length));
}
