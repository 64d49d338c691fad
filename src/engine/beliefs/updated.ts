import { at } from '../model/at.ts';
import type { CommonKnowledge, InterestReading, IssueWeight } from '../model/game.ts';
import type { Clause } from '../model/moves.ts';
import type { InterestSign } from '../views/interest-sign.ts';
import { aimIn } from './aim-in.ts';
import { bell, slope } from './curves.ts';
import { inMillionths } from './in-millionths.ts';

/**
 * Chances in millionths after a sign: each times the likelihood of the sign under it, made to sum to a million again
 * (the rule of Bayes). `chances` lists, for each reading in turn, those of its walk-away levels.
 */
export function updated(
  common: CommonKnowledge,
  readings: readonly InterestReading[],
  chances: readonly number[],
  sign: InterestSign,
): number[] {
  const weights: number[] = [];
  for (const reading of readings) {
    for (const likely of likelihoods(common, sign, reading)) weights.push(at(chances, weights.length) * likely);
  }
  return inMillionths(weights);
}

/** Assumed firmness of others, 0 to 1000; the real one is secret. */
const FIRMNESS = 500;
/** Width of the bell around the aim in which offers are expected, in hundredths of the best package. */
const OFFER_WIDTH = 20;
/** Half the width of the slope on which acceptance goes from unlikely to likely, in hundredths of the best package. */
const ANSWER_WIDTH = 25;
/** Half the width of the slope around the walk-away on which a signature goes from unlikely to likely, likewise. */
const VOTE_WIDTH = 10;
/** Weight of an issue that costs nothing, when one is named, in hundredths of the best package. */
const IDLE = 4;
/** Likelihood that a party states another weight than its reading has, in thousandths. */
const MISTAKEN = 250;
/** Likelihoods stay between this and 1000 less it: people and negotiators do the unlikely, too. */
const SURPRISE = 80;

/**
 * Returns how likely a party is to give a sign if a reading of its interests were true, for each walk-away level (low,
 * middle, high), in thousandths, 80 to 1000. An offer is likeliest near the party's aim on that day (a bell, after
 * Hindriks & Tykhonov 2008); an answer depends on whether the best text with those clauses is above that aim; an issue
 * is the likelier to be named the more of the loss lies in it. A statement that it could live with a clause depends on
 * whether a text whose every article brought the same share of its best would reach the walk-away. A clause that only
 * some members of a bloc stand behind counts half way between an agreed clause and no information.
 */
function likelihoods(common: CommonKnowledge, sign: InterestSign, reading: InterestReading): readonly number[] {
  const { levels, drift } = at(reading.walkAways, sign.track);
  const whatever = likelihoodWhatever(sign, reading);
  if (whatever !== undefined) return [whatever, whatever, whatever];
  const { best } = at(reading.sheets, sign.track);
  const speaksOfOne = sign.kind === 'could-live' || sign.kind === 'could-not-live';
  const worth = speaksOfOne ? bestAtSuchShares(sign, reading, best) : best - lossOf(sign, reading);
  const drifted = drift * (sign.round - 1);
  const likely = (level: number) => bounded(likelihoodAt(common, sign, best, worth, level + drifted));
  return [likely(levels[0]), likely(levels[1]), likely(levels[2])];
}

/** The likelihood of a sign that says nothing about walk-aways; absent for the others. */
function likelihoodWhatever(sign: InterestSign, reading: InterestReading): number | undefined {
  if (sign.kind === 'never') return 1000;
  const weighs = weightNamed(sign);
  if (weighs !== undefined) return reading.weights[sign.issue ?? -1] === weighs ? 1000 : MISTAKEN;
  return sign.kind === 'named' ? bounded(shareOfLoss(sign, reading, at(reading.sheets, sign.track).best)) : undefined;
}

/** Weight that a sign states for an issue; `undefined` if it states none. */
function weightNamed({ kind }: InterestSign): IssueWeight | undefined {
  switch (kind) {
    case 'weighs-most':
      return 'most';
    case 'weighs-middle':
      return 'middle';
    case 'weighs-least':
      return 'least';
    default:
      return undefined;
  }
}

function likelihoodAt(
  common: CommonKnowledge,
  sign: InterestSign,
  best: number,
  worth: number,
  walkAway: number,
): number {
  switch (sign.kind) {
    case 'would-sign':
    case 'could-live':
      return slope(worth - walkAway, hundredths(best, VOTE_WIDTH));
    case 'would-not-sign':
    case 'could-not-live':
      return 1000 - slope(worth - walkAway, hundredths(best, VOTE_WIDTH));
  }
  const aim = aimIn(sign.round, common.roundCount, best, walkAway, FIRMNESS);
  if (sign.kind === 'asked') return bell(worth - aim, hundredths(best, OFFER_WIDTH));
  const agrees = slope(worth - aim, hundredths(best, ANSWER_WIDTH));
  if (sign.kind === 'agreed-in-part') return Math.floor((1000 + bounded(agrees)) / 2);
  return sign.kind === 'agreed' ? agrees : 1000 - agrees;
}

function bounded(thousandths: number): number {
  return Math.max(SURPRISE, Math.min(1000, thousandths));
}

function hundredths(best: number, share: number): number {
  return Math.max(1, Math.floor((best * share) / 100));
}

/** Points of a text in which every article brings the same share of its best as the clauses of a sign do together. */
function bestAtSuchShares(sign: InterestSign, reading: InterestReading, best: number): number {
  let most = 0;
  for (const { issue } of sign.clauses) most += at(reading.most, issue);
  return most <= 0 ? best : Math.floor(((most - lossOf(sign, reading)) * best) / most);
}

/** Cost of clauses compared with the best options of their issues. */
function lossOf({ clauses }: InterestSign, reading: InterestReading): number {
  let sum = 0;
  for (const clause of clauses) sum += lossOn(reading, clause);
  return sum;
}

/** Cost of a clause; of a vague one, the average over its two readings. */
function lossOn({ points, most }: InterestReading, { issue, option, or }: Clause): number {
  const row = at(points, issue);
  const brings = or === undefined ? at(row, option) : Math.floor((at(row, option) + at(row, or)) / 2);
  return at(most, issue) - brings;
}

/** The share of the loss that lies in the issue named, in thousandths. */
function shareOfLoss(sign: InterestSign, reading: InterestReading, best: number): number {
  const idle = hundredths(best, IDLE);
  const named = sign.clauses.find(({ issue }) => issue === sign.issue);
  if (named === undefined) return 1000;
  const loss = lossOn(reading, named) + idle;
  return Math.floor((loss * 1000) / (lossOf(sign, reading) + idle * sign.clauses.length));
}
