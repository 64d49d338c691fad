/** A game that is played on this device: its state lies here, and its negotiators act here. */

import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import {
  afterDecision,
  afterOwn,
  type ChairSnapshot,
  type GameAtChair,
  gameAtChair,
  type PlayedGame,
  snapshotAtChair,
} from '#engine/chair/game-at-chair.ts';
import { at } from '#engine/model/at.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import type { Reasons } from '#engine/negotiators/telling/reasons-given.ts';
import { newSeatMemories, type SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Settings } from '#record/settings.ts';
import { tellingOfMove } from '../debrief/telling-of-move.ts';
import type { Draft } from '../draft.ts';
import type { HintMoment, TurnMoment } from '../hints/hint-moment.ts';
import { takeAll } from '../take-all.ts';
import { usualSettings } from '../usual-settings.ts';
import { type Seated, seatingSession } from './seat-session.ts';
import { type LocalDrafts, NO_LOCAL_DRAFTS } from './seat-state.ts';
import type { Session } from './session.ts';

/** A session whose whole game is stored on this device; it is not for panels to see. */
export interface LocalSession extends Session<PlayedGame> {
  /**
   * Let the next negotiator act, and others after it as long as `goesOn` says so; what they did is shown at once. False
   * when none acts, since a person must or the game has ended.
   */
  step(goesOn?: () => boolean): boolean;
  /** Does the same as `step`, in steps: they act, the shown models are made, then shown. */
  stepping(goesOn?: () => boolean): Generator<void, boolean>;
  /**
   * Has what a move of the person's own brings shown by `show`, which takes the steps: what is shown of it is made, then
   * shown. The move itself is made at once, and until it is shown the person makes no other.
   */
  showOwnBy(show: ShowOwn): void;
  /** Take the reasons of a saved game that were found again, see `recollection`. */
  remember(reasons: Reasons): void;
  /** Does the same as `remember`, in steps. */
  remembering(reasons: Reasons): Generator<void, void>;
  retold(game: LocalizedGame): LocalSession;
}

/** Takes steps to their end, at once or a few at a time. */
export type ShowOwn = (steps: Generator<void, void>) => void;

/**
 * @param saved Moves of a saved game, played again here
 * @param settings What the person has chosen; the usual when not given
 * @throws RefusedMove when a saved move is not allowed
 */
export function openSession(
  game: LocalizedGame,
  setup: Setup,
  you: PartyIndex,
  saved: readonly Move[] = [],
  settings: Settings = usualSettings(game.scenario),
): LocalSession {
  return takeAll(openingSession(game, setup, you, saved, settings));
}

/** Does the same as `openSession`, in steps: the saved moves are replayed, then the shown models are made. */
export function* openingSession(
  game: LocalizedGame,
  setup: Setup,
  you: PartyIndex,
  saved: readonly Move[],
  settings: Settings,
): Generator<void, LocalSession> {
  const start = gameAtChair(game, setup, you, saved);
  yield;
  return yield* sessionFrom({ game, you, settings }, start, NO_LOCAL_DRAFTS);
}

function* sessionFrom(seated: Seated, start: GameAtChair, localDrafts: LocalDrafts): Generator<void, LocalSession> {
  const { game, you } = seated;
  const memories = newSeatMemories(game);
  const memory = at(memories, you);
  let played = start;
  const own = showingOwn();
  const standing = () => standingIn(played, snapshotAtChair(game, you, memory, played));
  const seat = yield* seatingSession<PlayedGame>(
    seated,
    { ...localDrafts, ...standing() },
    {
      make: (move, after) => {
        // What is on the page was answered already: a second click is not an answer to what comes next.
        if (own.isShowing()) return;
        const next = afterOwn(game, played, move);
        if (next === undefined) return;
        played = next;
        own.show(seat.updating({ ...after, ...standing() }));
      },
      moment: (draft, onTold) => hintMomentOf(game, you, memory, played.state, draft, onTold),
    },
  );
  function* stepping(goesOn = () => false): Generator<void, boolean> {
    const before = played;
    do {
      const decision = nextDecision(game, played.state, memories);
      if (decision === undefined) break;
      played = afterDecision(game, you, played, decision, memories);
    } while (goesOn());
    if (played === before) return false;
    yield;
    yield* seat.updating(standing());
    return true;
  }
  const remembering = (found: Reasons): Generator<void, void> => {
    // What was given in the meantime is the newer.
    const reasons = new Map([...found, ...played.reasons]);
    played = { ...played, reasons };
    return seat.updating({ sight: { ...seat.state().sight, reasons } });
  };
  return {
    ...seat.session,
    remember: (found) => takeAll(remembering(found)),
    remembering,
    retold: (told) => takeAll(sessionFrom({ ...seated, game: told }, played, seat.state())),
    showOwnBy: own.showBy,
    step: (goesOn) => takeAll(stepping(goesOn)),
    stepping,
  };
}

function standingIn({ state, moves }: PlayedGame, sight: ChairSnapshot) {
  return { sight, more: { state, moves } };
}

/** Shows moves of the person's own: at once, unless something else takes the steps. */
function showingOwn() {
  let showBy: ShowOwn = takeAll;
  let isShowing = false;
  function* toTheEnd(steps: Generator<void, void>): Generator<void, void> {
    yield* steps;
    isShowing = false;
  }
  return {
    isShowing: () => isShowing,
    showBy: (show: ShowOwn) => {
      showBy = show;
    },
    show: (steps: Generator<void, void>) => {
      isShowing = true;
      showBy(toTheEnd(steps));
    },
  };
}

/** A moment of the game as one chair is given hints about it; `memory` is what its seat has worked out before. */
export function hintMomentOf(
  game: LocalizedGame,
  you: PartyIndex,
  memory: SeatMemory,
  state: State,
  draft: Draft,
  onTold: HintMoment['onTold'] = () => {},
): HintMoment {
  const turn = (now: State): TurnMoment => ({
    view: viewFor(game, now, you, memory),
    tellingOf: (move) => tellingOfMove(game, now, move),
  });
  const ahead = pendingCounters(game, state, you)?.state;
  if (ahead === undefined) return { ...turn(state), draft, onTold };
  return { ...turn(ahead), counter: turn(state), draft, onTold };
}
