import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import { byId } from '#engine/model/ids.ts';
import { type AnswerMove, type Move, REFUSAL_REASONS, type Reply } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import type { Owed } from '#engine/model/turn.ts';
import { counteringRefusal } from '#engine/moves/answer.ts';
import { blursOf } from '#engine/moves/carry.ts';
import { replyWords } from '#engine/moves/reply.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { type Coder, chooseFrom, chooseOf, chooseSome, chooseWhether } from './coder.ts';
import { codeClauses, codeOpening, saidBefore } from './wordings.ts';

const RESPONSES = ['accept', 'refuse', 'counter'] as const;
const RESPONSE_WEIGHTS = { accept: 3, refuse: 4, counter: 5 } as const;
const REASON_WEIGHTS = { 'red-line': 2, 'too-little': 6, 'not-now': 2 } as const;
/** Weights of an issue that a refusal names: one that was offered, and another; and of none. */
const NAMED = { offered: 8, other: 1, none: 4 } as const;
const VOTE = [1, 3] as const;
const EXACT = [40, 1] as const;
/** Weights of a refusal without a price and with one. */
const PRICED = [3, 1] as const;
/** Weights for the number of issues that a no and a review name. */
const OVER = { least: 1, stop: 8 } as const;
const CRITICISED = { least: 0, stop: 8 } as const;
const CARRIED = ['pass', 'hold', 'blur'] as const;
const CARRIED_WEIGHTS = { pass: 6, hold: 1, blur: 1 } as const;

type Coders = {
  readonly [Kind in Owed['kind']]: (
    coder: Coder,
    at: { readonly game: Game; readonly state: State },
    turn: Extract<Owed, { kind: Kind }>,
    move: Extract<Reply, { type: Kind }> | undefined,
  ) => Move;
};

const CODERS: Coders = {
  answer: codeAnswer,
  vote: (coder, { game }, { party, track }, move) => {
    const yes = chooseWhether(coder, VOTE, move?.yes);
    if (yes) return { type: 'vote', party, track, yes };
    const { issues } = at(game.common.tracks, track);
    return {
      type: 'vote',
      party,
      track,
      yes,
      over: chooseSome(coder, issues, OVER, move?.yes ? [] : move?.over),
    };
  },
  reply: (coder, { state }, { party, question }, move) => {
    const { asked } = byId(state.questions, question);
    return { type: 'reply', party, question, says: chooseFrom(coder, replyWords(asked), move?.says) };
  },
  carry: codeCarriage,
  review: (coder, { state }, { party, draft }, move) => {
    const issues = at(state.drafts, draft).clauses.map(({ issue }) => issue);
    return { type: 'review', party, draft, over: chooseSome(coder, issues, CRITICISED, move?.over) };
  },
  open: (coder, { game }, { party }, move) => ({ type: 'open', party, ...codeOpening(coder, game, party, move) }),
};

/** Codes a reply to an owed turn. */
export function codeReply(coder: Coder, game: Game, state: State, turn: Owed, move?: Move): Move {
  // A move of another kind than is asked for is not among what can be said.
  const fitting = move?.type === turn.kind ? move : undefined;
  return CODERS[turn.kind](coder, { game, state }, turn as never, fitting as never);
}

function codeAnswer(
  coder: Coder,
  { game, state }: { readonly game: Game; readonly state: State },
  { party, offer: id }: Extract<Owed, { kind: 'answer' }>,
  move: AnswerMove | undefined,
): Move {
  const offer = byId(state.offers, id);
  const mayCounter = counteringRefusal(game.common, state, offer) === undefined;
  const response = chooseFrom(coder, RESPONSES, move?.response, (each) =>
    each === 'counter' && !mayCounter ? 0 : RESPONSE_WEIGHTS[each],
  );
  const answer = { type: 'answer', party, offer: id } as const;
  if (response === 'accept') return { ...answer, response };
  if (response === 'refuse') {
    const refusal = move?.response === 'refuse' ? move : undefined;
    const offered = deliveredClauses(offer).map(({ issue }) => issue);
    const said = { own: undefined, others: undefined };
    const isPriced = chooseWhether(coder, PRICED, refusal && refusal.price !== undefined);
    return {
      ...answer,
      response,
      ...codeRefusal(coder, game, offered, refusal),
      ...(isPriced && { price: codeClauses(coder, game, state, { party, issues: offered, said }, refusal?.price) }),
    };
  }
  const counter = move?.response === 'counter' ? move : undefined;
  const exact = chooseWhether(coder, EXACT, counter && counter.exact === true);
  const { issues } = at(game.common.tracks, offer.track);
  // The offer that is answered is the last that its sender has said.
  const said = { ...saidBefore(state, party, offer.track), others: deliveredClauses(offer) };
  const clauses = codeClauses(coder, game, state, { party, issues, said }, counter?.clauses);
  return { ...answer, response, clauses, ...(exact && { exact }) };
}

function codeRefusal(
  coder: Coder,
  { common }: Game,
  offered: readonly number[],
  move: Extract<AnswerMove, { response: 'refuse' }> | undefined,
) {
  const reason = chooseFrom(coder, REFUSAL_REASONS, move?.reason, (each) => REASON_WEIGHTS[each]);
  const weights = common.issues.map((_, issue) => (offered.includes(issue) ? NAMED.offered : NAMED.other));
  const place = coder.choose([NAMED.none, ...weights], move && (move.issue ?? -1) + 1);
  return { reason, issue: place === 0 ? undefined : place - 1 };
}

function codeCarriage(
  coder: Coder,
  { game, state }: { readonly game: Game; readonly state: State },
  { party, offer }: Extract<Owed, { kind: 'carry' }>,
  move: Extract<Reply, { type: 'carry' }> | undefined,
): Move {
  const blurs = blursOf(game.common, state, byId(state.offers, offer));
  const how = chooseFrom(coder, CARRIED, move?.how, (each) =>
    each === 'blur' && blurs.length === 0 ? 0 : CARRIED_WEIGHTS[each],
  );
  if (how !== 'blur') return { type: 'carry', party, offer, how };
  const place =
    move?.how === 'blur' ? blurs.findIndex(({ issue, or }) => issue === move.issue && or === move.or) : undefined;
  return { type: 'carry', party, offer, how, ...at(blurs, chooseOf(coder, blurs.length, place)) };
}
