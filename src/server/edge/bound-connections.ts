import type { Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import { notice } from '../log/notice.ts';
import type { ServerBounds } from './limits.ts';

/** Part of the open files that connections may have: logs and the page need some, too. */
const SHARE_OF_FILES = 0.75;

type Connections = ServerBounds['connections'];

/** Bounds as this process can keep them: the system may let it open fewer files than it would take connections. */
export function boundsHere({ all, fromOneAddress }: Connections, openFiles = mostOpenFiles()): Connections {
  const most = Math.min(all, Math.floor(openFiles * SHARE_OF_FILES));
  return { all: most, fromOneAddress: Math.min(fromOneAddress, most) };
}

/**
 * Turns connections away beyond the bounds, and tells of it. Behind a proxy all come from one address, which has no bound
 * of its own.
 */
export function boundConnections(
  http: HttpServer,
  { all, fromOneAddress }: Connections,
  behindProxy: boolean,
  warn: (line: Error) => void,
): void {
  http.maxConnections = all;
  http.on('drop', () => warn(tooMany(`${all} connections`)));
  if (behindProxy) return;
  const from = new Map<string, number>();
  http.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const there = (from.get(address) ?? 0) + 1;
    from.set(address, there);
    socket.once('close', () => leave(from, address));
    if (there <= fromOneAddress) return;
    warn(tooMany(`${fromOneAddress} connections from one address`));
    socket.destroy();
  });
}

function leave(from: Map<string, number>, address: string): void {
  const left = (from.get(address) ?? 0) - 1;
  if (left > 0) from.set(address, left);
  else from.delete(address);
}

function tooMany(connections: string): Error {
  return notice(`There are ${connections}, as many as this server takes: others are refused.`);
}

/** Files that the system lets this process have open. */
function mostOpenFiles(): number {
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  const soft = Number(userLimits?.open_files?.soft);
  return Number.isFinite(soft) && soft > 0 ? soft : Number.POSITIVE_INFINITY;
}
