import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { momentPlayer } from '#app/moment-player.ts';
import type { DuskMoment, LeavingMoment, Moment, MorningMoment, VoteMoment } from '#session/table/frame/moment.ts';
import { RUSSIA, UKRAINE, US } from '../panels/table/parties.ts';
import { BARE_DESK } from '../panels/table/table-fixture.ts';

const DUSK: DuskMoment = {
  ...{ key: 3, kind: 'dusk', said: '', tells: [], over: { above: 'Day', short: '1' } },
  words: ['The talks are over.'],
};
const CHANGE = {
  key: 'line 5',
  at: { party: RUSSIA.party },
  about: RUSSIA,
  words: 'Moscow initials the place.',
  notes: [],
};
const MORNING: MorningMoment = {
  ...{ key: 5, kind: 'morning', said: '', tells: [], over: { above: 'Day', short: '1' } },
  ...{ begins: { above: 'Day', short: '2' }, day: 'Day 2', words: ['3 days are left.'] },
  changes: [{ ...CHANGE, key: 'event 1', at: undefined }, CHANGE],
};
const SIGNED: VoteMoment = {
  ...{
    key: 7,
    kind: 'vote',
    said: 'Signed.',
    tells: [7],
    title: 'The meeting',
    question: 'Will the meeting be signed?',
    opens: 'The ballots are opened.',
    signed: true,
    status: '',
    gathers: true,
    known: 1,
  },
  ballots: [US, UKRAINE, RUSSIA].map((party) => ({ party, yes: true, over: [], reasons: [], said: '' })),
  ...{ hall: undefined, clauses: [], changes: [], forYou: [], next: [] },
};
const HALL = { scene: 'left', seats: [], floor: undefined, inBrackets: true } as const;
/** The vote that ends the talks. */
const LAST: VoteMoment = { ...SIGNED, hall: HALL };
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
    expect(now()).toMatchObject({ moment: undefined, scenery: undefined, marks: [] });
  });

  it.each([DUSK, MORNING, SIGNED, { ...SIGNED, signed: false }, LEFT])(
    'waits until the player goes on: %o',
    (moment) => {
      const { now, happens, player } = played();
      happens(moment);
      vi.advanceTimersByTime(3_600_000);
      expect(now().moment).toBe(moment);
      player.end();
      expect(now().moment).toBeUndefined();
    },
  );

  it.each([
    [3, DUSK],
    [8, MORNING],
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

  it('opens the ballots of the last vote one by one, from those that are known, and goes on after the last', () => {
    const { now, happens, player } = played();
    happens(LAST);
    expect(now().open).toBe(1);
    player.next();
    expect(now()).toMatchObject({ moment: LAST, open: 2 });
    player.next();
    expect(now()).toMatchObject({ moment: LAST, open: 3 });
    player.next();
    expect(now().moment).toBeUndefined();
  });

  it('has the ballots of an earlier vote open', () => {
    const { now, happens } = played();
    happens(SIGNED);
    expect(now().open).toBeGreaterThanOrEqual(3);
  });

  it('opens all ballots at once, and closes them again to be watched once more', () => {
    const { now, happens, player } = played();
    happens(SIGNED);
    player.openAll();
    expect(now().open).toBeGreaterThanOrEqual(3);
    player.voteAgain();
    expect(now()).toMatchObject({ moment: SIGNED, open: 1 });
    player.openAll();
    player.next();
    expect(now().moment).toBeUndefined();
  });

  it('leaves the stage as it was before a vote until all ballots are open, with a mark for each that is', () => {
    const { now, happens, player } = played();
    const noes = SIGNED.ballots.map((ballot, place) => (place === 2 ? { ...ballot, yes: false } : ballot));
    happens({ ...LAST, signed: false, ballots: noes });
    expect(now().scenery).toMatchObject({ of: 'table', table: { moments: [] } });
    expect(now().marks).toEqual([{ party: US.party, sign: 'yes' }]);
    player.openAll();
    expect(now().scenery).toMatchObject({ of: 'ending' });
    expect(now().marks).toEqual([
      { party: US.party, sign: 'yes' },
      { party: UKRAINE.party, sign: 'yes' },
      { party: RUSSIA.party, sign: 'no' },
    ]);
  });

  it('numbers the changes of a morning that have a place on the stage as the page does', () => {
    const { now, happens } = played();
    happens(MORNING);
    expect(now().marks).toEqual([{ party: RUSSIA.party, sign: 2 }]);
  });

  it('plays the scenes of the last dusk and morning once more', () => {
    const { now, happens, player } = played();
    expect(now().hasPlayed).toBe(false);
    happens(SIGNED, { ...MORNING, key: 8 });
    player.end();
    player.end();
    expect(now()).toMatchObject({ moment: undefined, hasPlayed: true });
    player.again();
    expect(now().moment).toBe(SIGNED);
    player.end();
    expect(now().moment?.kind).toBe('morning');
    player.end();
    expect(now().moment).toBeUndefined();
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
