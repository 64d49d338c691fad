/** A game that is played on a server: what a seat sees of it is sent here, and its moves are sent there. */
import { answersBack } from '#engine/ahead/going-back.ts';
import type { ChairSight } from '#engine/chair/game-at-chair.ts';
import type { Move } from '#engine/model/moves.ts';
import { decide } from '#engine/moves/decide.ts';
import { newMind } from '#engine/views/mind.ts';
import type { View } from '#engine/views/view.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Draft } from '../draft.ts';
import type { HintMoment, TurnMoment } from '../hints/hint-moment.ts';
import type { Unmade } from '../live/unmade.ts';
import { Outbox, type SeatServer, type Sending } from './outbox.ts';
import { type Seated, type SeatSession, seatSession } from './seat-session.ts';
import type { Session } from './session.ts';
import { type SeatTold, sightThere } from './sight-there.ts';
import { type Desk, EMPTY_DESK } from './standing.ts';
import { tellingInView } from './telling-in-view.ts';

/** The shown state of a game that is played elsewhere. */
export interface PlayedThere {
  /** A move is on its way: no other one is sent until it is known what became of it. */
  readonly sending: boolean;
  /** Reason why the last move was not made, until the next one is sent; the draft is still there. */
  readonly unmade: Unmade | undefined;
  /** Number of moves that a negotiator has made in the person's place since the person last moved. */
  readonly inYourPlace: number;
}

export interface SessionThere extends Session<PlayedThere> {
  /** Returns everything that was told of the game so far. */
  told(): SeatTold;
  /** Replaces the state by `told`. */
  see(told: SeatTold): void;
  /** The way to the server is open again: a move of which nobody knows what became is sent once more, and made once. */
  resume(): void;
  retold(game: ToldGame): SessionThere;
}

/**
 * @param seated The chair that is the seat's, and the game (see `seatGame`) as it is told
 * @param told What was told of the game up to now
 */
export function openSessionThere(seated: Seated, told: SeatTold, server: SeatServer): SessionThere {
  return sessionFrom(seated, told, new Outbox(server), EMPTY_DESK);
}

function sessionFrom(seated: Seated, start: SeatTold, outbox: Outbox, desk: Desk): SessionThere {
  const { game } = seated;
  const mind = newMind();
  let told = start;
  const more = (): PlayedThere => {
    const { isSending: sending, unmade } = outbox;
    return { sending, unmade, inYourPlace: told.inYourPlace };
  };
  const seat: SeatSession<PlayedThere> = seatSession(
    seated,
    { ...desk, sight: sightThere(game, told, mind), more: more() },
    {
      make: (move, after) => {
        const { sight, drafts } = seat.stands();
        const moves = movesWith(sight, move);
        if (outbox.isSending || moves === undefined) return;
        outbox.send({ after: sight.moment, moves, drafts, desk: after });
      },
      moment: (draft, onTold) => hintMomentIn(seat.stands().sight, draft, onTold),
    },
  );
  outbox.see(told.moment);
  outbox.onChange = (arrived) => seat.become({ ...clearedOf(arrived, seat.stands()), more: more() });
  return {
    ...seat.session,
    told: () => told,
    see: (next) => {
      told = next;
      const cleared = clearedOf(outbox.see(told.moment), seat.stands());
      seat.become({ ...cleared, sight: sightThere(game, told, mind), more: more() });
    },
    resume: () => outbox.resume(),
    retold: (next) => sessionFrom({ ...seated, game: next }, told, outbox, seat.stands()),
  };
}

/** Removes from the desk the drafts whose moves have arrived; later drafts stay. */
function clearedOf(arrived: Sending | undefined, { drafts: now }: Desk): Partial<Desk> {
  if (arrived === undefined) return {};
  const { drafts, desk } = arrived;
  return { foretold: desk.foretold, drafts: now === drafts ? desk.drafts : now };
}

/** A move, and before it what goes back with it; absent where it is not allowed. */
function movesWith({ view, ahead }: ChairSight, move: Move): readonly Move[] | undefined {
  const goesBack = move.type !== 'answer' && ahead !== undefined;
  const now = goesBack ? ahead : view;
  if (decide(now.common, now.own, now, move) !== undefined) return undefined;
  return goesBack ? [...answersBack(view, move.party), move] : [move];
}

/** The moment in which a hint is asked for, by what the seat sees alone. */
function hintMomentIn({ view, ahead }: ChairSight, draft: Draft, onTold: HintMoment['onTold']): HintMoment {
  const turn = (now: View): TurnMoment => ({ view: now, tellingOf: (move) => tellingInView(now, move) });
  if (ahead === undefined) return { ...turn(view), draft, onTold };
  return { ...turn(ahead), counter: turn(view), draft, onTold };
}
