/** The way of a page to the server of live classes: what it asks for, and what it is told. */
import { io, type Socket } from 'socket.io-client';
import { createStore } from 'zustand/vanilla';
import type { AnswerTo, AskedMessages } from '#live/protocol/answered.ts';
import { ATTEMPT_PARAMETER, type ConnectionRefusal, type Handshake } from '#live/protocol/handshake.ts';
import type { Problem, RequestReply } from '#live/protocol/problem.ts';
import type { ToldToPupil } from '#live/protocol/told-to-pupil.ts';
import type { ToldToTeacher } from '#live/protocol/told-to-teacher.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';
import type { ShownStore } from '#session/running/session.ts';

/**
 * Connection status: connecting, online, offline (reconnecting), or refused. After a mismatch of versions it stays
 * refused until the page is reloaded; if the server is full, it reconnects after a while.
 */
export type ConnectionStatus = 'connecting' | 'here' | 'away' | ConnectionRefusal;

/** Messages from the server. */
type Told = ToldToPupil & ToldToTeacher;
type Message<Kind extends keyof Told> = Parameters<Told[Kind]>;

/** The reason why a request failed; `away`: the server cannot be reached, so that it may have been done or not. */
export type RequestFailure = Problem | 'away';
export type RequestResult<T> =
  | Extract<RequestReply<T>, { ok: true }>
  | { readonly ok: false; readonly why: RequestFailure };

export interface LiveConnection {
  readonly way: ShownStore<ConnectionStatus>;
  /** Asks for something, and waits for the answer. Never fails. */
  ask<Kind extends keyof AskedMessages>(
    kind: Kind,
    message: AskedMessages[Kind],
  ): Promise<RequestResult<AnswerTo<Kind>>>;
  /** Calls back with each message of a kind; returns how to stop. */
  on<Kind extends keyof Told>(kind: Kind, listener: (...message: Message<Kind>) => void): () => void;
  /**
   * Calls back whenever the way is open, at once where it is: the server knows nobody then, and must be told who is
   * there. Returns how to stop.
   */
  onArrival(listener: () => void): () => void;
  close(): void;
}

/** Milliseconds: longest wait for an answer; waits between attempts, which are drawn so that a class does not come all at once. */
const MOST_WAIT = 15_000;
const [SHORTEST_PAUSE, LONGEST_PAUSE] = [400, 5000];
const PAUSE_WHERE_FULL = 10_000;
/** A process that is stalled takes a line and says nothing: the next attempt leads to another one. */
const MOST_SILENCE = 6000;

/** Opens the way. `base`: the page's folder. */
export function openConnection(base = document.baseURI): LiveConnection {
  const socket = socketTo(new URL(SOCKET_PLACE, base));
  const way = createStore<ConnectionStatus>(() => 'connecting');
  const seekNoMore = keepOpen(socket, (state) => way.setState(state, true));
  return {
    way,
    ask: (kind, message) => asked(socket, kind, message),
    on: (kind, listener) => {
      // What is told is what the protocol says: the server is the page's own.
      const heard = listener as (...message: unknown[]) => void;
      socket.on(kind as string, heard);
      return () => socket.off(kind as string, heard);
    },
    onArrival: (listener) => {
      socket.on('connect', listener);
      if (socket.connected) listener();
      return () => socket.off('connect', listener);
    },
    close: () => {
      seekNoMore();
      socket.disconnect();
    },
  };
}

function socketTo(address: URL): Socket {
  const socket = io(address.origin, {
    path: address.pathname,
    auth: { protocol: PROTOCOL_VERSION } satisfies Handshake,
    query: drawnAttempt(),
    forceNew: true,
    timeout: MOST_SILENCE,
    reconnectionDelay: SHORTEST_PAUSE,
    reconnectionDelayMax: LONGEST_PAUSE,
    randomizationFactor: 0.5,
  });
  socket.io.on('reconnect_attempt', () => drawAttempt(socket));
  return socket;
}

/** The next attempt may lead to another process than the last one. */
function drawAttempt({ io: manager }: Socket): void {
  manager.opts.query = drawnAttempt();
}

function drawnAttempt(): Record<string, string> {
  return { [ATTEMPT_PARAMETER]: Math.random().toString(36).slice(2) };
}

/** Seeks the way again wherever the library would leave it. Returns how to seek it no more. */
function keepOpen(socket: Socket, become: (state: ConnectionStatus) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const seekIn = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        drawAttempt(socket);
        socket.connect();
      },
      pause * (0.5 + Math.random()),
    );
  };
  socket.on('connect', () => become('here'));
  socket.on('disconnect', (reason) => {
    if (reason === 'io client disconnect') return;
    become('away');
    // The server has shown it out, as when it is stopped.
    if (!socket.active) seekIn(SHORTEST_PAUSE);
  });
  socket.on('connect_error', ({ message }) => {
    if (isRefusal(message)) become(message);
    else become('away');
    if (!socket.active && message !== 'other-version') seekIn(PAUSE_WHERE_FULL);
  });
  return () => clearTimeout(timer);
}

function isRefusal(message: string): message is ConnectionRefusal {
  return message === 'other-version' || message === 'full';
}

async function asked<T>(socket: Socket, kind: string, message: unknown): Promise<RequestResult<T>> {
  // Else it would be kept, and sent by somebody whom the server does not know yet.
  if (!socket.connected) return { ok: false, why: 'away' };
  try {
    return await socket.timeout(MOST_WAIT).emitWithAck(kind, message);
  } catch {
    return { ok: false, why: 'away' };
  }
}
