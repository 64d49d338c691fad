import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Reveal } from '#engine/model/scenario.ts';
import type { Offer } from '#engine/model/state.ts';
import type { Reason } from '#engine/negotiators/reasons.ts';
import { sentence } from './names.ts';
import { NUMBERS } from './reason-numbers.ts';
import { type Occasion, PHRASES } from './reason-phrases.ts';

/** How reasons are told. */
export interface Telling {
  readonly on: Occasion;
  /** Which of several ways to say the same is taken: the next number takes the next one, the same the same. */
  readonly turn: number;
  readonly reveal: Reveal;
}

/** On what occasion a move is explained. */
export function occasionOf(move: Move): Occasion {
  if (move.type === 'offer') return 'offer';
  if (move.type === 'answer') return move.response;
  if (move.type === 'vote') return 'vote';
  return move.type === 'review' ? 'refuse' : 'other';
}

/** Whether an offer is one of its own or counters another. */
export function occasionOfOffer({ counters }: Pick<Offer, 'counters'>): Occasion {
  return counters === undefined ? 'offer' : 'counter';
}

/** The turn of an offer or of its answer: how often the two delegations have made each other offers before. */
export function turnOfOffer(offers: readonly Readonly<Offer>[], offer: Readonly<Offer>): number {
  const same = offers.filter(({ from, to }) => from === offer.from && to === offer.to);
  return same.indexOf(offer) + offer.from;
}

/**
 * A negotiator's reasons in its delegation's voice, a sentence or two each. What they hold of numbers is secret: it is
 * told only where all is revealed.
 */
export function reasonsInWords(game: Game, reasons: readonly Reason[], { on, turn, reveal }: Telling): string[] {
  if (reveal === 'none') return [];
  return reasons.map((reason) => {
    const said = phraseOf(game, reason, on, turn);
    return reveal === 'full' ? [said, ...numbersOf(game, reason)].join(' ') : said;
  });
}

function phraseOf(game: Game, reason: Reason, on: Occasion, turn: number): string {
  const ways = PHRASES[reason.code] as (game: Game, reason: Reason, on: Occasion) => readonly [string, ...string[]];
  const phrases = ways(game, reason, on);
  return sentence(phrases[turn % phrases.length] ?? phrases[0]);
}

function numbersOf(game: Game, reason: Reason): string[] {
  const numbers = NUMBERS[reason.code] as ((game: Game, reason: Reason) => string) | undefined;
  return numbers === undefined ? [] : [numbers(game, reason)];
}
