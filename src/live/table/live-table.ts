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
import { entryIn, entryText, KeptEntry, type TableEntry, type TakenBack } from './kept-entry.ts';
import { BEFORE_ALL, Mornings } from './mornings.ts';

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
  /** The table was taken back to the morning of a round. */
  takenBack?(round: number): void;
}

/** A line that a table played until it was taken back. It stays in the log, and counts no more. */
export interface EarlierLine {
  readonly entries: readonly KeptEntry[];
  readonly state: State;
  readonly taken: TakenBack;
}

/** The game on the morning of a round. */
interface Morning {
  /** Number of moves made before it. */
  readonly moves: number;
  readonly state: State;
}

/** A teacher's wish to take a table back, who saw it play its line of this number. */
export interface AskedBack extends TakenBack {
  readonly line: number;
}

/** One move of the game, as it was made. */
export interface Made extends TableEntry {
  readonly before: State;
  readonly after: State;
}

const LATE: Acted = { is: 'late' };
const GONE: Acted = { is: 'gone' };

export class LiveTable {
  readonly game: Game;
  readonly #log: LogFollower;
  readonly #events: TableEvents;
  /** Of the negotiators that decide here now: they are large, and are made again where they are missing. */
  readonly #memories = new Map<PartyIndex, SeatMemory>();
  readonly #moves = new Map<PartyIndex, number>();
  #state: State;
  readonly #earlier: EarlierLine[] = [];
  readonly #mornings = new Mornings<Morning>();
  /** Of the line that is played. */
  #entries: KeptEntry[] = [];
  /** Entries of the log that were taken: moves made, decisions that are kept, and acts of taking back. */
  #taken = 0;
  #askedAfter = 0;
  /** Decisions that were made before their turn. */
  readonly #kept = new Map<PartyIndex, Move>();

  constructor(game: Game, setup: Setup, id: LogId, logs: LogStore, events: TableEvents = {}) {
    this.game = game;
    this.#events = events;
    this.#state = createGame(game, setup);
    this.#noteMorning(BEFORE_ALL);
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

  /** The lines that the table was taken back from, the first one first. */
  get earlier(): readonly EarlierLine[] {
    return this.#earlier;
  }

  /** Of the line that is played. Without reasons of negotiators, which were sent when the moves were made. */
  get entries(): readonly KeptEntry[] {
    return this.#entries;
  }

  /** Number of moves that people have made for a party, in all lines. */
  movesOf(party: PartyIndex): number {
    return this.#moves.get(party) ?? 0;
  }

  /** Reads what others have appended; false where the log is gone. */
  catchUp(): Promise<boolean> {
    return this.#log.catchUp();
  }

  /** Makes a move for somebody, if the rules allow it and nothing else has been made meanwhile. Fails where the log cannot be reached or is full: then it may have been made all the same, and asking once more tells. */
  act(asked: AskedMove): Promise<Acted> {
    const outcome = this.#outcomeOf(asked);
    return outcome === undefined ? this.#append(asked) : Promise.resolve(outcome);
  }

  /**
   * Takes the table back to the morning of a round: it plays on from there, and the moves made since then stay in the log
   * as an earlier line. Asking twice is as good as once. `late`: that round has not begun. Fails as `act` does.
   */
  async takeBack({ line, ...taken }: AskedBack): Promise<Exclude<Acted['is'], 'refused'>> {
    while (this.#earlier.length === line) {
      const morning = this.#mornings.of(taken.back);
      if (morning === undefined) return 'late';
      if (morning.moves === this.#entries.length && this.#kept.size === 0) break;
      if ((await this.#log.append(this.#taken + 1, entryText(taken))) === 'gone') return 'gone';
    }
    return 'made';
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
  async decideAtOnce(asked: AskedAtOnce): Promise<Acted> {
    const line = this.#earlier.length;
    for (;;) {
      const outcome = this.#earlier.length === line ? this.#outcomeAtOnce(asked) : LATE;
      if (outcome !== undefined) return outcome;
      if ((await this.#log.append(this.#taken + 1, entryText({ by: 'seat', move: asked.move }))) === 'gone')
        return GONE;
    }
  }

  #outcomeAtOnce({ since, move }: AskedAtOnce): Acted | undefined {
    const decided = this.decidedSince(since, move);
    if (decided !== undefined) return isSameData(decided, move) ? { is: 'made' } : LATE;
    const refusal = decideIn(this.game, asAsked(this.#state, move.party), move);
    return refusal && { is: 'refused', refusal };
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
    const line = this.#earlier.length;
    if ((await this.#log.append(this.#taken + 1, entryText(entry))) === 'gone') return GONE;
    if (this.#earlier.length !== line) return LATE;
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

  #take(entry: TableEntry | TakenBack): void {
    this.#taken += 1;
    if ('back' in entry) {
      this.#goBack(entry);
      return;
    }
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

  #goBack(taken: TakenBack): void {
    const morning = this.#mornings.of(taken.back);
    if (morning === undefined) throw new Error('the log of a table goes back to a day that it never came to');
    this.#earlier.push({ entries: this.#entries, state: this.#state, taken });
    this.#mornings.backTo(taken.back);
    this.#entries = this.#entries.slice(0, morning.moves);
    this.#state = morning.state;
    this.#askedAfter = morning.moves;
    this.#kept.clear();
    this.#memories.clear();
    this.#events.takenBack?.(taken.back);
  }

  #noteMorning(before: Pick<State, 'round'>): void {
    this.#mornings.note(before, this.#state, () => ({ moves: this.#entries.length, state: this.#state }));
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
    this.#noteMorning(before);
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
