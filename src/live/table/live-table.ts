/** A table that several devices share: its log of moves, and whatever follows from it. Any number of processes may serve it. */
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Refusal } from '#engine/model/refusal.ts';
import type { Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { reasonsSaid } from '#engine/negotiators/telling/reasons-given.ts';
import { apply, createGame } from '#engine/play.ts';
import { newSeatMemory, type SeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { isSameData } from '#record/digest.ts';
import { LogFollower } from '../logs/log-follower.ts';
import type { LogId, LogStore } from '../logs/log-store.ts';
import { entryIn, entryText, KeptEntry, type TableEntry } from './kept-entry.ts';

/** A move that somebody asks for, who knew of the first `after` moves of the game. */
export interface AskedMove extends TableEntry {
  readonly after: number;
}

/**
 * The result of a move. `made`: also if the same move was made before, as when it is sent twice; `late`: another move
 * was made in its place, so that the caller must check the state again.
 */
export type Acted =
  | { readonly is: 'made' }
  | { readonly is: 'late' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** There is no such table any more. */
  | { readonly is: 'gone' };

/** One move of the game, as it was made. */
export interface Made extends TableEntry {
  readonly before: State;
  readonly after: State;
}

export class LiveTable {
  readonly game: Game;
  readonly #log: LogFollower;
  readonly #onMade: (made: Made) => void;
  /** Of the negotiators that decide here now: they are large, and are made again where they are missing. */
  readonly #memories = new Map<PartyIndex, SeatMemory>();
  readonly #moves = new Map<PartyIndex, number>();
  #state: State;
  #entries: KeptEntry[] = [];

  /** `onMade` is told of every move once, in order, wherever it was made. */
  constructor(game: Game, setup: Setup, id: LogId, logs: LogStore, onMade: (made: Made) => void = () => {}) {
    this.game = game;
    this.#onMade = onMade;
    this.#state = createGame(game, setup);
    this.#log = new LogFollower(logs, id, {
      taken: () => this.#entries.length,
      take: (entry) => this.#take(entryIn(entry)),
    });
  }

  /** The state after all entries that this process has read. */
  get state(): State {
    return this.#state;
  }

  /** Without reasons of negotiators, which were sent when the moves were made. */
  get entries(): readonly KeptEntry[] {
    return this.#entries;
  }

  /** Number of moves that people have made for a party. */
  movesOf(party: PartyIndex): number {
    return this.#moves.get(party) ?? 0;
  }

  /** Reads what others have appended; false where the log is gone. */
  catchUp(): Promise<boolean> {
    return this.#log.catchUp();
  }

  /** Makes a move for somebody, if the rules allow it and nothing else has been made meanwhile. Fails where the log cannot be reached or is full: then it may have been made all the same, and asking once more tells. */
  async act(asked: AskedMove): Promise<Acted> {
    return (await this.#outcomeOf(asked)) ?? this.#append(asked);
  }

  /**
   * Lets a negotiator decide once for the seat that must act, if no move was made since the first `after` moves. What
   * another process has put there meanwhile was decided by the same one. Gives back absent where nobody must act any more.
   */
  async decideOnce(after: number): Promise<Acted | undefined> {
    if (this.#entries.length !== after) return { is: 'late' };
    const decided = this.#nextDecision();
    return decided && (await this.#append({ after, ...decided }));
  }

  /** Returns the outcome of a move if it is already certain; `undefined` if the move may be appended. */
  #outcomeOf({ after, move }: AskedMove): Acted | undefined {
    const there = this.#entries[after];
    if (there !== undefined) return { is: isSameData(there.move, move) ? 'made' : 'late' };
    // Somebody knows of more than this process does, or pretends to.
    if (after > this.#entries.length) return { is: 'late' };
    const refusal = decideIn(this.game, this.#state, move);
    return refusal && { is: 'refused', refusal };
  }

  async #append({ after, ...entry }: AskedMove): Promise<Acted> {
    if ((await this.#log.append(after + 1, entryText(entry))) === 'gone') return { is: 'gone' };
    return this.#outcomeOf({ after, ...entry }) ?? this.#append({ after, ...entry });
  }

  #nextDecision(): TableEntry | undefined {
    const { toAct } = this.#state;
    if (toAct === undefined) return undefined;
    const { party } = toAct;
    const view = viewFor(this.game, this.#state, party, this.#memoryOf(party));
    const decision = negotiate(view);
    const said = reasonsSaid(view, decision).filter(([, reasons]) => reasons.length > 0);
    return { by: 'stand-in', move: decision.move, ...(said.length > 0 && { said }) };
  }

  #memoryOf(party: PartyIndex): SeatMemory {
    const memory = this.#memories.get(party) ?? newSeatMemory();
    this.#memories.set(party, memory);
    return memory;
  }

  #take(entry: TableEntry): void {
    const before = this.#state;
    this.#state = apply(this.game, before, entry.move);
    this.#entries.push(new KeptEntry(entry));
    if (entry.by === 'seat') {
      const { party } = entry.move;
      this.#memories.delete(party);
      this.#moves.set(party, this.movesOf(party) + 1);
    }
    if (this.#state.toAct === undefined) this.#memories.clear();
    this.#onMade({ ...entry, before, after: this.#state });
  }
}
