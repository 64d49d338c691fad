/** What a seat is told of a game that goes through some states, as whoever keeps the secrets would tell it. */
import { pendingCounters } from '#engine/ahead/pending-counters.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { NOTHING_READ } from '#engine/views/read-up-to.ts';
import { newSeatMemory, type SeatMemory } from '#engine/views/seat-memory.ts';
import type { View } from '#engine/views/view.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { encodeView } from '#engine/wire/encode-view.ts';
import { type HeardNote, heardNotes, newNotes } from '#engine/wire/heard-notes.ts';
import { ownPart } from '#engine/wire/own-part.ts';
import { publicPart } from '#engine/wire/public-part.ts';
import { sentView } from '#engine/wire/sent-view.ts';
import { viewPatch } from '#engine/wire/view-patch.ts';
import type { SeatDelta, SeatSnapshot } from '#live/protocol/told-to-pupil.ts';

/** A seat's view, and the one that it will have at its next move where something goes back before it. */
export interface Sights {
  readonly view: View;
  readonly ahead: View | undefined;
}

export function sightsOf(game: Game, state: State, party: PartyIndex, memory: SeatMemory): Sights {
  const back = pendingCounters(game, state, party)?.state;
  return { view: viewFor(game, state, party, memory), ahead: back && viewFor(game, back, party, memory) };
}

/** What one seat is sent: all that it may know of the first state, and what has changed with each further one. */
export class SentSeat {
  readonly #game: Game;
  readonly #party: PartyIndex;
  readonly #memory = newSeatMemory();
  #now: Sights;
  #notes: readonly HeardNote[] = [];
  #after = 0;

  constructor(game: Game, first: State, party: PartyIndex) {
    this.#game = game;
    this.#party = party;
    this.#now = sightsOf(game, first, party, this.#memory);
    this.#notes = heardNotes(game.scenario, this.#now.view);
  }

  sheet(): SeatSnapshot {
    const { view, ahead } = this.#now;
    const { scenario } = this.#game;
    return received({
      after: this.#after,
      line: 0,
      scenario: publicPart(scenario),
      own: ownPart(scenario, this.#party),
      view: encodeView(view),
      ahead: ahead && encodeView(ahead),
      notes: this.#notes,
      ...UNTOLD,
    });
  }

  seen(state: State): SeatDelta {
    const before = sentView(this.#now.view);
    this.#now = sightsOf(this.#game, state, this.#party, this.#memory);
    const view = sentView(this.#now.view);
    const ahead = this.#now.ahead && sentView(this.#now.ahead);
    const known = this.#notes;
    this.#notes = heardNotes(this.#game.scenario, view);
    this.#after += 1;
    return received({
      from: this.#after - 1,
      after: this.#after,
      view: viewPatch(before, view),
      ahead: ahead && viewPatch(view, ahead),
      notes: newNotes(known, this.#notes),
      ...UNTOLD,
    });
  }
}

const UNTOLD = { reasons: [], ownMoves: [], read: NOTHING_READ, inYourPlace: 0 };

/** As it is once it was sent. */
function received<T>(message: T): T {
  return JSON.parse(JSON.stringify(message));
}
