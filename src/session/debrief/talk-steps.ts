import type { DealMap } from '#engine/analysis/deal-map.ts';
import { settledAt } from '#engine/hindsight/settled-at.ts';
import { at } from '#engine/model/at.ts';
import type { Dispatch } from '#engine/model/dispatch.ts';
import type { Clause, Move } from '#engine/model/moves.ts';
import { TALKED_ABOUT, type TalkedAbout } from '#engine/model/scenario/debrief-notes.ts';
import type { State } from '#engine/model/state.ts';
import { signedWording } from '#engine/text/text.ts';
import { joinSentences } from '#messages/join-sentences.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { EndingModel } from '../screens/ending-model.ts';
import { dayGuessed } from './guess.ts';
import type { GuessModel, TalkRow, TalkStep, TermMet } from './talk-model.ts';

/** A finished game, and what has been reckoned of it. */
export interface TalkGround {
  readonly game: LocalizedGame;
  readonly state: State;
  readonly model: EndingModel;
  /** By round, from 1. */
  readonly byDay: readonly (readonly Move[])[];
  /** Of the part that the talks were for. */
  readonly map: DealMap;
  readonly guess: GuessModel | undefined;
  readonly terms: readonly TermMet[];
}

/** Minutes for each step where there are thirty, and where there are five. */
const MINUTES: Readonly<Record<TalkedAbout, readonly [long: number, short: number | undefined]>> = {
  leave: [2, 1],
  felt: [4, 2],
  happened: [4, undefined],
  claims: [3, undefined],
  why: [5, undefined],
  possible: [5, undefined],
  really: [3, undefined],
  meaning: [4, 2],
};
/** Minutes for further questions of the author. */
const MINUTES_BESIDES = 2;

/** A screen has no room for more words of negotiation. */
const MOST_TERMS = 6;

/** The steps of a debrief, people first; what the author asks at a step is asked there, and what else it asks before the last one. */
export function stepsOf(ground: TalkGround): TalkStep[] {
  const steps = TALKED_ABOUT.flatMap((about) => stepAbout(ground, about) ?? []);
  return [...steps.slice(0, -1), ...besides(ground), ...steps.slice(-1)];
}

function stepAbout(ground: TalkGround, about: TalkedAbout): TalkStep | undefined {
  const { game } = ground;
  const own = game.scenario.debrief?.steps?.find((step) => step.about === about);
  const ask = own?.ask ?? [];
  const shown = shownAt(ground, about) ?? (own && { rows: [] });
  // There is nothing of it in this game, and the author asks nothing.
  if (shown === undefined) return undefined;
  const question = shown.question ?? ask[0] ?? game.say(`debrief-talk.ask-${about}`);
  const [minutes, short] = MINUTES[about];
  return {
    key: about,
    name: own?.title ?? game.say(`debrief-talk.step-${about}`),
    question,
    ask: ask.filter((each) => each !== question),
    minutes,
    short,
    show: shown.show,
    rows: shown.rows,
    heads: about === 'really' && shown.rows.some(({ words }) => words !== '') ? headsOf(game) : undefined,
    guess: shown.guess,
  };
}

function headsOf(game: LocalizedGame): TalkStep['heads'] {
  return [game.say('debrief.article'), game.say('debrief.here'), game.say('debrief.really')];
}

/** The contents of a step. A question that the game itself raises comes before those of the author. */
interface Shown {
  readonly question?: string;
  readonly show?: string;
  readonly rows: readonly TalkRow[];
  readonly guess?: GuessModel | undefined;
}

function shownAt(ground: TalkGround, about: TalkedAbout): Shown | undefined {
  const { game, guess } = ground;
  const shown = (key: 'happened' | 'claims' | 'why' | 'really', rows: readonly TalkRow[]): Shown | undefined =>
    rows.length === 0
      ? undefined
      : { question: game.say(`debrief-talk.ask-${key}`), show: game.say(`debrief-talk.show-${key}`), rows };
  switch (about) {
    case 'leave':
    case 'felt':
      return { rows: [] };
    case 'happened':
      return shown('happened', dayRows(ground));
    case 'claims':
      return shown('claims', claimRows(ground));
    case 'why':
      return shown('why', whyRows(ground));
    case 'possible':
      return (
        guess && { question: guessQuestion(ground), show: game.say('debrief-talk.show-possible'), rows: [], guess }
      );
    case 'really':
      return shown('really', reallyRows(ground));
    case 'meaning':
      return { show: game.say('debrief-talk.show-meaning'), rows: ground.terms.slice(0, MOST_TERMS).map(termRow) };
  }
}

function guessQuestion({ game, map }: TalkGround): string {
  const { track, packageCount, signatories } = map;
  const round = dayGuessed(map)?.round ?? 1;
  return game.say('debrief-talk.guess', { track, possible: packageCount, round, count: signatories.length });
}

function dayRows({ game, state, byDay }: TalkGround): TalkRow[] {
  return byDay.map((moves, index) => {
    const round = index + 1;
    const turned = state.record.flatMap((line) => (line.round === round ? (turnOf(game, line) ?? []) : []));
    // On paper nobody wrote down when something was agreed on, but the day of a signature.
    const settled = state.setup.onPaper ? [] : settledOn(game, state, round);
    const told =
      settled.length === 0 ? turned : [...turned, game.say('debrief-talk.day-settled', { clauses: settled })];
    return {
      key: `day ${round}`,
      party: undefined,
      label: game.say('debrief-talk.day', { round }),
      words: '',
      answer: joinSentences(game, told.length === 0 ? [quietDay(game, state, moves)] : told),
    };
  });
}

function quietDay(game: LocalizedGame, { setup }: State, moves: readonly Move[]): string {
  const offers = moves.filter(
    (move) => move.type === 'offer' || move.type === 'draft' || (move.type === 'answer' && move.response === 'counter'),
  );
  return game.say(setup.onPaper ? 'debrief-talk.day-on-paper' : 'debrief-talk.day-quiet', { count: offers.length });
}

/** Returns the clauses that were settled for good on a day. */
function settledOn(game: LocalizedGame, state: State, round: number): Clause[] {
  return game.common.issues.flatMap((_, issue) => {
    const line = settledAt(game, state, issue);
    if (line === undefined || Math.max(1, at(state.record, line).round) !== round) return [];
    return [{ issue, ...signedWording(game.common, state, issue) }];
  });
}

/** Describes another memorable event of a day. */
function turnOf(game: LocalizedGame, line: Dispatch): string | undefined {
  if (line.kind === 'voted') {
    const { track, ballots, signed } = line;
    if (signed) return game.say('debrief-talk.day-signed', { track });
    return game.say('debrief-talk.day-not-signed', {
      track,
      who: ballots.filter(({ yes }) => !yes).map(({ party }) => party),
    });
  }
  return line.kind === 'walkedOut' ? game.say('debrief-talk.day-left', { who: line.party }) : undefined;
}

function claimRows({ model }: TalkGround): TalkRow[] {
  return model.claims.map(({ key, by, words, became }) => ({
    key: `claim ${key}`,
    party: by,
    label: '',
    words,
    answer: became,
  }));
}

/** Part by part: what came of it, what stood in the way, and whether there was a better text. */
function whyRows({ model }: TalkGround): TalkRow[] {
  return model.left.map(({ track, title, words }) => ({
    key: `part ${track}`,
    party: undefined,
    label: title,
    words: '',
    answer: words.join(' '),
  }));
}

/** Article by article; what is told without articles, where nothing is told of these. */
function reallyRows({ model: { notes } }: TalkGround): TalkRow[] {
  if (notes === undefined) return [];
  if (notes.articles.length > 0) {
    return notes.articles.map(({ number, title, here, really, source }) => ({
      key: `article ${number}`,
      party: undefined,
      label: title,
      words: here,
      answer: really,
      source,
    }));
  }
  return notes.whatHappened.map(({ when, words, source }) => ({
    key: words,
    party: undefined,
    label: when,
    words: '',
    answer: words,
    source,
  }));
}

function termRow({ key, name, here }: TermMet): TalkRow {
  return { key: `term ${key}`, party: undefined, label: name, words: '', answer: here };
}

/** Steps of the author that are about nothing of this, and its questions, each on a screen of its own. */
function besides({ game }: TalkGround): TalkStep[] {
  const { steps = [], questions = [] } = game.scenario.debrief ?? {};
  const own = steps.filter(({ about }) => about === undefined);
  const name = game.say('notes.questions');
  return [...own, ...questions.map((question) => ({ title: name, ask: [question] }))].map(({ title, ask }, index) => ({
    key: `own ${index}`,
    name: title,
    question: at(ask, 0),
    ask: ask.slice(1),
    minutes: MINUTES_BESIDES,
    short: undefined,
    show: undefined,
    rows: [],
    heads: undefined,
    guess: undefined,
  }));
}
