/** A game that is played on a server: what a seat sees of it is sent here, and its moves are sent there. */
import { answersBack } from '#engine/ahead/pending-counters.ts';
import type { ChairSnapshot } from '#engine/chair/game-at-chair.ts';
import { byId } from '#engine/model/ids.ts';
import type { AnswerMove, Move, PartyIndex, SpeechMove } from '#engine/model/moves.ts';
import { decide } from '#engine/moves/decide.ts';
import { newMind } from '#engine/views/mind.ts';
import type { View } from '#engine/views/view.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Draft } from '../draft.ts';
import type { HintMoment, TurnMoment } from '../hints/hint-moment.ts';
import type { RejectionReason } from '../live/rejection-reason.ts';
import { dueOf, NOTHING_PREPARED, withLetter, withSpeech } from '../prepared.ts';
import { isAnswered, type Telling, tellingOfReview, tellingOfVote } from '../words/telling.ts';
import { Outbox, type SeatServer, type Sending } from './outbox.ts';
import { remoteSnapshot, type SeatReplica } from './seat-replica.ts';
import { type Seated, type SeatSession, seatSession } from './seat-session.ts';
import { type LocalDrafts, NO_LOCAL_DRAFTS } from './seat-state.ts';
import type { Session } from './session.ts';

/** The shown state of a game that is played elsewhere. */
export interface RemoteState {
  /** A move is on its way: no other one is sent until it is known what became of it. */
  readonly sending: boolean;
  /** Reason why the last move was not made, until the next one is sent; the draft is still there. */
  readonly unmade: RejectionReason | undefined;
  /** Number of moves that a negotiator has made in the person's place since the person last moved. */
  readonly inYourPlace: number;
}

export interface RemoteSession extends Session<RemoteState> {
  /** Returns everything that was told of the game so far. */
  told(): SeatReplica;
  /** Replaces the state by `told`. */
  see(told: SeatReplica): void;
  /** The way to the server is open again: a move of which nobody knows what became is sent once more, and made once. */
  resume(): void;
  retold(game: LocalizedGame): RemoteSession;
}

/**
 * @param seated The chair that is the seat's, and the game (see `seatGame`) as it is told
 * @param told What was told of the game up to now
 */
export function openRemoteSession(seated: Seated, told: SeatReplica, server: SeatServer): RemoteSession {
  return sessionFrom(seated, told, new Outbox(server), { ...NO_LOCAL_DRAFTS, prepared: NOTHING_PREPARED });
}

function sessionFrom(seated: Seated, start: SeatReplica, outbox: Outbox, localDrafts: LocalDrafts): RemoteSession {
  const { game } = seated;
  const mind = newMind();
  let told = start;
  const more = (): RemoteState => {
    const { isSending: sending, unmade } = outbox;
    return { sending, unmade, inYourPlace: told.inYourPlace };
  };
  const seat: SeatSession<RemoteState> = seatSession(
    seated,
    { ...localDrafts, sight: remoteSnapshot(game, told, mind), more: more() },
    {
      make: (move, after) => {
        const { sight, drafts } = seat.state();
        if (sight.view.toAct === undefined) return prepare(seat, move);
        const moves = movesWith(sight, move);
        if (outbox.isSending || moves === undefined) return;
        outbox.send({ after: sight.moment, moves, drafts, localDrafts: after });
      },
      moment: (draft, onTold) => hintMomentIn(seat.state().sight, draft, onTold),
    },
  );
  outbox.see(told.moment);
  outbox.onChange = (arrived) => {
    seat.update({ ...clearedOf(arrived, seat.state()), more: more() });
    if (arrived !== undefined) makePrepared(seat, outbox);
  };
  return {
    ...seat.session,
    told: () => told,
    see: (next) => {
      told = next;
      const cleared = clearedOf(outbox.see(told.moment), seat.state());
      seat.update({ ...cleared, sight: remoteSnapshot(game, told, mind), more: more() });
      makePrepared(seat, outbox);
    },
    resume: () => outbox.resume(),
    retold: (next) => sessionFrom({ ...seated, game: next }, told, outbox, seat.state()),
  };
}

/** Keeps a move for the person's next turn. */
function prepare(seat: SeatSession<RemoteState>, move: Move): void {
  const { prepared = NOTHING_PREPARED, sight } = seat.state();
  if (move.type === 'offer') seat.update({ prepared: withLetter(prepared, sight.view) });
  else if (isSpeech(move)) seat.update({ prepared: withSpeech(prepared, move) });
}

/** Sends the prepared move that is due, if any; a move that is not allowed any more is left out. */
function makePrepared(seat: SeatSession<RemoteState>, outbox: Outbox): void {
  const { prepared = NOTHING_PREPARED, sight } = seat.state();
  const due = outbox.isSending ? undefined : dueOf(prepared, sight.view);
  if (due === undefined) return;
  seat.update({ prepared: due.left });
  if (due.make === 'letter') seat.session.send();
  else if (due.make !== undefined) seat.session.say(due.make);
  if (!outbox.isSending) makePrepared(seat, outbox);
}

function isSpeech(move: Move): move is SpeechMove {
  return ['ask', 'tell', 'declare', 'consult'].includes(move.type);
}

/** Removes from the local drafts the drafts whose moves have arrived; later drafts stay. */
function clearedOf(arrived: Sending | undefined, { drafts: now }: LocalDrafts): Partial<LocalDrafts> {
  if (arrived === undefined) return {};
  const { drafts, localDrafts } = arrived;
  return { foretold: localDrafts.foretold, drafts: now === drafts ? localDrafts.drafts : now };
}

/** A move, after the counter-proposals that it refuses; `undefined` if the move is not allowed. */
function movesWith({ view, ahead }: ChairSnapshot, move: Move): readonly Move[] | undefined {
  const goesBack = move.type !== 'answer' && ahead !== undefined;
  const now = goesBack ? ahead : view;
  if (decide(now.common, now.own, now, move) !== undefined) return undefined;
  return goesBack ? [...answersBack(view, move.party), move] : [move];
}

/** The moment in which a hint is asked for, by what the seat sees alone. */
function hintMomentIn({ view, ahead }: ChairSnapshot, draft: Draft, onTold: HintMoment['onTold']): HintMoment {
  const turn = (now: View): TurnMoment => ({ view: now, tellingOf: (move) => tellingInView(now, move) });
  if (ahead === undefined) return { ...turn(view), draft, onTold };
  return { ...turn(ahead), counter: turn(view), draft, onTold };
}

/**
 * Returns the parameters by which the reasons of a possible move are worded, from the seat's view alone: only the rules
 * know the line of the record that it leads to. The later wording may differ; the meaning is the same.
 */
export function tellingInView(view: View, move: Move): Telling {
  const { round: today, record, offers, party: you } = view;
  if (move.type === 'vote') return tellingOfVote(record, today, move.track, you);
  if (move.type === 'review') return tellingOfReview(move.draft, today, you);
  if (move.type === 'offer') {
    const [to = you] = move.to;
    const isFirst = !offers.some((one) => one.from === you && one.to === to && one.counters === undefined);
    return { on: 'offer', turn: offersTo(view, you, to) + you, by: you, to: move.to[0], today, isFirst };
  }
  if (move.type === 'answer') return tellingOfAnswer(view, move);
  const turn = record.filter((line) => 'party' in line && line.party === you).length;
  return { on: 'other', turn, by: you, today };
}

function tellingOfAnswer(view: View, move: AnswerMove): Telling {
  const { offers, record, party: you } = view;
  const { from, via } = byId(offers, move.offer);
  const today = via === undefined ? view.round : undefined;
  if (move.response === 'counter')
    return { on: 'counter', turn: offersTo(view, you, from) + you, by: you, to: from, today };
  const isFirst = !isAnswered(offers, record, { id: move.offer, from, to: you, answer: move });
  return { on: move.response, turn: offersTo(view, from, you) - 1 + from, by: you, to: from, today, isFirst };
}

function offersTo({ offers }: View, from: PartyIndex, to: PartyIndex): number {
  return offers.filter((offer) => offer.from === from && offer.to === to && offer.status !== 'held').length;
}
