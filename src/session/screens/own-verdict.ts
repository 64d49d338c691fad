import { type MissedArticle, partingArticles } from '#engine/hindsight/missed-text.ts';
import type { BesideWhatCame, OwnHindsight, OwnSums } from '#engine/hindsight/own-hindsight.ts';
import type { OwnMoment } from '#engine/hindsight/own-moments.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { calendarOf } from '../table/frame/calendar-model.ts';
import { clauseMeaning, issueTitle, optionLabel, trackTitle } from '../words/names.ts';
import { pointsOf } from '../words/points-of.ts';
import type { OwnBetterModel, OwnLineModel, OwnMomentModel, OwnVerdictModel } from './own-verdict-model.ts';

/** Assesses the game for a delegation, by its own mandate only: its result, what it missed, and when it was decided. */
export function ownVerdictOf(
  game: LocalizedGame,
  you: PartyIndex,
  { sums, better, moments }: OwnHindsight,
): OwnVerdictModel {
  const line = lineOf(game, sums);
  const telling = game.withPerspective(you);
  return {
    words: verdictInWords(game, line, sums, better !== undefined),
    line,
    better: ownBetterModel(telling, better),
    moments: ownMomentsInWords(telling, moments),
  };
}

/** In points as they are told. */
function lineOf(game: LocalizedGame, { noDeal, have, reach, best, signs, came }: OwnSums): OwnLineModel {
  return {
    noDeal: pointsOf(game, noDeal),
    have: pointsOf(game, have),
    signed: signs && came !== 'unratified' && came !== 'unsigned',
    reach: reach > have ? pointsOf(game, reach) : undefined,
    best: pointsOf(game, best),
  };
}

/** `reach`: a text better for the delegation was within reach. */
function verdictInWords(game: LocalizedGame, line: OwnLineModel, { signs, came }: OwnSums, reach: boolean): string {
  if (came === 'unsigned' || came === 'unratified') return game.say(`verdict.${signs ? came : 'unsigned'}`, { reach });
  const much = howMuch(line, came);
  if (signs || (much !== 'less' && much !== 'same')) return game.say(`verdict.${much}`, { reach });
  return game.say(`verdict.${much}-of-others`, { reach });
}

/** Compares the gain of the signed text over no deal with the largest possible one, by the numbers as shown. */
function howMuch(
  { noDeal, have, best }: OwnLineModel,
  came: OwnSums['came'],
): 'less' | 'same' | 'part' | 'ratified-part' | 'little' | 'some' | 'most' {
  const [gain, most] = [have - noDeal, best - noDeal];
  if (gain < 0) return 'less';
  if (gain === 0) return 'same';
  if (gain * 2 > most) return 'most';
  if (came === 'signed-in-part') return 'part';
  if (came === 'ratified-in-part') return 'ratified-part';
  return gain * 10 < most ? 'little' : 'some';
}

/** The text that a delegation missed most, beside what came of it, and its price for whom. */
function ownBetterModel(game: LocalizedGame, better: BesideWhatCame | undefined): OwnBetterModel {
  if (better === undefined) {
    return { is: 'none', about: undefined, signed: false, rows: [], words: [game.say('better.none')] };
  }
  const { track, text, signed } = better;
  const parting = partingArticles(text);
  const rows = parting.filter(({ way }) => way === 'differs');
  return {
    is: 'there',
    about: game.common.tracks.length > 1 ? trackTitle(game, track) : undefined,
    signed,
    rows: rows.map(({ issue, option, stood }) => ({
      title: issueTitle(game, issue),
      was: whatWas(game, issue, stood),
      better: optionLabel(game, issue, option),
    })),
    words: [
      ...(rows.length > 0 ? [] : [sameWords(game, better, parting)]),
      worthToOneself(game, better),
      ...whatItMeans(game, better),
    ],
  };
}

function whatWas(game: LocalizedGame, issue: number, stood: MissedArticle['stood']): string {
  return stood === undefined ? game.say('ending.nothing-written') : clauseMeaning(game, { issue, ...stood });
}

/** Names what the better text lacked, if it is the one that stood at the end. */
function sameWords(game: LocalizedGame, { voted }: BesideWhatCame, parting: readonly MissedArticle[]): string {
  const issues = parting.map(({ issue }) => issue);
  return game.say(voted ? 'left.voted-not-signed' : 'left.stood-at-the-end', { issues, count: issues.length });
}

function worthToOneself(game: LocalizedGame, { worth, instead, inForce }: BesideWhatCame): string {
  return game.say(inForce ? 'better.worth-signed' : 'better.worth-unsigned', { worth, instead });
}

/** Against what was signed where it is in force, and else against no deal. */
function whatItMeans(game: LocalizedGame, better: BesideWhatCame): string[] {
  if (!better.inForce) return [game.say('better.for-all'), ...waitingFor(game, better), ...groundInWords(game, better)];
  const who = better.text.gains.flatMap(({ party, worth, instead }) => (worth < instead ? [party] : []));
  if (who.length > 0) return [game.say('better.price', { who })];
  return [game.say('better.nobody-less'), ...groundInWords(game, better)];
}

/** Explains that nobody has less by the text, although some would not have liked each of its answers. */
function groundInWords(game: LocalizedGame, { ground }: BesideWhatCame): string[] {
  if (ground.length === 0) return [];
  const said = ground.map(({ party, issues }) => game.say('better.ground-of', { who: party, issues }));
  return [game.say('better.ground', { said })];
}

/** Names the part that had to be signed before, and was not. */
function waitingFor(game: LocalizedGame, { waitsFor: track }: BesideWhatCame): string[] {
  return track === undefined ? [] : [game.say('left.only-after', { track })];
}

/** Moments as they are told to the one for whom most turned on them: the day, the deed, and what it meant. */
function ownMomentsInWords(game: LocalizedGame, moments: readonly OwnMoment[]): OwnMomentModel[] {
  const { leaves } = calendarOf(game, game.common.roundCount);
  return moments.map((moment) => ({
    key: `${moment.kind} ${moment.line}`,
    day: at(leaves, Math.max(1, moment.round) - 1),
    ...inWords(game, moment),
  }));
}

function inWords(game: LocalizedGame, moment: OwnMoment): Pick<OwnMomentModel, 'deed' | 'meant'> {
  switch (moment.kind) {
    case 'settled':
      return { deed: game.say('moment.settled', moment), meant: broughtInWords(game, moment) };
    case 'refused':
      return { deed: game.say('moment.refused', moment), meant: endedInWords(game, moment) };
    case 'turned-down':
      return { deed: game.say('moment.refused', moment), meant: game.say('moment.was-within-reach', moment) };
    case 'failed':
      return { deed: game.say('moment.voted-no', moment), meant: textWasWorth(game, moment) };
    case 'left':
      return { deed: game.say('moment.left', moment), meant: game.say('moment.no-longer', moment) };
    case 'unsigned': {
      const { track, issues, waiting: tracks } = moment;
      const meant = tracks.length === 0 ? game.say('moment.without-it') : game.say('moment.had-to-wait', { tracks });
      return { deed: game.say('moment.never-signed', { track, issues, count: issues.length }), meant };
    }
    case 'fell':
      return { deed: game.say('ending.refused-at-home', moment), meant: game.say('moment.not-ratified', moment) };
    case 'signed':
      return { deed: game.say('moment.signed', moment), meant: signedWorth(game, moment) };
  }
}

function broughtInWords(game: LocalizedGame, { brings, turns }: Extract<OwnMoment, { kind: 'settled' }>): string {
  if (brings === turns) return game.say('moment.brings-all', { turns });
  return brings === 0 ? game.say('moment.brings-none', { turns }) : game.say('moment.brings', { brings, turns });
}

function endedInWords(game: LocalizedGame, { ended, gain }: Extract<OwnMoment, { kind: 'refused' }>): string {
  return gain > 0
    ? game.say('moment.ended-better', { ended, gain })
    : game.say('moment.ended-worse', { ended, loss: -gain });
}

function textWasWorth(game: LocalizedGame, moment: Extract<OwnMoment, { kind: 'failed' }>): string {
  if (game.tellsPoints) return game.say('moment.text-was-worth', moment);
  return game.say('moment.text-against', { than: than(moment.worth, moment.noDeal) });
}

function signedWorth(game: LocalizedGame, moment: Extract<OwnMoment, { kind: 'signed' }>): string {
  if (game.tellsPoints) return game.say('moment.signed-worth', moment);
  return game.say('moment.signed-against', { than: than(moment.points, moment.noDeal) });
}

function than(worth: number, noDeal: number): 'less' | 'same' | 'more' {
  if (worth === noDeal) return 'same';
  return worth < noDeal ? 'less' : 'more';
}
