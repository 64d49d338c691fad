import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { momentPlayer } from '#app/moment-player.ts';
import type { DuskMoment, LeavingMoment, Moment, VoteMoment } from '#session/table/frame/moment.ts';
import { RUSSIA, UKRAINE, US } from '../panels/table/parties.ts';
import { BARE_DESK } from '../panels/table/table-fixture.ts';

const DUSK: DuskMoment = {
  ...{ key: 3, kind: 'dusk', said: '', tells: [], over: { above: 'Day', short: '1' } },
  ...{ begins: { above: 'Day', short: '2' }, words: ['3 days are left.'] },
};
const SIGNED: VoteMoment = {
  ...{
    key: 7,
    kind: 'vote',
    said: 'Signed.',
    tells: [7],
    title: 'The meeting',
    signed: true,
    status: '',
    gathers: true,
  },
  ballots: [US, UKRAINE, RUSSIA].map((party) => ({ party, yes: true, over: [] })),
  ...{ hall: undefined, clauses: [], changes: [], forYou: [], next: [], reasons: [] },
};
const HALL = { scene: 'left', seats: [], floor: undefined, inBrackets: true } as const;
const LEFT: LeavingMoment = {
  key: 9,
  kind: 'left',
  said: 'Moscow has left.',
  tells: [9],
  who: RUSSIA,
  hall: HALL,
  falls: [],
};

/** A table at which nothing has happened yet but what is given, and a player that listens. */
function played(moments: readonly Moment[] = [], mayPass?: () => boolean) {
  const session = createStore(() => ({ table: { ...BARE_DESK, moments } }));
  const player = momentPlayer(session, mayPass);
  const stop = player.listen();
  return {
    player,
    stop,
    now: () => player.store.getState(),
    happens: (...now: readonly Moment[]) => session.setState({ table: { ...BARE_DESK, moments: now } }),
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the player of moments', () => {
  it('plays nothing of what was before', () => {
    const { now, happens } = played([DUSK]);
    happens(DUSK);
    expect(now().moment).toBeUndefined();
  });

  it('plays each moment once, one after another', () => {
    const { now, happens, player } = played();
    happens(DUSK, SIGNED);
    happens(DUSK, SIGNED);
    expect(now().moment).toBe(DUSK);
    player.end();
    expect(now().moment).toBe(SIGNED);
    player.end();
    expect(now()).toEqual({ moment: undefined, scenery: undefined });
  });

  it.each([DUSK, SIGNED, { ...SIGNED, signed: false }, LEFT])('waits until the player goes on: %o', (moment) => {
    const { now, happens, player } = played();
    happens(moment);
    vi.advanceTimersByTime(3_600_000);
    expect(now().moment).toBe(moment);
    player.end();
    expect(now().moment).toBeUndefined();
  });

  it.each([
    [3, DUSK],
    [6, { ...SIGNED, signed: false }],
    [6, LEFT],
    [22, SIGNED],
  ])('lets pass by itself within %s seconds, where moments may: %o', (seconds, moment) => {
    const { now, happens } = played([], () => true);
    happens(moment);
    vi.advanceTimersByTime(1000);
    expect(now().moment).toBe(moment);
    vi.advanceTimersByTime(seconds * 1000);
    expect(now().moment).toBeUndefined();
  });

  it('lets a moment pass that had its time once moments may, and gives another one its time first', () => {
    let mayPass = false;
    const { now, happens, player } = played([], () => mayPass);
    happens(DUSK, { ...DUSK, key: 4 });
    vi.advanceTimersByTime(60_000);
    player.letPass();
    expect(now().moment).toBe(DUSK);
    mayPass = true;
    player.letPass();
    expect(now().moment?.key).toBe(4);
    player.letPass();
    expect(now().moment?.key).toBe(4);
    vi.advanceTimersByTime(3000);
    expect(now().moment).toBeUndefined();
  });

  it('gives a moment that another one was ended for its whole time', () => {
    const { now, happens, player } = played([], () => true);
    happens(DUSK, { ...DUSK, key: 4 });
    vi.advanceTimersByTime(2000);
    player.end();
    vi.advanceTimersByTime(2000);
    expect(now().moment?.key).toBe(4);
  });

  it('leaves the stage as it was before a vote until all ballots are open', () => {
    const { now, happens } = played();
    happens(SIGNED);
    expect(now().scenery).toMatchObject({ of: 'table', table: { moments: [] } });
    vi.advanceTimersByTime(1500);
    expect(now()).toEqual({ moment: SIGNED, scenery: undefined });
  });

  it('shows the room as it was, then as it is left', () => {
    const { now, happens } = played();
    happens(LEFT);
    expect(now().scenery).toMatchObject({ of: 'table', table: { moments: [] } });
    vi.advanceTimersByTime(1000);
    expect(now().scenery).toEqual({ of: 'ending', hall: HALL });
  });

  it('stops when the table is left', () => {
    const { now, happens, stop } = played();
    stop();
    happens(DUSK);
    expect(now().moment).toBeUndefined();
  });
});
