import { afterEach, expect, it } from 'vitest';
import { openBackground } from '#app/background/background.ts';
import type { PageBackground } from '#app/background/page-background.ts';
import { openPool } from '#app/background/task-pool.ts';
import { TASKS } from '#app/background/tasks.ts';
import { hasReasonsToFind, showReasons } from '#app/show-reasons.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { openSession } from '#session/running/local-session.ts';
import { recalled } from '../session/recalled.ts';
import { playShared } from '../support/shared-game.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';
import { lineToWorker } from './background/line-to-worker.ts';

const GAME = shippedCatalogue().find('job-offer') as LocalizedGame;
const SETUP = { seed: 4, seats: ['person', 'negotiator'] } as const;
const open: { close(): void }[] = [];

afterEach(() => {
  for (const workers of open.splice(0)) workers.close();
});

function shop(tasks: typeof TASKS = TASKS): PageBackground {
  const pool = openPool(tasks, () => lineToWorker(tasks).worker);
  open.push(pool.workers);
  return openBackground(pool, 'en-GB');
}

const throwIt = (error: unknown) => {
  throw error;
};

/** A session that is gone on with after some moves. */
function resumed(count: number) {
  return openSession(GAME, SETUP, 0, playShared(GAME, SETUP, 11, count).moves);
}

it('shows the reasons of a saved game once they are found, beside those that were given since', async () => {
  const [session, other] = [resumed(9), resumed(9)];
  const tableOf = ({ store }: typeof session) => store.getState().table;
  const without = tableOf(session);
  showReasons(shop(), GAME, 0, session, throwIt);
  await expect.poll(() => tableOf(session)).toEqual(tableOf(recalled(GAME, 0, other)));
  expect(tableOf(session)).not.toEqual(without);
});

it('has nothing to find of a game that begins, and of one that is over', () => {
  expect([0, 9, Number.POSITIVE_INFINITY].map((count) => hasReasonsToFind(resumed(count)))).toEqual([
    false,
    true,
    false,
  ]);
});

it('shows what was found in slices, and says when it is shown', async () => {
  const session = resumed(9);
  let steps = 0;
  const remembering: typeof session.remembering = function* (reasons) {
    for (const _ of session.remembering(reasons)) {
      steps += 1;
      yield;
    }
  };
  await new Promise<void>((resolve) => showReasons(shop(), GAME, 0, { ...session, remembering }, throwIt, resolve));
  expect(steps).toBeGreaterThan(1);
  expect(session.store.getState().table).toEqual(recalled(GAME, 0, resumed(9)).store.getState().table);
});

it('tells a failure, and not that it was stopped', async () => {
  const broken: typeof TASKS = {
    ...TASKS,
    findReasons: {
      load: async () =>
        // biome-ignore lint/correctness/useYield: it fails at its first step
        function* () {
          throw new RangeError('no element -1 of 9');
        },
    },
  };
  const stopped: unknown[] = [];
  showReasons(shop(broken), GAME, 0, resumed(9), (error) => stopped.push(error))();
  const failure = await new Promise((resolve) => showReasons(shop(broken), GAME, 0, resumed(9), resolve));
  expect(String(failure)).toContain('no element -1 of 9');
  expect(stopped).toEqual([]);
});
