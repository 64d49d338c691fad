import { beliefAbout } from '#engine/beliefs/belief.ts';
import { byId } from '#engine/model/ids.ts';
import type { Move } from '#engine/model/moves.ts';
import { othersOf } from '#engine/model/others-of.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { reasonsTold } from '#engine/negotiators/telling/reasons-told.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Draft } from '../draft.ts';
import type { SuggestionModel } from '../hints-model.ts';
import type { Speech } from '../speech.ts';
import { moveInWords } from '../words/move-in-words.ts';
import { reasonsInWords } from '../words/reasons-in-words.ts';
import { toldTo } from '../words/told-to.ts';
import { gainsInWords } from './gains-in-words.ts';
import type { HintMoment, TurnMoment } from './hint-moment.ts';

/**
 * Returns the move that a negotiator in the person's chair would make now, with the person's own numbers; `undefined`
 * if it is not its turn. If it would leave a counter that goes back by itself, that is its move after it. The beliefs
 * about each other delegation are computed in a step of their own.
 */
export function* suggestionFrom(game: LocalizedGame, moment: HintMoment): Generator<void, SuggestionModel | undefined> {
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
    reasons: [
      ...reasonsInWords(game, reasonsTold(view, decision), { ...tellingOf(move), reveal: 'in-character' }),
      ...[gainsInWords(game, view, move)].filter((words) => words !== undefined),
    ],
    draft: draftOf(view, move),
    speech: speechOf(move),
  };
  return { suggestion, isRefusal: move.type === 'answer' && move.response === 'refuse' };
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
