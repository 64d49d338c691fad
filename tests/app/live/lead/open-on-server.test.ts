import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { ConnectionStatus } from '#app/live/connection.ts';
import { openOnServer } from '#app/live/lead/open-on-server.ts';

const WANTED = { scenario: {}, tables: 1, settings: {} } as Parameters<typeof openOnServer>[0];

it.each(['full', 'other-version'] as const)('tells at once that a server refuses a page (%s)', async (refused) => {
  const way = createStore<ConnectionStatus>(() => 'connecting');
  let isClosed = false;
  const asked: string[] = [];
  const opening = openOnServer(WANTED, {
    way,
    ask: (kind) => {
      asked.push(kind);
      return Promise.resolve({ ok: false, why: 'away' });
    },
    close: () => {
      isClosed = true;
    },
  });
  way.setState('away', true);
  way.setState(refused, true);
  expect(await opening).toEqual({ ok: false, why: refused });
  expect({ asked, isClosed }).toEqual({ asked: [], isClosed: true });
});
