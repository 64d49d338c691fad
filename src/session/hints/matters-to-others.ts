import { type IssueMatters, type WalkAwayBelieved, whatMatters } from '#engine/hints/what-matters.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import type { View } from '#engine/views/view.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { ArticleMatters, MattersModel, NoDealModel } from '../hints-model.ts';
import { articleNumber, issueTitle, markOf, sentence, trackTitle } from '../words/names.ts';
import { readingInWords } from '../words/reading-in-words.ts';
import { surenessInWords } from '../words/reception-in-words.ts';
import { type Subject, subjectOf } from '../words/subject.ts';
import { WALK_AWAY_LEVELS } from '../words/walk-away-levels.ts';

/** Not that one is sure of it: no way of reading the party tells otherwise. */
const HOWEVER_READ = 'whatever else may be so';

/** What seems to matter to each other delegation; a step for each. */
export function* mattersToOthers(game: ToldGame, view: View): Generator<void, readonly MattersModel[]> {
  const models: MattersModel[] = [];
  for (const party of othersOf(view.party, game.common.partyCount)) {
    models.push(mattersTo(game, view, party));
    yield;
  }
  return models;
}

function mattersTo(game: ToldGame, view: View, party: PartyIndex): MattersModel {
  const { readings, sure, issues, walkAway } = whatMatters(view, party);
  const who = subjectOf(game, party);
  return {
    party: markOf(game, party),
    readings: readings.map(({ name, chance }) => ({
      label: readingInWords(game, name, party),
      percent: percentOf(chance),
    })),
    sure: `${sentence(surenessInWords(sure))}.`,
    articles: issues.map((each) => articleMatters(game, each)),
    noDeal: noDealModel(game, walkAway, who),
  };
}

function articleMatters(game: ToldGame, { issue, most, middle, least, sure, agreed }: IssueMatters): ArticleMatters {
  return {
    issue,
    number: articleNumber(game, issue),
    title: issueTitle(game, issue),
    most: percentOf(most),
    middle: percentOf(middle),
    least: percentOf(least),
    words: weightInWords({ most, middle, least }),
    sure: agreed ? HOWEVER_READ : surenessInWords(sure),
  };
}

function weightInWords({ most, middle, least }: Pick<IssueMatters, 'most' | 'middle' | 'least'>): string {
  if (most >= middle && most >= least) return 'matters most';
  return middle >= least ? 'matters somewhat' : 'matters least';
}

function noDealModel(game: ToldGame, { levels, sure, shares }: WalkAwayBelieved, { them }: Subject): NoDealModel {
  return {
    levels: WALK_AWAY_LEVELS.map(({ words }, level) => ({ label: words, percent: percentOf(at(levels, level)) })),
    sure: `${sentence(surenessInWords(sure))}.`,
    shares: shares.map(
      ({ track, share }) =>
        `${trackTitle(game, track)}: about ${share} % of what the best text for ${them} would be worth.`,
    ),
  };
}

function percentOf(thousandths: number): number {
  return Math.round(thousandths / 10);
}
