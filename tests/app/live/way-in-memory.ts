import { createStore } from 'zustand/vanilla';
import type { ConnectionStatus, LiveConnection } from '#app/live/connection.ts';
import type { Connection, LiveService, NotificationKind } from '#live/service.ts';

/** `storing`: what was asked for is done, and answered as what could not be stored for sure. */
type Lost = 'question' | 'answer' | 'answer alone' | 'storing';
type Listener = (message: unknown) => void;

/** The way of a page to a service without sockets: it can be cut, and opened again. */
export class WayInMemory implements LiveConnection {
  readonly way = createStore<ConnectionStatus>(() => 'connecting');
  readonly #service: LiveService;
  readonly #arrivals = new Set<() => void>();
  readonly #listeners = new Map<string, Set<Listener>>();
  #connection: Connection | undefined;
  /** What the next message of a kind comes to that is asked for: it never arrives, or its answer does not. */
  #losing: { readonly kind: string; readonly lost: Lost } | undefined;
  /** Kinds of which the next message that is told is lost. */
  readonly #unheard = new Set<NotificationKind>();

  constructor(service: LiveService) {
    this.#service = service;
    this.open();
  }

  open(): void {
    this.#connection = this.#service.connect({
      mayOpen: false,
      from: 'here',
      tell: (kind, message) => this.#hear(kind, message),
    });
    this.way.setState('here', true);
    for (const arrived of this.#arrivals) arrived();
  }

  cut(): void {
    this.#connection?.left();
    this.#connection = undefined;
    this.way.setState('away', true);
  }

  /** Loses the next message of a kind, or the answer to it; the way is cut with it, but where it is the answer alone. */
  loseNext(kind: string, lost: Lost): void {
    this.#losing = { kind, lost };
  }

  /** The next message of a kind is not heard. */
  missNext(kind: NotificationKind): void {
    this.#unheard.add(kind);
  }

  readonly ask: LiveConnection['ask'] = async (kind, message) => {
    const connection = this.#connection;
    if (connection === undefined) return { ok: false, why: 'away' };
    const losing = this.#losing?.kind === kind ? this.#losing.lost : undefined;
    if (losing !== undefined) this.#losing = undefined;
    if (losing === 'question') this.cut();
    const reply = losing === 'question' ? undefined : await connection.ask(kind, sent(message));
    if (losing === 'answer') this.cut();
    if (losing === 'storing') return { ok: false, why: 'not-stored' };
    if (reply === undefined || losing === 'answer alone' || this.#connection !== connection)
      return { ok: false, why: 'away' };
    return sent(reply) as never;
  };

  readonly on: LiveConnection['on'] = (kind, listener) => {
    const listeners = this.#listeners.get(kind) ?? new Set();
    const heard = listener as Listener;
    this.#listeners.set(kind, listeners.add(heard));
    return () => listeners.delete(heard);
  };

  readonly onArrival = (listener: () => void): (() => void) => {
    this.#arrivals.add(listener);
    if (this.#connection !== undefined) listener();
    return () => this.#arrivals.delete(listener);
  };

  close(): void {
    this.cut();
  }

  #hear(kind: NotificationKind, message: unknown): void {
    if (this.#unheard.delete(kind)) return;
    for (const listener of this.#listeners.get(kind) ?? []) listener(sent(message));
  }
}

/** As it is once it has gone over the wire. */
function sent<T>(message: T): T {
  return JSON.parse(JSON.stringify(message));
}
