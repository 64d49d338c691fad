import { isInForce } from '#engine/hindsight/better-texts.ts';
import { type MissedArticle, partingArticles } from '#engine/hindsight/missed-text.ts';
import { givenGround, type OwnBetterText } from '#engine/hindsight/own-better-text.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { State } from '#engine/model/state.ts';
import type { ToldGame } from '#messages/told-game.ts';
import { clauseMeaning, issueTitle, optionLabel, trackTitle } from '../words/names.ts';
import type { OwnBetterModel } from './own-verdict-model.ts';

/** The text that a delegation missed most, beside what came of it, and its price for whom. */
export function ownBetterModel(
  game: ToldGame,
  state: State,
  ending: Ending,
  better: OwnBetterText | undefined,
): OwnBetterModel {
  if (better === undefined) {
    return { is: 'none', about: undefined, signed: false, rows: [], words: [game.say('better.none')] };
  }
  const { track, text } = better;
  const parting = partingArticles(text);
  const rows = parting.filter(({ way }) => way === 'differs');
  return {
    is: 'there',
    about: game.common.tracks.length > 1 ? trackTitle(game, track) : undefined,
    signed: at(state.tracks, track).status === 'signed',
    rows: rows.map(({ issue, option, stood }) => ({
      title: issueTitle(game, issue),
      was: whatWas(game, issue, stood),
      better: optionLabel(game, issue, option),
    })),
    words: [
      ...(rows.length > 0 ? [] : [sameWords(game, state, better, parting)]),
      ...whatItMeans(game, state, ending, better),
    ],
  };
}

function whatWas(game: ToldGame, issue: number, stood: MissedArticle['stood']): string {
  return stood === undefined ? game.say('ending.nothing-written') : clauseMeaning(game, { issue, ...stood });
}

/** Where the better text is the one that stood there: what it lacked. */
function sameWords(game: ToldGame, state: State, { track }: OwnBetterText, parting: readonly MissedArticle[]): string {
  const issues = parting.map(({ issue }) => issue);
  const voted = state.record.some((line) => line.kind === 'voted' && line.track === track);
  return game.say(voted ? 'left.voted-not-signed' : 'left.stood-at-the-end', { issues, count: issues.length });
}

/** Against what was signed where it is in force, and else against no deal. */
function whatItMeans(game: ToldGame, state: State, ending: Ending, better: OwnBetterText): string[] {
  const { track, text } = better;
  if (!isInForce(state, ending, track)) {
    return [game.say('better.for-all'), ...waitingFor(game, state, better), ...groundInWords(game, state, better)];
  }
  const who = text.gains.flatMap(({ party, worth, instead }) => (worth < instead ? [party] : []));
  if (who.length > 0) return [game.say('better.price', { who })];
  return [game.say('better.nobody-less'), ...groundInWords(game, state, better)];
}

/** Nobody has less by the text, and yet not everybody would have liked each of its answers. */
function groundInWords(game: ToldGame, state: State, better: OwnBetterText): string[] {
  const given = givenGround(game, state, better);
  if (given.length === 0) return [];
  const said = given.map(({ party, issues }) => game.say('better.ground-of', { who: party, issues }));
  return [game.say('better.ground', { said })];
}

/** What had to be signed before, and was not. */
function waitingFor(game: ToldGame, state: State, { track }: OwnBetterText): string[] {
  const { after } = at(game.common.tracks, track);
  if (after === undefined || at(state.tracks, after).status === 'signed') return [];
  return [game.say('left.only-after', { track: after, none: false })];
}
