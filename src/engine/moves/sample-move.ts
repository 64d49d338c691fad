import { at, type Game } from '../model/game.ts';
import { type Clause, type Move, REFUSAL_REASONS } from '../model/moves.ts';
import type { Draw } from '../model/random.ts';
import { sameClauses } from './clauses.ts';
import type { LegalMoves, LegalOffer, LegalRange } from './legal-moves.ts';
import { claimMove } from './legal-speech.ts';

/**
 * Draws one of the allowed moves: first its kind, then what it says. For random play and for tests.
 * @throws RangeError when nothing is allowed
 */
export function sampleMove(game: Game, legal: LegalMoves, draw: Draw): Move {
  if (legal.kind === 'none') throw new RangeError('it is not this party that must act');
  if (legal.kind === 'talk') return sampleTalk(game, legal, draw);
  if (legal.kind === 'reply') {
    return { type: 'reply', party: legal.party, question: legal.question, says: pick(legal.says, draw) };
  }
  return legal.kind === 'answer' ? sampleAnswer(game, legal, draw) : sampleVote(legal, draw);
}

function sampleTalk(game: Game, legal: Extract<LegalMoves, { kind: 'talk' }>, draw: Draw): Move {
  // Few are something said or asked: there are many of these, and they would crowd out the rest.
  if (legal.claims.length > 0 && draw(0, 23) === 0) {
    const claim = pick(legal.claims, draw);
    return claimMove(legal.party, claim, pickSome(claim.options, draw));
  }
  if (legal.speeches.length > 0 && draw(0, 15) === 0) return pick(legal.speeches, draw);
  const offered = legal.offers.length > 0 && (legal.others.length === 0 || draw(0, 1) === 0);
  return offered ? sampleOffer(game, legal.party, pick(legal.offers, draw), draw) : pick(legal.others, draw);
}

function sampleOffer(game: Game, party: number, offer: LegalOffer, draw: Draw): Move {
  const to = pickSome(offer.to, draw);
  return { type: 'offer', party, track: offer.track, to, clauses: sampleClauses(game, offer, draw) };
}

function sampleAnswer(game: Game, legal: Extract<LegalMoves, { kind: 'answer' }>, draw: Draw): Move {
  const { party, offer } = legal;
  const response = draw(0, legal.mayCounter ? 2 : 1);
  if (response === 0) return { type: 'answer', party, offer, response: 'accept' };
  const clauses = sampleClauses(game, legal, draw);
  if (response === 1 || sameClauses(clauses, legal.offered)) {
    return { type: 'answer', party, offer, response: 'refuse', reason: pick(REFUSAL_REASONS, draw) };
  }
  return { type: 'answer', party, offer, response: 'counter', clauses };
}

function sampleVote(legal: Extract<LegalMoves, { kind: 'vote' }>, draw: Draw): Move {
  const { party, track } = legal;
  if (legal.maySign && draw(0, 1) === 0) return { type: 'vote', party, track, yes: true };
  return { type: 'vote', party, track, yes: false, over: pickSome(legal.over, draw).slice(0, 2) };
}

function sampleClauses(game: Game, { issues, offTable }: LegalRange, draw: Draw): Clause[] {
  return pickSome(issues, draw).map((issue) => {
    const count = at(game.common.issues, issue).optionCount;
    const options = Array.from({ length: count }, (_, option) => option);
    return {
      issue,
      option: pick(
        options.filter((option) => at(at(offTable, issue), option) === 0),
        draw,
      ),
    };
  });
}

function pick<T>(list: readonly T[], draw: Draw): T {
  return list[draw(0, list.length - 1)] as T;
}

/** At least one element, in order. */
function pickSome<T>(list: readonly T[], draw: Draw): T[] {
  const certain = draw(0, list.length - 1);
  return list.filter((_, index) => index === certain || draw(0, 1) === 0);
}
