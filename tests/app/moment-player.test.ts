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
function played(moments: readonly Moment[] = [], stay?: () => boolean) {
  const session = createStore(() => ({ table: { ...BARE_DESK, moments } }));
  const player = momentPlayer(session, stay);
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

  it('lets a dusk pass by itself, within three seconds', () => {
    const { now, happens } = played();
    happens(DUSK);
    vi.advanceTimersByTime(3000);
    expect(now().moment).toBeUndefined();
  });

  it('lets nobody be hurried who reads what was signed', () => {
    const { now, happens } = played();
    happens(SIGNED);
    vi.advanceTimersByTime(60_000);
    expect(now().moment).toBe(SIGNED);
  });

  it('lets a vote that failed, and somebody who leaves, pass within six seconds', () => {
    const { now, happens } = played();
    happens({ ...SIGNED, signed: false }, LEFT);
    vi.advanceTimersByTime(6000);
    expect(now().moment).toBe(LEFT);
    vi.advanceTimersByTime(6000);
    expect(now().moment).toBeUndefined();
  });

  it('lets nothing pass by itself where somebody wants to end it', () => {
    let stay = true;
    const { now, happens, player } = played([], () => stay);
    happens(DUSK, { ...DUSK, key: 4 });
    vi.advanceTimersByTime(60_000);
    expect(now().moment).toBe(DUSK);
    stay = false;
    player.end();
    vi.advanceTimersByTime(3000);
    expect(now().moment).toBeUndefined();
  });

  it('gives a moment that another one was ended for its whole time', () => {
    const { now, happens, player } = played();
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
