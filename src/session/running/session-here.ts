/** A game that is played on this device: its state lies here, and its negotiators act here. */
import { goingBack } from '#engine/ahead/going-back.ts';
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import type { Decision } from '#engine/negotiators/decision/decision.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { type Reasons, reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import { apply, applyTo, createGame } from '#engine/play.ts';
import { NOTHING_READ, type ReadUpTo, readWith } from '#engine/views/read-up-to.ts';
import { newSeatMemories, newSeatMemory, type SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { ToldGame } from '#messages/told-game.ts';
import type { Settings } from '#record/settings.ts';
import { usualSettings } from '../usual-settings.ts';
import { hintMomentOf } from './hint-moment-of.ts';
import { type Seated, seatSession } from './seat-session.ts';
import type { Session } from './session.ts';
import { type Desk, EMPTY_DESK, type Sight } from './standing.ts';

/** All there is of the game: it is kept on this device, and is not for panels to see. */
export interface PlayedHere {
  readonly state: State;
  /** Every move made so far, of all seats. */
  readonly moves: readonly Move[];
}

export interface SessionHere extends Session<PlayedHere> {
  /**
   * Let the next negotiator act, and others after it as long as `goesOn` says so; what they did is shown at once. False
   * when none acts, since a person must or the game has ended.
   */
  step(goesOn?: () => boolean): boolean;
  /** Take the reasons of a saved game that were found again, see `recollection`. */
  remember(reasons: Reasons): void;
  retold(game: ToldGame): SessionHere;
}

/** How the game stands, and what of it the person has been told. */
interface Played extends PlayedHere {
  readonly reasons: Reasons;
  readonly read: ReadUpTo;
}

/**
 * @param saved Moves of a saved game, played again here
 * @param settings What the person has chosen; the usual when not given
 * @throws RefusedMove when a saved move is not allowed
 */
export function openSession(
  game: ToldGame,
  setup: Setup,
  you: PartyIndex,
  saved: readonly Move[] = [],
  settings: Settings = usualSettings(game.scenario),
): SessionHere {
  return sessionFrom({ game, you, settings }, resumed(game, setup, you, saved), EMPTY_DESK);
}

function sessionFrom(seated: Seated, start: Played, desk: Desk): SessionHere {
  const { game, you } = seated;
  const memories = newSeatMemories(game);
  const memory = at(memories, you);
  let played = start;
  const standing = () => ({
    sight: sightOf(seated, memory, played),
    more: { state: played.state, moves: played.moves },
  });
  const seat = seatSession<PlayedHere>(
    seated,
    { ...desk, ...standing() },
    {
      make: (move, after) => {
        const next = afterOwn(game, played, move);
        if (next === undefined) return;
        played = next;
        seat.become({ ...after, ...standing() });
      },
      moment: (draft, onTold) => hintMomentOf(game, you, memory, played.state, draft, onTold),
    },
  );
  return {
    ...seat.session,
    remember: (found) => {
      // What was given in the meantime is the newer.
      const reasons = new Map([...found, ...played.reasons]);
      played = { ...played, reasons };
      seat.become({ sight: { ...seat.stands().sight, reasons } });
    },
    retold: (told) => sessionFrom({ ...seated, game: told }, played, seat.stands()),
    step: (goesOn = () => false) => {
      const before = played;
      do {
        const decision = nextDecision(game, played.state, memories);
        if (decision === undefined) break;
        played = afterDecision(game, you, played, decision, memories);
      } while (goesOn());
      if (played === before) return false;
      seat.become(standing());
      return true;
    },
  };
}

function sightOf({ game, you }: Seated, memory: SeatMemory, { state, moves, reasons, read }: Played): Sight {
  const ahead = goingBack(game, state, you)?.state;
  return {
    view: viewFor(game, state, you, memory),
    ahead: ahead && viewFor(game, ahead, you, memory),
    reasons,
    read,
    ownMoves: moves.filter(({ party }) => party === you),
    moment: moves.length,
  };
}

/** A person's move, and before it what goes back with it; absent where it is not allowed. */
function afterOwn(game: ToldGame, played: Played, move: Move): Played | undefined {
  const back = move.type === 'answer' ? undefined : goingBack(game, played.state, move.party);
  const before = (back?.answers ?? []).reduce((next, answer) => withOwnMove(game, next, answer), played);
  return decideIn(game, before.state, move) === undefined ? withOwnMove(game, before, move) : undefined;
}

/** A person's move: what follows is news. */
function withOwnMove(game: ToldGame, played: Played, move: Move): Played {
  const view = viewFor(game, played.state, move.party);
  return { ...afterMove(game, played, move), read: readWith(view, played.read, move) };
}

function afterMove(game: ToldGame, played: Played, move: Move): Played {
  return { ...played, state: apply(game, played.state, move), moves: [...played.moves, move] };
}

/** A negotiator's move, with what it says of it to the person. */
function afterDecision(
  game: ToldGame,
  you: PartyIndex,
  played: Played,
  decision: Decision,
  memories: readonly SeatMemory[],
): Played {
  const { party } = decision.move;
  const view = viewFor(game, played.state, party, memories[party]);
  const reasons = new Map([...played.reasons, ...reasonsGiven(view, decision, viewFor(game, played.state, you))]);
  return { ...afterMove(game, played, decision.move), reasons };
}

/** Plays saved moves again, without asking the negotiators. @throws RefusedMove when one is not allowed */
function resumed(game: ToldGame, setup: Setup, you: PartyIndex, saved: readonly Move[]): Played {
  const state = createGame(game, setup);
  const memory = newSeatMemory();
  let read = NOTHING_READ;
  for (const move of saved) {
    if (move.party === you) read = readWith(viewFor(game, state, you, memory), read, move);
    applyTo(game, state, move);
  }
  return { state, moves: saved, reasons: new Map(), read };
}
