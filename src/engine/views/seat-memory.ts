import type { Dispatch } from '../model/dispatch.ts';
import type { Game } from '../model/game.ts';
import { forkMind, type Mind, newMind } from './mind.ts';
import type { SeenOffer } from './seen-offer.ts';

/** Cache of one seat from one view to the next; only the computing time depends on it. */
export interface SeatMemory {
  /** Sources of its views: outside of them, because they count what is not for the party's eyes, too. */
  readonly seen: SeenBefore;
  /** Results that the seat has computed from its views. The views contain it. */
  readonly mind: Mind;
}

export interface SeenBefore {
  /** Offers of the last view, in order: one in which nothing has changed is the same object again. */
  offers: readonly SeenOffer[];
  /** The record as it was last seen. */
  record: RecordSeen | undefined;
}

/** The lines of a record that a party has seen, up to the `last` of the first `count`. */
export interface RecordSeen {
  readonly count: number;
  readonly last: Dispatch;
  readonly lines: readonly Dispatch[];
}

/** Memories for the seats of a game, nothing in them yet. */
export function newSeatMemories({ secrets }: Pick<Game, 'secrets'>): SeatMemory[] {
  return secrets.map(newSeatMemory);
}

/** A memory for a seat, nothing in it yet. */
export function newSeatMemory(): SeatMemory {
  return { seen: { offers: [], record: undefined }, mind: newMind() };
}

/** Memories that go on from others, and leave those as they are. */
export function forkSeatMemories(memories: readonly SeatMemory[]): SeatMemory[] {
  return memories.map(({ seen, mind }) => ({
    seen: { ...seen },
    mind: forkMind(mind),
  }));
}
