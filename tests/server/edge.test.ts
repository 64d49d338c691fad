import { afterEach, describe, expect, it } from 'vitest';
import { PROTOCOL_VERSION, SOCKET_PLACE } from '#live/protocol/version.ts';
import type { ServerSettings } from '#server/settings/server-settings.ts';
import { connectDevice, type Device } from './support/device.ts';
import { echoing, type OwnServer, RIGHT_CODE, startOwnServer } from './support/own-server.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function served(
  settings: Partial<ServerSettings> = {},
  notes: string[] = [],
  more: Parameters<typeof startOwnServer>[2] = {},
): Promise<OwnServer> {
  const server = await startOwnServer(() => echoing(notes), settings, more);
  closing.push(server.close);
  return server;
}

async function connected(...asked: Parameters<typeof connectDevice>): Promise<Device> {
  const device = await connectDevice(...asked);
  closing.push(device.close);
  return device;
}

/** Opens a line by plain requests, as by hand; returns how to send on it. */
async function lineOfRequests(origin: string) {
  const place = `${origin}/${SOCKET_PLACE}?EIO=4&transport=polling`;
  const headers = { origin, 'content-type': 'text/plain;charset=UTF-8' };
  const { sid } = JSON.parse((await (await fetch(place, { headers })).text()).slice(1)) as { sid: string };
  const send = (body: BodyInit, more: object = {}) =>
    fetch(`${place}&sid=${sid}`, { method: 'POST', headers, body, ...more });
  await send(`40${JSON.stringify({ protocol: PROTOCOL_VERSION })}`);
  await fetch(`${place}&sid=${sid}`, { headers });
  return send;
}

describe('a device', () => {
  it.each(['websocket', 'polling'] as const)('is answered, and told things, by %s', async (transport) => {
    const { origin } = await served();
    const { socket, ask } = await connected(origin, { transports: [transport] });
    const told = new Promise((resolve) => socket.once('around', resolve));
    expect(await ask('ready', { ready: true })).toEqual({ ok: true, kind: 'ready', message: { ready: true } });
    expect(await told).toEqual({ ready: true });
  });

  it('is known to be gone when its line breaks', async () => {
    const notes: string[] = [];
    const { origin } = await served({}, notes);
    const { socket } = await connected(origin);
    socket.io.engine.close();
    await expect.poll(() => notes).toEqual(['came', 'left']);
  });

  it.each([{ protocol: 0 }, { protocol: '1' }, {}])(
    'that speaks as of %j is told that it is of another version',
    async (auth) => {
      const { origin } = await served();
      await expect(connectDevice(origin, { auth })).rejects.toThrow(/^other-version$/);
    },
  );

  it('that asks too much at once is told so', async () => {
    const { origin } = await served();
    const { ask } = await connected(origin);
    const replies = await Promise.all(Array.from({ length: 100 }, () => ask('ready', {})));
    expect(replies[0]).toMatchObject({ ok: true });
    expect(replies.at(-1)).toEqual({ ok: false, why: 'too-fast' });
  });

  it('that sends what is too long is cut off', async () => {
    const notes: string[] = [];
    const { origin } = await served({}, notes);
    const { socket } = await connected(origin);
    socket.emit('open', 'x'.repeat(1100 * 1024), () => undefined);
    await expect.poll(() => notes).toEqual(['came', 'left']);
  });

  it('that sends much, however it is cut up, is cut off, too', async () => {
    const notes: string[] = [];
    const { origin } = await served({}, notes);
    const { socket } = await connected(origin);
    for (let time = 0; time < 5; time += 1) socket.emit('open', 'x'.repeat(900 * 1024), () => undefined);
    await expect.poll(() => notes).toEqual(['came', 'left']);
  });

  it('that takes nothing of what it asks for is cut off', async () => {
    const notes: string[] = [];
    const { origin } = await served({}, notes);
    const send = await lineOfRequests(origin);
    // Each is told, and answered.
    for (let time = 0; time < 24; time += 1) await send(`42${time}["ready","${'x'.repeat(60 * 1024)}"]`);
    await expect.poll(() => notes).toEqual(['came', 'left']);
  });

  it('that sends many small packets at once is cut off at the first excess, and the rest is not read', async () => {
    const notes: string[] = [];
    let asked = 0;
    const { origin, close } = await startOwnServer(() => {
      const service = echoing(notes);
      const connect: typeof service.connect = (line) => {
        const connection = service.connect(line);
        return { ...connection, ask: (...what) => connection.ask(...what).finally(() => (asked += 1)) };
      };
      return { ...service, connect };
    });
    closing.push(close);
    const send = await lineOfRequests(origin);
    await send(Array.from({ length: 4000 }, (_, id) => `42${id}["x",1]`).join('\u001e'));
    await expect.poll(() => notes).toEqual(['came', 'left']);
    // Only requests that it may make at once were asked; later ones, up to the excess, were answered as too fast.
    expect(asked).toBeLessThanOrEqual(70);
  });

  it('brings large things by plain requests as often as a class is opened, and says how long they are', async () => {
    const { origin } = await served();
    const send = await lineOfRequests(origin);
    const large = `42["x","${'x'.repeat(70 * 1024)}"]`;
    const statuses: number[] = [];
    for (let time = 0; time < 40; time += 1) statuses.push((await send(large)).status);
    expect(statuses[0]).toBe(200);
    expect(statuses).toContain(413);
    const body = new Blob([large]).stream();
    expect((await send(body, { duplex: 'half' })).status).toBe(411);
  });

  it('that opens line after line waits, and finds one again', async () => {
    const newLines = { atOnce: 5, perSecond: 20 };
    const { origin } = await served({}, [], { bounds: { newLines } });
    const opened = await Promise.allSettled(Array.from({ length: 12 }, () => connected(origin)));
    expect(opened.filter(({ status }) => status === 'fulfilled').length).toBeLessThan(12);
    await expect
      .poll(() =>
        connected(origin).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
  });

  it('that opens many ways on one line is cut off', async () => {
    const notes: string[] = [];
    const { origin } = await served({}, notes);
    const { socket } = await connected(origin);
    socket.io.engine.write(`0${JSON.stringify({ protocol: PROTOCOL_VERSION })}`);
    await expect.poll(() => notes).toEqual(['came', 'left']);
  });

  it('may come to a class a few times, and no oftener', async () => {
    const { origin } = await served();
    const { ask } = await connected(origin);
    const replies = await Promise.all(Array.from({ length: 8 }, () => ask('join', {})));
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false, false, false]);
  });

  it('is given all of its game a few times, and no oftener', async () => {
    const { origin } = await served();
    const { ask } = await connected(origin);
    const replies = await Promise.all(Array.from({ length: 5 }, () => ask('sheet', {})));
    expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
  });

  it('may send what it likes, and others are still answered', async () => {
    const { origin } = await served();
    const { socket } = await connected(origin);
    socket.emit('ready');
    socket.emit('ready', 1, 2, 3);
    socket.emit('ready', Buffer.from('x'), () => undefined);
    socket.io.engine.write('4not a packet');
    socket.io.engine.write('2["ready"]');
    const { ask } = await connected(origin);
    expect(await ask('ready', {})).toMatchObject({ ok: true });
  });
});

describe('codes of classes', () => {
  it('cannot be tried one after another: whoever has guessed wrong often waits, and may still do all else', async () => {
    const { origin } = await served();
    const [one, other] = [await connected(origin), await connected(origin)];
    const look = (device: Device) => device.ask('look', { code: 'DOVE 0000' });
    const first = await Promise.all(Array.from({ length: 25 }, () => look(one)));
    expect(new Set(first.map((reply) => !reply.ok && reply.why))).toEqual(new Set(['no-such-code']));
    const next = await Promise.all(Array.from({ length: 25 }, () => look(other)));
    expect(next.at(-1)).toEqual({ ok: false, why: 'too-fast' });
    expect(await other.ask('ready', {})).toMatchObject({ ok: true });
  });

  it('are found while others at the same address guess wrong ones', async () => {
    const { origin } = await served();
    const guessing = await connected(origin);
    const guesses = Array.from({ length: 55 }, () => guessing.ask('look', { code: 'DOVE 0000' }));
    expect((await Promise.all(guesses)).at(-1)).toEqual({ ok: false, why: 'too-fast' });
    for (let time = 0; time < 10; time += 1) {
      const device = await connected(origin);
      // A slip of the finger first.
      expect(await device.ask('look', { code: 'DOVE 4271' })).toEqual({ ok: false, why: 'no-such-code' });
      for (const kind of ['look', 'join'])
        expect(await device.ask(kind, { code: RIGHT_CODE })).toMatchObject({ ok: true });
    }
  });
});

describe('the key of the server', () => {
  const key = 'a key of the school';
  const asked = { behindProxy: true, key };
  const tries = async (device: Device, count: number) => {
    const replies = await Promise.all(Array.from({ length: count }, () => device.ask('open', { key: 'another key' })));
    return replies.map((reply) => !reply.ok && reply.why);
  };

  it('cannot be tried one after another, from however many devices of an address', async () => {
    const { origin } = await served(asked);
    const [one, other] = [await connected(origin), await connected(origin)];
    expect(new Set(await tries(one, 8))).toEqual(new Set(['may-not-open']));
    expect((await tries(other, 8)).at(-1)).toBe('too-fast');
    // After too many guesses the right key is not looked at either: guessing would find it.
    expect(await other.ask('open', { key })).toEqual({ ok: false, why: 'too-fast' });
    const elsewhere = await connected(origin, { extraHeaders: { 'X-Forwarded-For': '203.0.113.9' } });
    for (const device of [elsewhere, await connected(origin)]) {
      expect(await device.ask('open', { key })).toMatchObject({ ok: true });
    }
  });

  it('is not counted where it is right, or not said at all', async () => {
    const { origin } = await served(asked);
    for (let time = 0; time < 15; time += 1) {
      const device = await connected(origin);
      expect(await device.ask('open', {})).toEqual({ ok: false, why: 'may-not-open' });
      expect(await device.ask('open', { key })).toMatchObject({ ok: true });
    }
  });
});

describe('a page of somebody else', () => {
  it.each(['https://evil.example', 'http://127.0.0.1:1', 'null', 'http://localhost'])(
    'is not let in: %s',
    async (from) => {
      const { origin } = await served();
      const extraHeaders = { Origin: from };
      await expect(connectDevice(origin, { extraHeaders })).rejects.toThrow();
      await expect(connectDevice(origin, { extraHeaders, transports: ['polling'] })).rejects.toThrow();
    },
  );

  it('is told from our own behind a proxy, too', async () => {
    const { origin } = await served({ behindProxy: true });
    const own = { Origin: 'https://parley.example.org', 'X-Forwarded-Host': 'parley.example.org' };
    await connected(origin, { extraHeaders: own });
    const other = { ...own, Origin: 'https://evil.example' };
    await expect(connectDevice(origin, { extraHeaders: other })).rejects.toThrow();
  });

  it('cannot say that there is a proxy', async () => {
    const { origin } = await served();
    const extraHeaders = { Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' };
    await expect(connectDevice(origin, { extraHeaders })).rejects.toThrow();
  });
});

describe('a class', () => {
  const key = 'a key of the school';
  const from = { 'X-Forwarded-For': '203.0.113.7' };

  it('is opened by whoever sits at this computer', async () => {
    const { origin } = await served();
    const { ask } = await connected(origin);
    expect(await ask('open', {})).toMatchObject({ ok: true });
  });

  it.each([
    ['through a proxy that we know of', { behindProxy: true, key }],
    ['through one that we do not know of', { key }],
  ])('is opened by others only with the key, %s', async (_, settings) => {
    const { origin } = await served(settings);
    const { ask } = await connected(origin, { extraHeaders: from });
    const refused = { ok: false, why: 'may-not-open' };
    expect(await ask('open', {})).toEqual(refused);
    expect(await ask('open', { key: 'another key' })).toEqual(refused);
    expect(await ask('open', { key })).toMatchObject({ ok: true });
  });

  it('is opened by no others where there is no key', async () => {
    const { origin } = await served();
    const { ask } = await connected(origin, {
      extraHeaders: { Host: 'rebound.example', Origin: 'http://rebound.example' },
    });
    expect(await ask('open', { key: '' })).toEqual({ ok: false, why: 'may-not-open' });
  });
});
