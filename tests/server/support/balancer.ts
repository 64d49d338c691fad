import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { ATTEMPT_PARAMETER } from '#live/protocol/handshake.ts';

const ATTEMPT = new RegExp(`[?&]${ATTEMPT_PARAMETER}=(\\w+)`);

/** What stands before several processes: all requests of one attempt go to one of them, as docs/use/hosting.md has it. */
export interface Balancer {
  readonly origin: string;
  /** Cuts all lines, and lets nobody through until it is told to. */
  cut(): void;
  mend(): void;
  close(): void;
}

export interface BalancerHabits {
  /** As filters of some schools do. */
  readonly blocksWebSockets?: boolean;
}

/** @param ports of the processes, of which one that is gone is passed over */
export async function startBalancer(
  ports: readonly number[],
  { blocksWebSockets = false }: BalancerHabits = {},
): Promise<Balancer> {
  const lines = new Set<Socket>();
  let isCut = false;
  const server = createServer((device) => {
    if (isCut) device.destroy();
    lines.add(device);
    device.once('close', () => lines.delete(device));
    device.on('error', () => device.destroy());
    device.once('data', (first) => {
      const said = first.toString('latin1');
      device.pause();
      if (blocksWebSockets && /^upgrade: *websocket/im.test(said)) device.destroy();
      else hand(device, first, inTurn(ports, ATTEMPT.exec(said)?.[1] ?? ''));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cutAll = () => {
    for (const line of lines) line.destroy();
  };
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut: () => {
      isCut = true;
      cutAll();
    },
    mend: () => {
      isCut = false;
    },
    close: () => {
      server.close();
      cutAll();
    },
  };
}

/** The processes in the order in which they are tried for an attempt. */
function inTurn(ports: readonly number[], attempt: string): readonly number[] {
  const sum = [...attempt].reduce((so, letter) => (so * 31 + letter.charCodeAt(0)) >>> 0, 7);
  const first = sum % ports.length;
  return [...ports.slice(first), ...ports.slice(0, first)];
}

/** Hands a device's line on to the first process that takes it. */
function hand(device: Socket, first: Buffer, [port, ...others]: readonly number[]): void {
  if (port === undefined) {
    device.destroy();
    return;
  }
  const process = connect({ host: '127.0.0.1', port });
  let isTaken = false;
  process.once('connect', () => {
    isTaken = true;
    process.write(first);
    process.pipe(device);
    device.pipe(process);
  });
  process.on('error', () => {
    if (isTaken) device.destroy();
    else hand(device, first, others);
  });
  process.once('close', () => isTaken && device.destroy());
  device.once('close', () => process.destroy());
}
