import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client';
import type { RequestReply } from '#live/protocol/problem.ts';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';

/** A device as a page connects it. */
export interface Device {
  readonly socket: Socket;
  /** Asks once; fails where no answer comes. */
  ask(kind: string, message: unknown): Promise<RequestReply<Record<string, unknown>>>;
  close(): void;
}

/** Connects a device; fails, with what it was refused with, where it is refused. */
export async function connectDevice(
  origin: string,
  options: Partial<ManagerOptions & SocketOptions> = {},
): Promise<Device> {
  const socket = io(origin, {
    path: `/${SOCKET_PLACE}`,
    auth: { protocol: PROTOCOL_VERSION },
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    ...options,
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', reject);
  }).catch((error: unknown) => {
    socket.close();
    throw error;
  });
  return {
    socket,
    ask: (kind, message) => socket.timeout(10_000).emitWithAck(kind, message),
    close: () => socket.close(),
  };
}
