import { beliefAbout } from '#engine/beliefs/belief.ts';
import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, Move } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { reasonsForAll } from '#engine/negotiators/telling/reasons-told.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Draft } from '../draft.ts';
import type { MattersModel, ReceptionModel, SuggestionModel } from '../hints-model.ts';
import type { Speech } from '../speech.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { reasonsInWords } from '../words/reasons-in-words.ts';
import { toldTo } from '../words/told-to.ts';
import type { HintMoment, TurnMoment } from './hint-moment.ts';
import { landingOf } from './landing.ts';
import { mattersToOthers } from './matters-to-others.ts';

/**
 * Hints about the moment in which they are asked for, from the person's own view and nothing else. Nothing is worked out
 * before it is asked for, and then a step at a time, so that the page can draw and listen in between.
 */
export interface HintBook {
  /** Estimates the priorities of each other delegation. */
  matters(): Generator<void, readonly MattersModel[]>;
  /** Forecasts the reception of the draft by each of its addressees. */
  landing(): Generator<void, readonly ReceptionModel[]>;
  /** Returns the move that the person's own negotiator would make; `undefined` if the person need do nothing. */
  suggestion(): Generator<void, SuggestionModel | undefined>;
}

/** The hints of one chair; `now` gives the moment. */
export function hintBookOf(game: LocalizedGame, now: () => HintMoment): HintBook {
  return {
    matters: () => mattersToOthers(game, now().view),
    landing: () => {
      const { view, draft, onTold } = now();
      return landingOf(game, view, draft, onTold);
    },
    suggestion: () => suggestionFrom(game, now()),
  };
}

/**
 * Returns the move that a negotiator in the person's chair would make now, with the person's own numbers; `undefined`
 * if it is not its turn. If it would leave a counter that goes back by itself, that is its move after it. The beliefs
 * about each other delegation are computed in a step of their own.
 */
function* suggestionFrom(game: LocalizedGame, moment: HintMoment): Generator<void, SuggestionModel | undefined> {
  const { counter } = moment;
  const onCounter = counter && (yield* suggestedIn(game, counter));
  return onCounter?.isRefusal === false ? onCounter.suggestion : (yield* suggestedIn(game, moment))?.suggestion;
}

interface Suggested {
  readonly suggestion: SuggestionModel;
  /** True if it sends a letter back, and says nothing else in its place. */
  readonly isRefusal: boolean;
}

function* suggestedIn(game: LocalizedGame, { view, tellingOf }: TurnMoment): Generator<void, Suggested | undefined> {
  if (view.toAct === undefined) return undefined;
  for (const other of othersOf(view.party, game.common.partyCount)) {
    beliefAbout(view, other);
    yield;
  }
  const decision = negotiate(view);
  yield;
  const { move } = decision;
  const suggestion = {
    words: suggestedInWords(game, view, move),
    reasons: whyInWords(game, view, decision, tellingOf(move)),
    draft: draftOf(view, move),
    speech: speechOf(move),
  };
  return { suggestion, isRefusal: move.type === 'answer' && move.response === 'refuse' };
}

/** Returns what a move gets the person; of a move that is no letter, which is read in full in the draft, also what it would say. */
function whyInWords(
  game: LocalizedGame,
  view: View,
  decision: ReturnType<typeof negotiate>,
  telling: ReturnType<TurnMoment['tellingOf']>,
): string[] {
  const { move } = decision;
  const gains = gainsInWords(game, view, move);
  if (move.type === 'offer' && gains !== undefined) return [gains];
  const told = reasonsInWords(game, reasonsForAll(view, decision), { ...telling, reveal: 'in-character' });
  return gains === undefined ? told : [...told, gains];
}

/** "Suggestion: answer Washington with a counter-proposal: …"; any other move as what "you" do. */
function suggestedInWords(game: LocalizedGame, view: View, move: Move): string {
  if (move.type === 'offer') return game.say('hints.suggestion-offer', move);
  if (move.type !== 'answer') return moveInWords(toldTo(game, view.party), view, move);
  const offer = byId(view.offers, move.offer);
  const clauses = move.response === 'counter' ? move.clauses : deliveredClauses(offer);
  return game.say(`hints.suggestion-${move.response}`, { from: offer.from, clauses });
}

/** A move as something said or asked, where it is that; to answer a claim has a place of its own. */
function speechOf(move: Move): Speech | undefined {
  if (move.type === 'declare') return 'claim' in move ? undefined : move;
  return move.type === 'tell' || move.type === 'ask' || move.type === 'consult' ? move : undefined;
}

/** A move as a draft, where it is an offer or a counter. */
function draftOf({ offers }: View, move: Move): Draft | undefined {
  if (move.type === 'offer') {
    const { track, clauses, to } = move;
    return { kind: 'offer', counters: undefined, track, clauses, to, chosen: true };
  }
  if (move.type !== 'answer' || move.response !== 'counter') return undefined;
  const countered = offers.find(({ id }) => id === move.offer);
  if (countered === undefined) return undefined;
  const { track, from } = countered;
  return { kind: 'counter', counters: move.offer, track, clauses: move.clauses, to: [from], chosen: true };
}

/** Share of the way from the worst to the best answer from which an article goes well, in hundredths. */
const WELL = 60;
/** Most articles that are named for each side. */
const MOST = 2;

/**
 * Sentence on the articles that a move settles well for the person, and on those where it gives way; `undefined` for a move
 * that settles nothing.
 */
function gainsInWords(game: LocalizedGame, view: View, move: Move): string | undefined {
  const weighed = clausesOf(view, move).flatMap((clause) => weigh(view, clause) ?? []);
  const issues = (isGain: boolean): IssueIndex[] =>
    weighed
      .filter(({ share }) => share >= WELL === isGain)
      .sort((one, other) => other.range - one.range)
      .slice(0, MOST)
      .map(({ issue }) => issue);
  const [gains, gives] = [issues(true), issues(false)];
  return weighed.length === 0 ? undefined : game.say('hints.gains', { gains, gives });
}

function clausesOf({ offers }: View, move: Move): readonly Clause[] {
  if (move.type === 'offer') return move.clauses;
  if (move.type !== 'answer') return [];
  if (move.response === 'counter') return move.clauses;
  const offer = move.response === 'accept' ? offers.find(({ id }) => id === move.offer) : undefined;
  return offer === undefined ? [] : deliveredClauses(offer);
}

/** Place of an answer between the worst and the best of its article; `undefined` of one whose answers are worth the same. */
function weigh({ own }: View, { issue, option, or }: Clause) {
  const points = at(own.points, issue);
  const [worst, best] = [Math.min(...points), Math.max(...points)];
  if (best === worst) return undefined;
  const worth = Math.min(at(points, option), at(points, or ?? option));
  return { issue, range: best - worst, share: ((worth - worst) * 100) / (best - worst) };
}
