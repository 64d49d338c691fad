import { betterTexts, isInForce } from '#engine/hindsight/better-texts.ts';
import {
  type Missed,
  type MissedArticle,
  type MissedText,
  missedOf,
  partingArticles,
} from '#engine/hindsight/missed-text.ts';
import { lastVoted } from '#engine/hindsight/text-at-the-end.ts';
import { whoCouldNotSign } from '#engine/hindsight/who-could-not-sign.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { IssueIndex, TrackIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { isMain } from '#engine/ratification/ratifications.ts';
import type { ToldGame } from '#messages/told-game.ts';
import {
  articleNumber,
  clauseMeaning,
  counted,
  issueTitle,
  listed,
  markOf,
  optionLabel,
  sentence,
  trackTitle,
  voicesOf,
} from '../words/names.ts';
import { pointsInWords, pointsOf } from '../words/points-in-words.ts';
import { midSentence } from '../words/refusal-in-words.ts';
import type { LeftModel, LeftText } from './left-model.ts';

/** What came of a part: a text that is in force, one that some home did not ratify, one that a vote has failed, or none. */
type Fate = 'in-force' | 'unratified' | 'voted-down' | 'never-voted';

/**
 * What the delegations left on the table, part by part of the text, by all their sheets, red lines and walk-aways: how
 * many texts would have been better, one of them in full, and the articles that parted those who had to sign.
 */
export function whatWasLeft(game: ToldGame, state: State, ending: Ending): LeftModel[] {
  return game.common.tracks.map((_, track) => {
    const missed = missedOf(game, state, ending, track);
    const fate = fateOf(game, state, ending, track);
    return {
      track,
      title: trackTitle(game, track),
      words: [countInWords(game, track, missed, fate), ...whyNot(game, state, ending, track, fate)],
      text: missed.text && leftText(game, missed, missed.text, fate),
    };
  });
}

function fateOf(game: ToldGame, state: State, ending: Ending, track: TrackIndex): Fate {
  if (at(state.tracks, track).status === 'signed') return isInForce(state, ending, track) ? 'in-force' : 'unratified';
  return lastVoted(game, state, track) === undefined ? 'never-voted' : 'voted-down';
}

function isSigned(fate: Fate): fate is 'in-force' | 'unratified' {
  return fate === 'in-force' || fate === 'unratified';
}

function countInWords(game: ToldGame, track: TrackIndex, { count }: Missed, fate: Fate): string {
  if (fate === 'in-force') {
    if (count === 0) return 'No other text would have given one who signed it more without giving another one less.';
    return `${counted(count, 'other text')} would have given nobody who signed less, and somebody more.`;
  }
  const homes = isAskedAtHome(game, track) ? ', and would have found enough support in every home' : '';
  if (count > 0) {
    return `${counted(count, 'text')} would have been better than no deal for all who had to sign${homes}.`;
  }
  const none = `No text was better than no deal for all who had to sign${homes}.`;
  return isSigned(fate) ? none : `${none} Not to sign was no failure.`;
}

function isAskedAtHome({ common }: Game, track: TrackIndex): boolean {
  return common.afterSigning.on && isMain(common, track);
}

/** Why an unsigned text was not signed as it was last voted on, or as it stood: whom it did not suit, and what had to be signed before. */
function whyNot(game: ToldGame, state: State, ending: Ending, track: TrackIndex, fate: Fate): string[] {
  if (isSigned(fate)) return [];
  const { redLine = [], less = [] } = whoCouldNotSign(game, state, ending, track) ?? {};
  const reasons = [
    ...(redLine.length === 0 ? [] : [`it crossed a red line of ${voicesOf(game, redLine)}`]),
    ...(less.length === 0 ? [] : [`it was worth less than no deal to ${voicesOf(game, less)}`]),
  ];
  const as = fate === 'voted-down' ? 'As the text was last voted on' : 'As the text stood at the end';
  return [...(reasons.length === 0 ? [] : [`${as}, ${listed(reasons)}.`]), ...waitingFor(game, state, ending, track)];
}

function waitingFor(game: ToldGame, state: State, ending: Ending, track: TrackIndex): string[] {
  const { after } = at(game.common.tracks, track);
  if (after === undefined || at(state.tracks, after).status === 'signed') return [];
  const before = midSentence(trackTitle(game, after));
  const none = betterTexts(game, state, ending, after).length === 0;
  return [`It could be signed only after ${before}${none ? ', for which there was no such text' : ''}.`];
}

function leftText(game: ToldGame, { count }: Missed, text: MissedText, fate: Fate): LeftText {
  const parting = partingArticles(text).map(({ issue }) => issue);
  return {
    heading: headingOf(count, text, fate),
    parted: partedInWords(game, text, fate),
    articles: text.articles.map((article) => ({
      number: articleNumber(game, article.issue),
      title: issueTitle(game, article.issue),
      label: optionLabel(game, article.issue, article.option),
      parted: parting.includes(article.issue),
      notes: parting.includes(article.issue) ? notesOf(game, article, fate) : [],
    })),
    gains: text.gains.map(({ party, worth, instead }) => ({
      ...markOf(game, party),
      words: `${pointsInWords(game, worth)}, against ${pointsOf(game, instead)} ${fate === 'in-force' ? 'as it was signed' : 'for no deal'}`,
    })),
  };
}

function headingOf(count: number, { gains }: MissedText, fate: Fate): string {
  if (count === 1) return 'This one';
  if (fate === 'never-voted') return 'One of them, the nearest to what stood in the text at the end';
  if (fate === 'voted-down') return 'One of them, the nearest to what was last voted on';
  const forAll = fate === 'in-force' && gains.every(({ worth, instead }) => worth > instead);
  return `One of them, the nearest to what was signed${forAll ? ' that gives all of them more' : ''}`;
}

function partedInWords(game: ToldGame, text: MissedText, fate: Fate): string {
  const parting = partingArticles(text);
  const titles = listed(parting.map(({ issue }) => issueTitle(game, issue)));
  const articles = parting.length === 1 ? 'One article' : `${parting.length} articles`;
  if (isSigned(fate))
    return `The nearest of them differs from what was signed in ${articles.toLowerCase()}: ${titles}.`;
  if (parting.some(({ way }) => way === 'differs')) return `${articles} parted them: ${titles}.`;
  if (fate === 'voted-down') {
    const over = parting.length === 0 ? '' : ` over ${articles.toLowerCase()}: ${titles}`;
    return `These very words were voted on last, and not signed${over}.`;
  }
  if (parting.length === 0)
    return 'These very words stood in the text at the end, accepted for now by all they needed.';
  return `These very words stood in the text at the end. What was missing was that all accepted ${articles.toLowerCase()}: ${titles}.`;
}

function notesOf(game: ToldGame, article: MissedArticle, fate: Fate): string[] {
  const { issue, stood, way } = article;
  const was = way === 'differs' ? [whatStood(game, issue, stood, fate)] : [];
  return isSigned(fate) ? was : [...was, whoStood(game, article)];
}

function whatStood(game: ToldGame, issue: IssueIndex, stood: MissedArticle['stood'], fate: Fate): string {
  if (stood === undefined) return 'At the end nothing was written here.';
  const meaning = clauseMeaning(game, { issue, ...stood });
  return `${WHAT_STOOD[fate]}: ${meaning}.`;
}

const WHAT_STOOD: Readonly<Record<Fate, string>> = {
  'in-force': 'Signed was',
  unratified: 'Signed was',
  'voted-down': 'Last voted on was',
  'never-voted': 'At the end the text said',
};

function whoStood(game: ToldGame, { against, for: backing, otherwise }: MissedArticle): string {
  const noes = against.length === 0 ? [] : [`${voicesOf(game, against)} stood against this in the end`];
  const others = otherwise.length === 0 ? [] : [`${voicesOf(game, otherwise)} had last asked for something else`];
  const yeses = backing.length === 0 ? [] : [`${voicesOf(game, backing)} stood for it`];
  const said = [...noes, ...others, ...yeses];
  if (said.length === 0) return 'Nobody had asked for this, and nobody had refused it.';
  return sentence(`${said.join('; ')}.`);
}
