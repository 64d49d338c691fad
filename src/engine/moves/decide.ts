import { exposeBloc } from '../bloc/expose-bloc.ts';
import { at } from '../model/at.ts';
import type { CommonKnowledge, Game } from '../model/game.ts';
import type { Move, MoveType, PartyIndex, Reply } from '../model/moves.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { OwnMeans, Table } from '../model/table.ts';
import { answerRefusal, performAnswer } from './answer.ts';
import { askRefusal, performAsk } from './ask.ts';
import { carryRefusal, performCarry } from './carry.ts';
import { consultRefusal, performConsult } from './consult.ts';
import { declareRefusal, performDeclare } from './declare.ts';
import { draftRefusal, performDraft } from './draft.ts';
import { initialRefusal, performInitial, performWithdraw, withdrawRefusal } from './initial.ts';
import { instructRefusal, performInstruct } from './instruct.ts';
import { performEndDay, performStay, performWalkOut, stayRefusal, walkOutRefusal } from './leave.ts';
import { offerRefusal, performOffer } from './offer.ts';
import { openRefusal, performOpen } from './open.ts';
import { performReply, replyRefusal } from './reply.ts';
import { performReview, reviewRefusal } from './review.ts';
import { performTell, tellRefusal } from './tell.ts';
import { leverRefusal, performUseLever } from './use-lever.ts';
import { callVoteRefusal, performCallVote, performVote, voteRefusal } from './vote.ts';

/** A kind of move: when it is refused, and what it changes. */
interface Rule<Type extends MoveType> {
  /** Checks a move; `own` holds what only the moving party knows. */
  readonly refusal: (
    common: CommonKnowledge,
    table: Table,
    move: Extract<Move, { type: Type }>,
    own: OwnMeans,
  ) => Refusal | undefined;
  readonly perform: (game: Game, state: State, move: Extract<Move, { type: Type }>) => void;
}

const RULES: { readonly [Type in MoveType]: Rule<Type> } = {
  offer: { refusal: offerRefusal, perform: performOffer },
  initial: { refusal: initialRefusal, perform: performInitial },
  withdraw: { refusal: withdrawRefusal, perform: performWithdraw },
  callVote: { refusal: callVoteRefusal, perform: performCallVote },
  endDay: { refusal: () => undefined, perform: performEndDay },
  walkOut: { refusal: walkOutRefusal, perform: performWalkOut },
  stay: { refusal: stayRefusal, perform: performStay },
  useLever: { refusal: leverRefusal, perform: performUseLever },
  answer: { refusal: answerRefusal, perform: performAnswer },
  vote: { refusal: voteRefusal, perform: performVote },
  declare: { refusal: declareRefusal, perform: performDeclare },
  tell: { refusal: tellRefusal, perform: performTell },
  ask: { refusal: askRefusal, perform: performAsk },
  reply: { refusal: replyRefusal, perform: performReply },
  consult: { refusal: consultRefusal, perform: performConsult },
  carry: { refusal: carryRefusal, perform: performCarry },
  instruct: { refusal: instructRefusal, perform: performInstruct },
  draft: { refusal: draftRefusal, perform: performDraft },
  review: { refusal: reviewRefusal, perform: performReview },
  open: { refusal: openRefusal, perform: performOpen },
};

/** Moves that are made only when they are asked for. */
const REPLIES: Readonly<Record<Reply['type'], true>> = {
  answer: true,
  vote: true,
  reply: true,
  carry: true,
  review: true,
  open: true,
};

/**
 * Decides whether a move is allowed now; returns the refusal if not. Changes nothing. It needs no more than the moving
 * party may know: `table` is the state, or that party's view, and `own` is its private data.
 */
export function decide(common: CommonKnowledge, own: OwnMeans, table: Table, move: Move): Refusal | undefined {
  const turn = turnRefusal(table, move);
  return turn ?? ruleOf(move.type).refusal(common, table, move, own);
}

/** Like `decide`, for a state and any party. */
export function decideIn(game: Game, state: State, move: Move): Refusal | undefined {
  // A move of nobody at the table is not anybody's turn.
  if (state.parties[move.party] === undefined) {
    return { code: state.toAct === undefined ? 'game-over' : 'not-your-turn' };
  }
  return decide(game.common, ownMeans(game, state, move.party), state, move);
}

/** Private data that a party's possible moves depend on. */
export function ownMeans(game: Game, state: State, party: PartyIndex): OwnMeans {
  const { sheets, redLines, levers } = at(game.secrets, party);
  const { mail, instructedIn } = at(state.parties, party);
  return { sheets, redLines, levers, mail, instructedIn };
}

/** Changes a state by a move that `decide` allows, without what follows by itself (see `settle`). */
export function performMove(game: Game, state: State, move: Move): void {
  ruleOf(move.type).perform(game, state, move);
  exposeBloc(game, state, move);
}

function ruleOf(type: MoveType): Rule<MoveType> {
  // The table pairs each type with its own rule; a union of rules cannot say so.
  return RULES[type] as unknown as Rule<MoveType>;
}

function turnRefusal({ toAct, ending }: Table, move: Move): Refusal | undefined {
  if (!Object.hasOwn(RULES, move.type)) return { code: 'malformed', what: 'an unknown kind of move' };
  if (ending !== undefined) return { code: 'game-over' };
  if (toAct?.party !== move.party) return { code: 'not-your-turn' };
  if (toAct.kind === 'talk') {
    return Object.hasOwn(REPLIES, move.type) ? { code: 'malformed', what: 'a reply that nobody asked for' } : undefined;
  }
  return move.type === toAct.kind ? undefined : { code: 'reply-first', asked: toAct.kind };
}
