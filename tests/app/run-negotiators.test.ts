import { expect, it, vi } from 'vitest';
import { runNegotiators } from '#app/run-negotiators.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { openSession } from '#session/running/local-session.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';
import { turnsTaken } from '../support/turns-taken.ts';

const GAME = shippedCatalogue().find('job-offer') as LocalizedGame;

it('tells of a negotiator that fails, so that nobody waits for it for ever', async () => {
  const session = openSession(GAME, { seed: 1, seats: ['negotiator', 'negotiator'] }, 0);
  const broken = new RangeError('no element -1 of 9');
  const stepping = () => {
    throw broken;
  };
  const told = await new Promise((resolve) => runNegotiators({ ...session, stepping }, resolve));
  expect(told).toBe(broken);
});

it('lets the others act until a person must, and stops when it is told to', async () => {
  const session = openSession(GAME, { seed: 1, seats: ['person', 'negotiator'] }, 0);
  const fails: unknown[] = [];
  const stop = runNegotiators(session, (error) => fails.push(error));
  const asked = () => session.store.getState().table.asked;
  await new Promise<void>((resolve) => {
    const look = () => asked() !== 'wait' && resolve();
    session.store.subscribe(look);
    look();
  });
  stop();
  session.act('endDay');
  const { moves } = session.store.getState();
  await turnsTaken();
  expect(session.store.getState().moves).toBe(moves);
  expect(fails).toEqual([]);
});

it('lets the page draw and listen between a move of the others, what is shown of it, and its drawing', () => {
  vi.useFakeTimers();
  try {
    const session = openSession(GAME, { seed: 1, seats: ['negotiator', 'negotiator'] }, 0);
    const { moves } = session.store.getState();
    let tasks = 0;
    const stop = runNegotiators(session, (error) => expect.fail(String(error)));
    while (session.store.getState().moves === moves) {
      vi.advanceTimersToNextTimer();
      tasks += 1;
    }
    stop();
    expect(tasks).toBeGreaterThanOrEqual(3);
  } finally {
    vi.useRealTimers();
  }
});
