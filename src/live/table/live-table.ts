/** A table that several devices share: its log of moves, and whatever follows from it. Any number of processes may serve it. */
import type { Game } from '#engine/model/game.ts';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
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
import { asAsked, asDecided, owedMeanwhile, waitsOn } from './at-once.ts';
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

/** A decision of the kinds in `AT_ONCE`, of somebody who was asked for it after so many moves of the game. */
export interface AskedAtOnce {
  readonly since: number;
  readonly move: Move;
}

/** Everything that a table tells of, wherever it happened, each once and in order. */
export interface TableEvents {
  /** A move was made. */
  made?(made: Made): void;
  /** A decision is kept until those of others are made that come before it. */
  kept?(move: Move): void;
}

/** One move of the game, as it was made. */
export interface Made extends TableEntry {
  readonly before: State;
  readonly after: State;
}

export class LiveTable {
  readonly game: Game;
  readonly #log: LogFollower;
  readonly #events: TableEvents;
  /** Of the negotiators that decide here now: they are large, and are made again where they are missing. */
  readonly #memories = new Map<PartyIndex, SeatMemory>();
  readonly #moves = new Map<PartyIndex, number>();
  #state: State;
  #entries: KeptEntry[] = [];
  /** Entries of the log that were taken: moves made, and decisions that are kept. */
  #taken = 0;
  #askedAfter = 0;
  /** Decisions that were made before their turn. */
  readonly #kept = new Map<PartyIndex, Move>();

  constructor(game: Game, setup: Setup, id: LogId, logs: LogStore, events: TableEvents = {}) {
    this.game = game;
    this.#events = events;
    this.#state = createGame(game, setup);
    this.#log = new LogFollower(logs, id, {
      taken: () => this.#taken,
      take: (entry) => this.#take(entryIn(entry)),
    });
  }

  /** The state after all entries that this process has read. */
  get state(): State {
    return this.#state;
  }

  /** The state with only those decisions owed that nobody has made yet. */
  get awaited(): State {
    return [...this.#kept.keys()].reduce(asDecided, this.#state);
  }

  /** The number of moves after which the current decision was asked for, of all parties that owe it. */
  get askedAfter(): number {
    return this.#askedAfter;
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

  /**
   * Makes a decision that several parties owe at the same time: where others come first, it is kept until theirs are
   * made. Asking twice is as good as once. Fails as `act` does.
   */
  async decideAtOnce({ since, move }: AskedAtOnce): Promise<Acted> {
    for (;;) {
      const decided = this.decidedSince(since, move);
      if (decided !== undefined) return { is: isSameData(decided, move) ? 'made' : 'late' };
      const refusal = decideIn(this.game, asAsked(this.#state, move.party), move);
      if (refusal !== undefined) return { is: 'refused', refusal };
      if ((await this.#log.append(this.#taken + 1, entryText({ by: 'seat', move }))) === 'gone') return { is: 'gone' };
    }
  }

  /** The decision of that kind that the same party has made since the first moves, or for which it is kept. */
  decidedSince(since: number, { party, type }: Move): Move | undefined {
    const kept = this.#kept.get(party);
    if (kept?.type === type) return kept;
    for (const { move } of this.#entries.slice(since)) if (move.party === party && move.type === type) return move;
    return undefined;
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
    if ((await this.#log.append(this.#taken + 1, entryText(entry))) === 'gone') return { is: 'gone' };
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
    this.#taken += 1;
    const { party, type } = entry.move;
    if (owedMeanwhile(this.#state, party)?.kind === type) {
      this.#kept.set(party, entry.move);
      this.#events.kept?.(entry.move);
      return;
    }
    this.#make(entry);
    for (let next = this.#nextKept(); next !== undefined; next = this.#nextKept())
      this.#make({ by: 'seat', move: next });
  }

  /** Takes out the decision whose turn it is. */
  #nextKept(): Move | undefined {
    const { toAct } = this.#state;
    const move = toAct && this.#kept.get(toAct.party);
    if (move === undefined || move.type !== toAct?.kind) return undefined;
    this.#kept.delete(move.party);
    return move;
  }

  #make(entry: TableEntry): void {
    const before = this.#state;
    this.#state = apply(this.game, before, entry.move);
    this.#entries.push(new KeptEntry(entry));
    if (entry.by === 'seat') {
      const { party } = entry.move;
      this.#memories.delete(party);
      this.#moves.set(party, this.movesOf(party) + 1);
    }
    if (!waitsOn(before.toAct, this.#state.toAct)) this.#askedAfter = this.#entries.length;
    if (this.#state.toAct === undefined) this.#memories.clear();
    this.#events.made?.({ ...entry, before, after: this.#state });
  }
}
