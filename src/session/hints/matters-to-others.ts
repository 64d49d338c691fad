import { type IssueMatters, type WalkAwayBelieved, whatMatters } from '#engine/hints/what-matters.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { ArticleMatters, MattersModel, NoDealModel } from '../hints-model.ts';
import { articleNumber, issueTitle, markOf } from '../words/names.ts';
import { readingInWords } from '../words/reading-in-words.ts';
import { WALK_AWAY_LEVELS } from '../words/walk-away-levels.ts';

/** Estimates the priorities of each other delegation; a step for each. */
export function* mattersToOthers(game: LocalizedGame, view: View): Generator<void, readonly MattersModel[]> {
  const models: MattersModel[] = [];
  for (const party of othersOf(view.party, game.common.partyCount)) {
    models.push(mattersTo(game, view, party));
    yield;
  }
  return models;
}

function mattersTo(game: LocalizedGame, view: View, party: PartyIndex): MattersModel {
  const { readings, sure, issues, walkAway } = whatMatters(view, party);
  return {
    party: markOf(game, party),
    readings: readings.map(({ name, chance }) => ({
      label: readingInWords(game, name, party),
      percent: percentOf(chance),
    })),
    sure: game.say(`sureness.whole-${sure}`),
    articles: issues.map((each) => articleMatters(game, each)),
    noDeal: noDealModel(game, walkAway, party),
  };
}

function articleMatters(
  game: LocalizedGame,
  { issue, most, middle, least, sure, agreed }: IssueMatters,
): ArticleMatters {
  return {
    issue,
    number: articleNumber(game, issue),
    title: issueTitle(game, issue),
    most: percentOf(most),
    middle: percentOf(middle),
    least: percentOf(least),
    words: game.say(`matters.${likeliest({ most, middle, least })}`),
    sure: game.say(agreed ? 'matters.however-read' : `sureness.${sure}`),
  };
}

type Weight = 'most' | 'middle' | 'least';

function likeliest({ most, middle, least }: Pick<IssueMatters, Weight>): Weight {
  if (most >= middle && most >= least) return 'most';
  return middle >= least ? 'middle' : 'least';
}

function noDealModel(game: LocalizedGame, { levels, sure, shares }: WalkAwayBelieved, who: PartyIndex): NoDealModel {
  return {
    levels: WALK_AWAY_LEVELS.map((level, place) => ({
      label: game.say(`matters.no-deal-${level}`),
      percent: percentOf(at(levels, place)),
    })),
    sure: game.say(`sureness.whole-${sure}`),
    shares: shares.map(({ track, share }) => game.say('matters.share', { track, share, who })),
  };
}

function percentOf(thousandths: number): number {
  return Math.round(thousandths / 10);
}
