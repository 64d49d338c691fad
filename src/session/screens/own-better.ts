import { type MissedArticle, partingArticles } from '#engine/hindsight/missed-text.ts';
import type { BesideWhatCame } from '#engine/hindsight/own-hindsight.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { clauseMeaning, issueTitle, optionLabel, trackTitle } from '../words/names.ts';
import type { OwnBetterModel } from './own-verdict-model.ts';

/** The text that a delegation missed most, beside what came of it, and its price for whom. */
export function ownBetterModel(game: LocalizedGame, better: BesideWhatCame | undefined): OwnBetterModel {
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
