import type { Socket } from 'socket.io';
import type { Problem, Reply } from '#live/protocol/problem.ts';
import type { Connection, Line, LiveService, Told } from '#live/service.ts';
import { Allowance } from '../asking/allowance.ts';
import { isSameSecret } from '../asking/is-same-secret.ts';
import type { WrongCodes } from '../asking/wrong-codes.ts';
import { CHARACTERS, MESSAGES, MOST_WAITING } from './limits.ts';

/** Who may open a class. */
export interface Opening {
  /** Whoever sits at this computer may. */
  readonly isHere: boolean;
  /** Whoever has it may, too; nobody where there is none. */
  readonly key: string | undefined;
}

interface LineParts {
  readonly service: LiveService;
  readonly opening: Opening;
  readonly address: string;
  readonly wrongCodes: WrongCodes;
}

/** One device, from when it is connected until it is gone. */
export class DeviceLine implements Line {
  readonly from: string;
  mayOpen: boolean;
  readonly #socket: Socket;
  readonly #parts: LineParts;
  readonly #messages = new Allowance(MESSAGES);
  readonly #characters = new Allowance(CHARACTERS);

  constructor(socket: Socket, parts: LineParts) {
    this.#socket = socket;
    this.#parts = parts;
    this.from = parts.address;
    this.mayOpen = parts.opening.isHere;
  }

  open(): void {
    const connection = this.#parts.service.connect(this);
    this.#socket.onAny((kind: unknown, ...sent: unknown[]) => this.#asked(connection, kind, sent));
    this.#socket.conn.on('packet', this.#weigh);
    this.#socket.once('disconnect', () => connection.left());
  }

  tell(kind: Told, message: unknown): void {
    // Who takes nothing for long would fill our memory.
    if (this.#socket.conn['writeBuffer'].length > MOST_WAITING) this.#socket.conn.close();
    else this.#socket.emit(kind, message);
  }

  readonly #weigh = ({ data }: { data?: unknown }): void => {
    const length = typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0;
    if (!this.#characters.take(length)) this.#socket.conn.close();
  };

  async #asked(connection: Connection, kind: unknown, [message, reply]: unknown[]): Promise<void> {
    // What is not to be answered was not sent by a page of ours.
    if (typeof kind !== 'string' || typeof reply !== 'function') return;
    reply(await this.#replyTo(connection, kind, message));
  }

  #replyTo(connection: Connection, kind: string, message: unknown): Promise<Reply> | Reply {
    if (!this.#messages.take()) return refusal('too-fast');
    if (kind === 'look' || kind === 'join') return this.#tryCode(() => connection.ask(kind, message));
    if (kind === 'open') {
      // Once known, it need not be said again.
      this.mayOpen ||= hasKey(this.#parts.opening, message);
      if (!this.mayOpen) return refusal('may-not-open');
    }
    return connection.ask(kind, message);
  }

  async #tryCode(ask: () => Promise<Reply>): Promise<Reply> {
    const trying = this.#parts.wrongCodes.begin(this.from);
    if (trying === undefined) return refusal('too-fast');
    const reply = await ask();
    if (reply.ok || reply.why !== 'no-such-code') trying.wasRight();
    return reply;
  }
}

function refusal(why: Problem): Reply {
  return { ok: false, why };
}

function hasKey({ key }: Opening, message: unknown): boolean {
  const said = typeof message === 'object' && message !== null && 'key' in message ? message.key : undefined;
  return key !== undefined && isSameSecret(said, key);
}
