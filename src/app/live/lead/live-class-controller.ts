import type { LeaderCommand } from '#live/protocol/asked-by-teacher.ts';
import type { Board, Leading, Observed } from '#live/protocol/told-to-teacher.ts';
import type { LiveConnection, RequestFailure } from '../connection.ts';
import { RetryGuard } from '../retry-guard.ts';

/** The credentials of a device that leads or shows a class. */
export interface LeadKey {
  readonly classId: string;
  readonly token: string;
}

/** A class that is led, as far as it is known here. */
export interface LeadState {
  /** Absent until the server has let this device in. */
  readonly leading: Leading | undefined;
  /** The time at which its board arrived, in milliseconds of a monotonic clock. */
  readonly boardCame: number;
  /** The class is gone, or not led from here. */
  readonly ended: 'gone' | 'not-led' | undefined;
  /** The table that is observed, with all of its moves until now. */
  readonly observed: Observed | undefined;
}

/** Dependencies of a controller. */
export interface LiveClassDependencies {
  readonly connection: Pick<LiveConnection, 'ask' | 'on' | 'onArrival'>;
  readonly key: LeadKey;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Follows a class for as long as it is on the screen, whatever becomes of the way to the server. */
export class LiveClassController {
  readonly #ground: LiveClassDependencies;
  readonly #attempts = new RetryGuard();
  readonly #listeners = new Set<() => void>();
  readonly #stops: readonly (() => void)[];
  #state: LeadState = { leading: undefined, boardCame: 0, ended: undefined, observed: undefined };
  /** The table that is to be observed. */
  #watched: number | undefined;

  constructor(ground: LiveClassDependencies) {
    this.#ground = ground;
    const { connection } = ground;
    this.#stops = [
      connection.on('board', (board) => this.#showBoard(board)),
      connection.on('observed', (more) => this.#showMoves(more)),
      connection.on('gone', () => this.#tell({ ended: 'gone' })),
      connection.onArrival(() => void this.#arrive()),
    ];
  }

  state(): LeadState {
    return this.#state;
  }

  /** Calls back after each change of the state; returns how to stop. */
  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Does something with the class; absent where it was done, else why not. */
  async lead(led: LeaderCommand): Promise<RequestFailure | undefined> {
    const reply = await this.#ground.connection.ask('led', led);
    if (!reply.ok) return reply.why;
    // A table that was added has cards, too.
    if (led.act === 'add-table') await this.#arrive();
    return undefined;
  }

  /** Deletes the class with all that is stored of it; absent where it was done, else why not. */
  async remove(): Promise<RequestFailure | undefined> {
    const reply = await this.#ground.connection.ask('delete', {});
    if (!reply.ok) return reply.why;
    this.#tell({ ended: 'gone' });
    return undefined;
  }

  /** Observes a table from now on; absent: none. */
  async observe(table: number | undefined): Promise<RequestFailure | undefined> {
    if (this.#watched !== table) this.#tell({ observed: undefined });
    this.#watched = table;
    const reply = await this.#ground.connection.ask('observe', table === undefined ? {} : { table });
    if (!reply.ok) return reply.why;
    const { ok: _, ...observed } = reply;
    // Another one may have been asked for meanwhile.
    if (table !== undefined && this.#watched === table) this.#tell({ observed });
    return undefined;
  }

  close(): void {
    this.#attempts.begin();
    for (const stop of this.#stops) stop();
  }

  /** The server knows nobody who has just come. */
  async #arrive(): Promise<void> {
    const { connection, key, now } = this.#ground;
    const isLatest = this.#attempts.begin();
    const reply = await connection.ask('lead', key);
    if (!isLatest()) return;
    if (!reply.ok) return this.#refused(reply.why);
    const { ok: _, ...leading } = reply;
    this.#tell({ leading, boardCame: now(), ended: undefined });
    if (this.#watched !== undefined) await this.observe(this.#watched);
  }

  /** Handles a refusal; retries later if it is temporary. */
  #refused(why: RequestFailure): void {
    if (why === 'no-such-class') this.#tell({ ended: 'gone' });
    else if (why === 'not-yours') this.#tell({ ended: 'not-led' });
    else this.#attempts.retryLater(() => void this.#arrive());
  }

  #showBoard(board: Board): void {
    const { leading } = this.#state;
    if (leading !== undefined) this.#tell({ leading: { ...leading, board }, boardCame: this.#ground.now() });
  }

  #showMoves({ table, after, moves }: Pick<Observed, 'table' | 'moves'> & { readonly after: number }): void {
    const { observed } = this.#state;
    if (observed?.table !== table || this.#watched !== table) return;
    // One was missed.
    if (after > observed.moves.length) return void this.observe(table);
    this.#tell({ observed: { ...observed, moves: [...observed.moves.slice(0, after), ...moves] } });
  }

  #tell(some: Partial<LeadState>): void {
    this.#state = { ...this.#state, ...some };
    for (const listener of this.#listeners) listener();
  }
}
