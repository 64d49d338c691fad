import type { Socket } from 'socket.io';
import { areSame } from '#live/class/tokens.ts';
import type { Problem, RequestReply } from '#live/protocol/problem.ts';
import type { Opened } from '#live/protocol/told-to-teacher.ts';
import type { Connection, DeviceTransport, LiveService, NotificationKind } from '#live/service.ts';
import type { Attempt } from '../asking/failed-attempts.ts';
import { RateLimiter } from '../asking/rate-limiter.ts';
import type { Meter } from '../health/meter.ts';
import { CHARACTERS, COST_OF_A_SHEET, JOINS, LARGE, MESSAGES, MOST_WAITING, PACKETS } from './limits.ts';

/** Keys with which teachers open classes from courses of a learning platform. */
export interface CourseKeys {
  /** The link of the course that a key is for; `undefined` for other keys. */
  linkOf(key: string): string | undefined;
  /** Notes the class to which a link of a course leads from now on. */
  note(link: string, classId: string): Promise<void>;
}

/** The permission to open a class. */
export interface Opening {
  /** True if the device is this computer, which may open classes. */
  readonly isHere: boolean;
  /** The key that permits other devices to open classes; `undefined`: they may not. */
  readonly key: string | undefined;
  readonly courses: CourseKeys | undefined;
}

interface LineParts {
  readonly service: LiveService;
  readonly opening: Opening;
  readonly address: string;
  /** Begin to try a code of a class, and a key of the server. */
  readonly tryCode: () => Attempt | undefined;
  readonly tryKey: () => Attempt | undefined;
  /** Allowance of large messages from the address of the device. */
  readonly large: RateLimiter;
  readonly meter: Meter;
}

/** One device, from when it is connected until it is gone. */
export class SocketHandler implements DeviceTransport {
  mayOpen: boolean;
  readonly from: string;
  readonly #socket: Socket;
  readonly #parts: LineParts;
  readonly #messages = new RateLimiter(MESSAGES);
  readonly #packets = new RateLimiter(PACKETS);
  readonly #characters = new RateLimiter(CHARACTERS);
  readonly #joins = new RateLimiter(JOINS);

  constructor(socket: Socket, parts: LineParts) {
    this.#socket = socket;
    this.#parts = parts;
    this.mayOpen = parts.opening.isHere;
    this.from = parts.address;
  }

  open(): void {
    const connection = this.#parts.service.connect(this);
    this.#socket.onAny((kind: unknown, ...sent: unknown[]) => this.#asked(connection, kind, sent));
    this.#socket.conn.on('packet', this.#weigh);
    this.#socket.once('disconnect', () => connection.left());
  }

  tell(kind: NotificationKind, message: unknown): void {
    if (this.#isTaking()) this.#socket.emit(kind, message);
  }

  /** True if the device reads its messages; otherwise closes the connection, because they would fill the memory. */
  #isTaking(): boolean {
    const { conn } = this.#socket;
    if (!isQueueFull(conn)) return true;
    // Without waiting for what it does not take.
    conn.close(true);
    return false;
  }

  /** Counts what comes before it is read; at the first excess the line is cut, and what else it carries is dropped unread. */
  readonly #weigh = ({ data }: { data?: unknown }): void => {
    const { conn } = this.#socket;
    const length = typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0;
    // By plain requests it was counted with the request.
    const isLarge = length > LARGE && conn.transport.name !== 'polling';
    const isWithin = this.#packets.take() && this.#characters.take(length) && (!isLarge || this.#parts.large.take());
    // Without waiting until what lies ready for it has gone.
    if (!isWithin) conn.close(true);
  };

  async #asked(connection: Connection, kind: unknown, [message, reply]: unknown[]): Promise<void> {
    // What is not to be answered was not sent by a page of ours.
    if (typeof kind !== 'string' || typeof reply !== 'function') return;
    if (!this.#isTaking()) return;
    const since = performance.now();
    const answer = await this.#replyTo(connection, kind, message);
    this.#parts.meter.answered(kind, performance.now() - since, answer.ok ? undefined : answer.why);
    if (this.#isTaking()) reply(answer);
  }

  #replyTo(connection: Connection, kind: string, message: unknown): Promise<RequestReply> | RequestReply {
    if (!this.#messages.take(kind === 'sheet' ? COST_OF_A_SHEET : 1)) return refusal('too-fast');
    if (kind === 'join' && !this.#joins.take()) return refusal('too-fast');
    if (kind === 'look' || kind === 'join') return this.#tryCode(() => connection.ask(kind, message));
    return kind === 'open' ? this.#open(connection, message) : connection.ask(kind, message);
  }

  async #open(connection: Connection, message: unknown): Promise<RequestReply> {
    const { courses } = this.#parts.opening;
    const said = keyIn(message);
    const link = typeof said === 'string' ? courses?.linkOf(said) : undefined;
    if (link !== undefined) this.mayOpen = true;
    const why = this.#whyNotOpen(message);
    if (why !== undefined) return refusal(why);
    const reply = await connection.ask('open', message);
    if (reply.ok && link !== undefined) await courses?.note(link, (reply as unknown as Opened).classId);
    return reply;
  }

  #whyNotOpen(message: unknown): Problem | undefined {
    const { key } = this.#parts.opening;
    const said = keyIn(message);
    // Once known, it need not be said again.
    if (this.mayOpen) return undefined;
    if (key === undefined || said === undefined) return 'may-not-open';
    const trying = this.#parts.tryKey();
    if (trying === undefined) return 'too-fast';
    if (typeof said !== 'string' || !areSame(said, key)) return 'may-not-open';
    trying.wasRight();
    this.mayOpen = true;
    return undefined;
  }

  async #tryCode(ask: () => Promise<RequestReply>): Promise<RequestReply> {
    const trying = this.#parts.tryCode();
    if (trying === undefined) return refusal('too-fast');
    const reply = await ask();
    if (reply.ok || reply.why !== 'no-such-code') trying.wasRight();
    return reply;
  }
}

function refusal(why: Problem): RequestReply {
  return { ok: false, why };
}

function keyIn(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'key' in message ? message.key : undefined;
}

/** True if a device's send queue exceeds `MOST_WAITING`. */
function isQueueFull(conn: Socket['conn']): boolean {
  const { writeBuffer } = conn as unknown as { readonly writeBuffer: readonly { readonly data?: unknown }[] };
  if (writeBuffer.length > MOST_WAITING.messages) return true;
  let characters = 0;
  for (const { data } of writeBuffer) characters += typeof data === 'string' ? data.length : 0;
  return characters > MOST_WAITING.characters;
}
