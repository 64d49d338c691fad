import {
  type ConnectionStatus,
  type LiveConnection,
  openConnection,
  type RequestFailure,
} from '#app/live/connection.ts';
import type { Move } from '#engine/model/moves.ts';
import type { DrawBetween } from '#engine/model/random.ts';
import { applyPatch } from '#engine/wire/apply-patch.ts';
import { decodeView } from '#engine/wire/decode-view.ts';
import type { SentView } from '#engine/wire/sent-view.ts';
import type { SeatContext, SeatCredentials, SeatDelta } from '#live/protocol/told-to-pupil.ts';
import { moveText } from '#record/move-text.ts';
import { newSeatToken } from './new-seat-token.ts';
import { scriptedMove } from './scripted-move.ts';

/** A move that the server has said was made. */
export interface MadeMove {
  /** The count of news that the chair had received when it asked for the move. */
  readonly after: number;
  readonly text: string;
}

export interface PupilScript {
  readonly code: string;
  readonly nickname: string;
  readonly draw: DrawBetween;
  /** Milliseconds from when it is its turn until it moves, and until it asks again for what was not answered. */
  readonly pause: number;
  /** Sends every move twice at once. */
  readonly stutters?: boolean;
}

/** Plays at a seat as a page does, whatever becomes of its way to the server. */
export class ScriptedPupil {
  readonly connection: LiveConnection;
  readonly made: MadeMove[] = [];
  seat: SeatCredentials | undefined;
  around: SeatContext | undefined;
  view: SentView | undefined;
  /** The count of news that the view is after. */
  after = -1;
  readonly script: PupilScript;
  /** Why the last move was not made, where it was not. */
  whyNot: RequestFailure | undefined;
  readonly #token: string;
  readonly #origin: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  #isSeated = false;
  #hasWholeView = false;
  /** The greatest count of news that this connection was told of. What comes together with a sheet is heard before it. */
  #newest = -1;
  /** What was asked for, and is not known to have been made or refused. */
  #asked: { readonly after: number; readonly move: Move } | undefined;
  #wasRefused = false;
  readonly #waiting = new Set<() => void>();

  /** @param seat where it has one already, as after a reload or in another tab */
  constructor(origin: string, script: PupilScript, seat?: SeatCredentials) {
    this.#origin = origin;
    this.script = script;
    this.seat = seat;
    this.#token = seat?.token ?? newSeatToken();
    this.connection = openConnection(`${origin}/`);
    this.connection.on('seen', (seen) => this.#see(seen));
    this.connection.on('around', (around) => {
      this.around = around;
      this.#changed();
    });
    this.connection.onArrival(() => {
      this.#isSeated = false;
      this.#hasWholeView = false;
      this.#newest = -1;
      this.#changed();
    });
  }

  /** Waits until something is so. */
  async until(isSo: (pupil: this) => unknown): Promise<void> {
    while (!isSo(this)) await this.untilChanged();
  }

  async untilWay(state: ConnectionStatus): Promise<void> {
    const { way } = this.connection;
    if (way.getState() === state) return;
    await new Promise<void>((resolve) => {
      const stop = way.subscribe((now) => {
        if (now !== state) return;
        stop();
        resolve();
      });
    });
  }

  untilChanged(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  /** What it is after its page was loaded again: it has its seat, and knows nothing else, but what it was told was made. */
  reloaded(): ScriptedPupil {
    this.close();
    const again = new ScriptedPupil(this.#origin, this.script, this.seat);
    again.made.push(...this.made);
    return again;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.connection.close();
  }

  /** Does what is to be done next; what was not answered is asked for once more, as it was. */
  async #goOn(): Promise<void> {
    if (this.connection.way.getState() !== 'here') return;
    if (!this.#isSeated) await this.#sit();
    else if (this.view === undefined || !this.#hasWholeView) await this.#askForSheet();
    else await this.#move();
  }

  async #sit(): Promise<void> {
    const { code, nickname } = this.script;
    const reply =
      this.seat === undefined
        ? await this.connection.ask('join', { code, nickname, token: this.#token })
        : await this.connection.ask('sit', this.#ownSeat(this.seat));
    if (!reply.ok) return;
    this.seat = { ...reply, token: this.#token };
    this.#isSeated = true;
    this.#hasWholeView = false;
  }

  #ownSeat({ classId, pupil }: SeatCredentials) {
    return { classId, pupil, token: this.#token };
  }

  async #askForSheet(): Promise<void> {
    const reply = await this.connection.ask('sheet', {});
    if (!reply.ok) return;
    // From a process that reads more slowly: asked for once more.
    if (reply.after < this.after) return;
    this.view = decodeView(reply.view);
    this.after = reply.after;
    this.#hasWholeView = reply.after >= this.#newest;
  }

  #see({ from, after, view }: SeatDelta): void {
    this.#newest = Math.max(this.#newest, after);
    if (this.view === undefined || after <= this.after) return;
    const next = from === this.after ? applyPatch(this.view, view) : undefined;
    this.#hasWholeView = next !== undefined;
    if (next !== undefined) [this.view, this.after] = [next, after];
    this.#changed();
  }

  async #move(): Promise<void> {
    const asked = this.#nextMove();
    if (asked === undefined) return;
    this.#asked = asked;
    const text = moveText(asked.move);
    const ask = () => this.connection.ask('move', { after: asked.after, moves: [text] });
    const [reply] = await Promise.all(this.script.stutters ? [ask(), ask()] : [ask()]);
    this.whyNot = reply.ok ? undefined : reply.why;
    if (!reply.ok) return;
    this.#asked = undefined;
    this.#wasRefused = reply.came === 'refused';
    if (reply.came === 'made') this.made.push({ after: asked.after, text });
  }

  #nextMove(): { readonly after: number; readonly move: Move } | undefined {
    if (this.#asked !== undefined) return this.#asked;
    // What was made is seen soon.
    if (this.view?.toAct === undefined || this.made.at(-1)?.after === this.after) return undefined;
    if (this.around?.phase !== 'playing') return undefined;
    const { draw } = this.script;
    return { after: this.after, move: scriptedMove(this.view, this.view.toAct, this.#wasRefused ? () => 0 : draw) };
  }

  #changed(): void {
    for (const resolve of [...this.#waiting]) {
      this.#waiting.delete(resolve);
      resolve();
    }
    if (this.#timer === undefined && !this.#isClosed) this.#timer = setTimeout(() => this.#tick(), this.script.pause);
  }

  async #tick(): Promise<void> {
    const before = this.#standing();
    await this.#goOn();
    this.#timer = undefined;
    // Where nothing has come of it, there is nothing to do until something happens, or it is to be tried again.
    if (this.#standing() !== before || this.#asked !== undefined || !this.#hasWholeView) this.#changed();
  }

  #standing(): string {
    return JSON.stringify([this.#isSeated, this.#hasWholeView, this.after, this.made.length, this.#wasRefused]);
  }
}
