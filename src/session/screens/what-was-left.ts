import {
  isForAll,
  type Missed,
  type MissedArticle,
  type MissedText,
  missedOf,
  partingArticles,
} from '#engine/hindsight/missed-text.ts';
import { lastVoted } from '#engine/hindsight/text-at-the-end.ts';
import { hasVagueBetterText } from '#engine/hindsight/vague-better-text.ts';
import { whoCouldNotSign } from '#engine/hindsight/who-could-not-sign.ts';
import { isInForce, isShut } from '#engine/hindsight/within-reach.ts';
import { at } from '#engine/model/at.ts';
import type { Ending } from '#engine/model/ending.ts';
import type { IssueIndex, PartyIndex, TrackIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { isAskedAtHome } from '#engine/ratification/ratifications.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { articleNumber, clauseMeaning, issueTitle, markOf, optionLabel, trackTitle } from '../words/names.ts';
import { leftChoiceOf } from './left-choice.ts';
import type { LeftModel, LeftText } from './left-model.ts';

/** The fate of a part: a text is in force, a home did not ratify one, a vote has failed one, or there is none. */
type Fate = 'in-force' | 'unratified' | 'voted-down' | 'never-voted';

/**
 * Returns the value left on the table, part by part of the text, by all sheets, red lines and walk-aways: the number of
 * texts that would have been better, one of them in full, and the articles that parted the signatories. A person in a
 * chair is asked for its decision on that text.
 */
export function whatWasLeft(game: LocalizedGame, state: State, ending: Ending, you?: PartyIndex): LeftModel[] {
  return game.common.tracks.map((_, track) => {
    const missed = missedOf(game, state, ending, track);
    const fate = fateOf(game, state, ending, track);
    return {
      track,
      title: trackTitle(game, track),
      words: [reachInWords(game, state, ending, track, missed, fate), ...whyNot(game, state, ending, track, fate)],
      text: missed.text && leftText(game, state, missed, missed.text, fate),
      choice: missed.text && you !== undefined ? leftChoiceOf(game, state, ending, missed.text, track, you) : undefined,
    };
  });
}

function fateOf(game: LocalizedGame, state: State, ending: Ending, track: TrackIndex): Fate {
  if (at(state.tracks, track).status === 'signed') return isInForce(state, ending, track) ? 'in-force' : 'unratified';
  return lastVoted(game, state, track) === undefined ? 'never-voted' : 'voted-down';
}

function isSigned(fate: Fate): fate is 'in-force' | 'unratified' {
  return fate === 'in-force' || fate === 'unratified';
}

/** Number of texts within reach and, of a part in force, number of these better for a signatory and worse for none. */
function reachInWords(
  game: LocalizedGame,
  state: State,
  ending: Ending,
  track: TrackIndex,
  { within, count }: Missed,
  fate: Fate,
): string {
  const homes = isAskedAtHome(game.common, track);
  if (fate !== 'in-force') {
    return within === 0
      ? noneInWords(game, state, ending, track, fate)
      : game.say('left.some', { count: within, homes });
  }
  const others = game.say('left.others-in-force', { count: within, homes });
  if (within === 0) return others;
  const better =
    count === 0 ? game.say('left.none-better', { all: within }) : game.say('left.some-better', { count, all: within });
  return joinSentences(game, [others, better]);
}

/** Only firm texts are counted and named: that a vague one might have done is said here. */
function noneInWords(game: LocalizedGame, state: State, ending: Ending, track: TrackIndex, fate: Fate): string {
  const { after } = at(game.common.tracks, track);
  if (after !== undefined && isShut(game, state, ending, track)) return game.say('left.none-before', { track: after });
  const none = game.say('left.none', { homes: isAskedAtHome(game.common, track) });
  const vague = hasVagueBetterText(game, state, ending, track);
  if (vague === true) return joinSentences(game, [none, game.say('left.vague-better')]);
  return joinSentences(game, [none, vague === undefined || isSigned(fate) ? undefined : game.say('left.no-failure')]);
}

/**
 * Explains why the last text of an unsigned part was not signed: whom it did not suit, what had to be signed before.
 */
function whyNot(game: LocalizedGame, state: State, ending: Ending, track: TrackIndex, fate: Fate): string[] {
  if (isSigned(fate)) return [];
  const { redLine = [], less = [] } = whoCouldNotSign(game, state, ending, track) ?? {};
  const reasons = [
    ...(redLine.length === 0 ? [] : [game.say('left.crossed-line', { who: redLine })]),
    ...(less.length === 0 ? [] : [game.say('left.worth-less', { who: less })]),
  ];
  const why = reasons.length === 0 ? [] : [game.say(`left.why-${fate}`, { reasons })];
  return [...why, ...waitingFor(game, state, ending, track)];
}

function waitingFor(game: LocalizedGame, state: State, ending: Ending, track: TrackIndex): string[] {
  const { after } = at(game.common.tracks, track);
  if (after === undefined || at(state.tracks, after).status === 'signed') return [];
  return isShut(game, state, ending, track) ? [] : [game.say('left.only-after', { track: after })];
}

function leftText(game: LocalizedGame, { setup }: State, { count }: Missed, text: MissedText, fate: Fate): LeftText {
  const parting = partingArticles(text).map(({ issue }) => issue);
  return {
    heading: headingOf(game, count, text, fate),
    parted: partedInWords(game, count, text, fate),
    articles: text.articles.map((article) => ({
      number: articleNumber(game, article.issue),
      title: issueTitle(game, article.issue),
      label: optionLabel(game, article.issue, article.option),
      parted: parting.includes(article.issue),
      notes: parting.includes(article.issue) ? notesOf(game, setup, article, fate) : [],
    })),
    gains: text.gains.map(({ party, worth, instead }) => ({
      ...markOf(game, party),
      words: game.say(fate === 'in-force' ? 'left.gain-signed' : 'left.gain-unsigned', { worth, instead }),
    })),
  };
}

function headingOf(game: LocalizedGame, count: number, { gains }: MissedText, fate: Fate): string {
  if (count === 1) return game.say('left.this-one');
  if (!isSigned(fate)) return game.say(`left.one-${fate}`);
  return game.say(fate === 'in-force' && isForAll(gains) ? 'left.one-signed-for-all' : 'left.one-signed');
}

function partedInWords(game: LocalizedGame, count: number, text: MissedText, fate: Fate): string {
  const parting = partingArticles(text);
  const issues = parting.map(({ issue }) => issue);
  const forAll = count > 1 && fate === 'in-force' && isForAll(text.gains);
  return game.say(`left.${forAll ? 'differs-for-all' : howParted(parting, fate)}`, { issues, count: issues.length });
}

function howParted(parting: readonly MissedArticle[], fate: Fate) {
  if (isSigned(fate)) return 'differs';
  if (parting.some(({ way }) => way === 'differs')) return 'parted';
  return fate === 'voted-down' ? 'voted-not-signed' : 'stood-at-the-end';
}

function notesOf(game: LocalizedGame, setup: Setup, article: MissedArticle, fate: Fate): string[] {
  const { issue, stood, way } = article;
  const was = way === 'differs' ? [whatStood(game, issue, stood, fate)] : [];
  return isSigned(fate) ? was : [...was, ...whoStood(game, setup, article)];
}

function whatStood(game: LocalizedGame, issue: IssueIndex, stood: MissedArticle['stood'], fate: Fate): string {
  if (stood === undefined) return game.say('left.nothing-stood');
  return game.say(WHAT_STOOD[fate], { wording: clauseMeaning(game, { issue, ...stood }) });
}

const WHAT_STOOD = {
  'in-force': 'left.signed-was',
  unratified: 'left.signed-was',
  'voted-down': 'left.voted-was',
  'never-voted': 'left.text-said',
} as const satisfies Readonly<Record<Fate, string>>;

function whoStood(
  game: LocalizedGame,
  { onPaper }: Setup,
  { against, for: backing, otherwise }: MissedArticle,
): string[] {
  const noes = against.length === 0 ? [] : [game.say('left.against', { who: against })];
  const others = otherwise.length === 0 ? [] : [game.say('left.otherwise', { who: otherwise })];
  const yeses = backing.length === 0 ? [] : [game.say('left.for', { who: backing })];
  const said = [...noes, ...others, ...yeses];
  if (said.length > 0) return [game.say('left.who-stood', { said })];
  // On paper somebody may have, and nobody wrote it down.
  return onPaper ? [] : [game.say('left.nobody-asked')];
}
