import type { Game } from '../model/game.ts';
import { byId } from '../model/ids.ts';
import type { AnswerMove, PartyIndex } from '../model/moves.ts';
import type { Offer } from '../model/offer.ts';
import type { State } from '../model/state.ts';
import type { Table } from '../model/table.ts';
import type { Owed } from '../model/turn.ts';
import { apply } from '../play.ts';

/** Counters that ask for no answer of their own: they go back with the next move of the one that they wait for. */
export interface PendingCounters {
  /** The refusals that send them back, in order. */
  readonly answers: readonly AnswerMove[];
  /** State after the counters are sent back: the party's turn to talk. */
  readonly state: State;
}

/**
 * The counters that go back with a party's next move; absent where none waits, or where more must be answered before it
 * may talk: by itself, or by others that its own offers wait for. It goes by what the party sees alone. The rules want an
 * answer to each counter: that nothing was said of one is "not now".
 */
export function pendingCounters(game: Game, state: State, party: PartyIndex): PendingCounters | undefined {
  const counters = countersWaiting(state, party);
  if (counters.length === 0 || !mayTalkAfter(state, party, counters)) return undefined;
  const answers = answersBack(state, party);
  const back = answers.reduce((before, answer) => apply(game, before, answer), state);
  // Whatever others may yet be asked behind its back, such as to carry a letter, is not for it to see.
  return { answers, state: { ...back, owed: [], toAct: { kind: 'talk', party } } };
}

/**
 * Answers that send back the party's waiting counters, in order. Call it only if they do go back; a state and a view
 * both work.
 */
export function answersBack(table: Waiting, party: PartyIndex): AnswerMove[] {
  return countersWaiting(table, party).map(
    ({ id }): AnswerMove => ({ type: 'answer', party, offer: id, response: 'refuse', reason: 'not-now' }),
  );
}

/** Fields of waiting letters that a state and a view have in common. */
interface Waiting extends Pick<Table, 'offers'> {
  readonly owed: readonly Owed[];
}

function countersWaiting({ owed, offers }: Waiting, party: PartyIndex): Readonly<Offer>[] {
  return owed.flatMap((each) => {
    if (each.kind !== 'answer' || each.party !== party) return [];
    const offer = byId(offers, each.offer);
    return offer.counters === undefined ? [] : [offer];
  });
}

function mayTalkAfter(
  { toAct, speakers, movesLeft, owed, offers }: State,
  party: PartyIndex,
  counters: readonly Readonly<Offer>[],
): boolean {
  // Others may be asked before it, such as to carry a letter of its own.
  const isOwnTurn = toAct?.party === party && speakers[0] === party && movesLeft > 0;
  const asksNothingElse = owed.filter((each) => each.party === party).length === counters.length;
  const isWaitedFor = offers.some(({ from, status }) => from === party && status === 'waiting');
  return isOwnTurn && asksNothingElse && !isWaitedFor && counters.every(({ via }) => via === undefined);
}
