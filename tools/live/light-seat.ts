import { io, type Socket } from 'socket.io-client';
import type { Move } from '#engine/model/moves.ts';
import type { Turn } from '#engine/model/turn.ts';
import type { SentView } from '#engine/wire/sent-view.ts';
import type { SeatCredentials, SeatDelta, SeatSnapshot } from '#live/protocol/told-to-pupil.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';
import { moveText } from '#record/move-text.ts';
import { newSeatToken } from '../../tests/server/support/new-seat-token.ts';
import { scriptedMove } from '../../tests/server/support/scripted-move.ts';

/** A seat that reads only whose turn it is, so that it costs the load generator next to nothing. */
export class LightSeat {
  readonly #socket: Socket;
  #turn: Turn | undefined;
  #after = -1;
  #wasRefused = false;
  #view: Pick<SentView, 'party' | 'common'> | undefined;
  seat: SeatCredentials | undefined;

  constructor(origin: string) {
    this.#socket = io(origin, {
      path: `/${SOCKET_PLACE}`,
      auth: { protocol: PROTOCOL_VERSION },
      transports: ['websocket'],
      forceNew: true,
    });
    this.#socket.on('seen', ({ after, view }: SeatDelta) => {
      this.#after = after;
      if ('toAct' in view) this.#turn = changedTurn(this.#turn, view['toAct']);
    });
  }

  /** True if it is this seat's turn. */
  get isToAct(): boolean {
    return this.#turn !== undefined;
  }

  async join(code: string, nickname: string): Promise<void> {
    this.seat = await this.#ask<SeatCredentials>('join', { code, nickname, token: newSeatToken() });
    await this.#follow();
  }

  /** Rejoins a seat, like a second tab. */
  async sit({ classId, pupil, token }: SeatCredentials): Promise<void> {
    this.seat = await this.#ask<SeatCredentials>('sit', { classId, pupil, token });
    await this.#follow();
  }

  /** Makes a move; the milliseconds until it was known to be stored. */
  async move(draw: (from: number, to: number) => number): Promise<number | undefined> {
    const [view, turn, after] = [this.#view, this.#turn, this.#after];
    if (view === undefined || turn === undefined) return undefined;
    // What was refused is followed by what never is.
    const move: Move = scriptedMove(view as SentView, turn, this.#wasRefused ? () => 0 : draw);
    const begun = performance.now();
    const reply = await this.#socket.emitWithAck('move', { after, moves: [moveText(move)] });
    const took = performance.now() - begun;
    this.#wasRefused = reply.ok && reply.came === 'refused';
    return reply.ok && reply.came === 'made' ? took : undefined;
  }

  close(): void {
    this.#socket.close();
  }

  async #follow(): Promise<void> {
    const sheet = await this.#ask<SeatSnapshot>('sheet', {});
    const { party, common, toAct } = JSON.parse(sheet.view);
    this.#view = { party, common };
    this.#turn = toAct ?? undefined;
    this.#after = sheet.after;
  }

  async #ask<Told>(kind: string, message: unknown): Promise<Told> {
    const reply = await this.#socket.emitWithAck(kind, message);
    if (!reply.ok) throw new Error(`${kind}: ${reply.why}`);
    return reply;
  }
}

/** Applies a patch to a turn: it is replaced, ends, or changes in part. */
function changedTurn(turn: Turn | undefined, change: unknown): Turn | undefined {
  if (Array.isArray(change)) return (change[0] as Turn | null) ?? undefined;
  const parts = Object.entries(change as Record<string, readonly [number]>).map(([key, [value]]) => [key, value]);
  return { ...turn, ...Object.fromEntries(parts) } as Turn;
}
