import { afterEach, describe, expect, it, vi } from 'vitest';
import { LiveSession } from '#app/live/live-session.ts';
import { leaveSeat } from '#app/live/seat/leave-seat.ts';
import { openTextStore } from '#app/text-store.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import { openSession } from '#session/running/local-session.ts';
import type { RemoteSession } from '#session/running/remote-session.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { settled } from '../../live/serving/fake-clock.ts';
import { tableInLog } from '../../live/serving/pupils-at-play.ts';
import { LAKE, School, type Taught } from '../../live/serving/school.ts';
import { blocScenario } from '../../support/blocs.ts';
import { WayInMemory } from './way-in-memory.ts';

const VENUE = 0;
const LAKE_SIDE = 1;
const GUARD = 3;
const PATROL = 1;

/** The lake, where c speaks for three harbours; as a file can have it. */
const HARBOURS: Scenario = { ...blocScenario(), positions: LAKE.positions };

let opened: { close(): void }[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const each of opened) each.close();
  opened = [];
});

/** A class that has begun, with one pupil in a chair and negotiators in all others. */
async function inClass(party: PartyIndex, scenario: Scenario = LAKE) {
  const school = new School();
  const taught = await school.opens({ hints: 'always', scores: 'private' }, 1, scenario);
  const { seat, device } = await school.comes(taught.code, 'heron', { table: 0, party });
  device.left();
  await taught.teacher.ask('led', { act: 'begin' });
  const pupil = deviceOf(school, seat);
  await school.clock.pass(1000);
  return { school, taught, seat, pupil, ...pupil };
}

/** A device that has the seat. */
function deviceOf(school: School, seat: SeatCredentials, drafts = openTextStore()) {
  const way = new WayInMemory(school.startService());
  const live = new LiveSession(way, seat, inEnglish, drafts);
  opened.push(live, way);
  const session = (): RemoteSession => {
    const { atTable } = live.store.getState();
    if (atTable === undefined) throw new Error('nothing is known of the table yet');
    return atTable.session;
  };
  return { way, live, drafts, session, shown: () => session().store.getState() };
}

/** All that has been played at the only table of a class. */
async function playedIn(school: School, { opened: { classId } }: Taught, scenario = LAKE) {
  const { entries, game, state } = await tableInLog(school, classId, 0, scenario);
  return { moves: entries.map(({ move }) => move), entries, game: inEnglish(game), setup: state.setup };
}

/** The table of a seat where all of its game is known; what negotiators said is found again by others. */
async function tableHere(school: School, taught: Taught, session: RemoteSession, scenario = LAKE): Promise<TableModel> {
  const { moves, game, setup } = await playedIn(school, taught, scenario);
  const settings = { reveal: 'in-character', hints: 'always', scores: 'private' } as const;
  const here = openSession(game, setup, session.store.getState().view.party, moves, settings);
  here.remember(session.told().reasons);
  return here.store.getState().table;
}

const ACTS: Readonly<Partial<Record<TableModel['asked'], (session: RemoteSession, model: TableModel) => void>>> = {
  answer: (session) => session.refuse('too-little'),
  reply: (session) => session.reply('evade'),
  carry: (session) => session.carry('pass'),
  review: (session) => session.review([]),
  open: (session) => session.open([], []),
  talk: (session) => session.act('endDay'),
  vote: (session, { ballot }) => session.vote(false, ballot?.clauses.slice(0, 1).map(({ issue }) => issue) ?? []),
};

describe('a seat of a live class', () => {
  it('shows the very table that is shown where the whole game is known, move by move to its end', async () => {
    const { school, taught, session, shown } = await inClass(0);
    for (let turn = 0; turn < 60 && shown().table.asked !== 'ended'; turn += 1) {
      if (turn % 5 === 0) expect(shown().table).toEqual(await tableHere(school, taught, session()));
      ACTS[shown().table.asked]?.(session(), shown().table);
      await school.clock.pass(1000);
    }
    expect(shown().table).toEqual({ ...(await tableHere(school, taught, session())), asked: 'ended' });
    expect(school.reported).toEqual([]);
  });

  it('sends a draft, and has it no more once it is seen that it was made', async () => {
    const { school, session, shown } = await inClass(0);
    session().pencil(VENUE, LAKE_SIDE);
    session().send();
    expect(shown()).toMatchObject({ sending: true, draft: { clauses: [{ issue: VENUE, option: LAKE_SIDE }] } });
    await school.clock.pass(1000);
    expect(shown()).toMatchObject({ sending: false, draft: { clauses: [] } });
    expect(shown().ownMoves).toMatchObject([{ type: 'offer' }]);
  });

  it('sends nothing else while a move is on its way', async () => {
    const { school, taught, session } = await inClass(0);
    session().pencil(VENUE, LAKE_SIDE);
    session().send();
    session().send();
    session().act('endDay');
    await school.clock.pass(1000);
    const { entries } = await playedIn(school, taught);
    expect(entries.filter(({ by }) => by === 'seat').map(({ move }) => move)).toMatchObject([{ type: 'offer' }]);
  });

  it.each(['question', 'answer'] as const)(
    'makes a move once whose %s was lost, as soon as there is a way to the server again',
    async (lost) => {
      const { school, taught, way, session, shown } = await inClass(0);
      session().pencil(VENUE, LAKE_SIDE);
      way.loseNext('move', lost);
      session().send();
      await settled();
      expect(shown()).toMatchObject({ sending: true, unmade: undefined });
      expect(shown().draft.clauses).toHaveLength(1);
      way.open();
      await school.clock.pass(1000);
      expect(shown()).toMatchObject({ sending: false, unmade: undefined, draft: { clauses: [] } });
      const { entries } = await playedIn(school, taught);
      expect(entries.filter(({ by, move }) => by === 'seat' && move.type === 'offer')).toHaveLength(1);
    },
  );

  it('asks again where no answer comes, although the way is open', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { school, taught, way, session, shown } = await inClass(0);
    session().pencil(VENUE, LAKE_SIDE);
    way.loseNext('move', 'answer alone');
    session().send();
    await school.clock.pass(1000);
    expect(shown().sending).toBe(true);
    vi.advanceTimersByTime(6000);
    await settled();
    expect(shown()).toMatchObject({ sending: false, unmade: undefined, draft: { clauses: [] } });
    const { entries } = await playedIn(school, taught);
    expect(entries.filter(({ by }) => by === 'seat')).toHaveLength(1);
  });

  it('keeps the draft, and says so, where somebody else in the same seat was faster', async () => {
    const { school, seat, way, session, shown } = await inClass(0);
    const other = deviceOf(school, seat);
    await school.clock.pass(1000);
    session().pencil(VENUE, LAKE_SIDE);
    way.loseNext('move', 'question');
    session().send();
    other.session().act('endDay');
    await school.clock.pass(1000);
    way.open();
    await school.clock.pass(1000);
    expect(shown()).toMatchObject({ sending: false, unmade: 'late' });
    expect(shown().draft.clauses).toMatchObject([{ issue: VENUE, option: LAKE_SIDE }]);
    expect(shown().table.record).toEqual(other.shown().table.record);
  });

  it('keeps the draft where nothing can be done at the table', async () => {
    const { school, taught, session, shown } = await inClass(0);
    await taught.teacher.ask('led', { act: 'pause', paused: true });
    await school.clock.pass(1000);
    session().pencil(VENUE, LAKE_SIDE);
    session().send();
    await school.clock.pass(1000);
    expect(shown()).toMatchObject({ sending: false, unmade: 'paused', draft: { clauses: [{ issue: VENUE }] } });
  });

  it('has its draft again where the page is loaded again, and not once that was sent', async () => {
    const { school, seat, drafts, session } = await inClass(0);
    session().pencil(VENUE, LAKE_SIDE);
    const again = deviceOf(school, seat, drafts);
    await school.clock.pass(1000);
    expect(again.shown().draft.clauses).toMatchObject([{ issue: VENUE, option: LAKE_SIDE }]);
    session().send();
    await school.clock.pass(1000);
    expect(drafts.names()).toEqual([]);
    const later = deviceOf(school, seat, drafts);
    await school.clock.pass(1000);
    expect(later.shown().draft.clauses).toEqual([]);
  });

  it('asks for everything again where it has missed something', async () => {
    const { school, taught, way, session, shown } = await inClass(0);
    way.missNext('seen');
    session().act('endDay');
    await school.clock.pass(1000);
    const { moves } = await playedIn(school, taught);
    expect(shown().ownMoves).toEqual(moves.filter(({ party }) => party === 0));
    expect(shown().sending).toBe(false);
  });

  it('shows what the members of a bloc have said to it alone, once it has asked them', async () => {
    const { school, taught, session, shown } = await inClass(2, HARBOURS);
    for (let turn = 0; turn < 20 && shown().table.asked !== 'talk'; turn += 1) {
      ACTS[shown().table.asked]?.(session(), shown().table);
      await school.clock.pass(1000);
    }
    session().pencil(GUARD, PATROL);
    session().say({ type: 'consult', about: GUARD });
    await school.clock.pass(1000);
    expect(JSON.stringify(shown().table.delegations)).toContain('It is against.');
    const here = await tableHere(school, taught, session(), HARBOURS);
    expect(shown().table.delegations).toEqual(here.delegations);
    expect(shown().draft.clauses).toMatchObject([{ issue: GUARD, option: PATROL }]);
  });

  it('goes on in another chair when the teacher has said so', async () => {
    const { school, taught, seat, live } = await inClass(0);
    await taught.teacher.ask('led', { act: 'move', pupil: seat.pupil, to: { table: 0, party: 2 } });
    await school.clock.pass(1000);
    const { atTable, seat: now } = live.store.getState();
    expect(now?.chair).toEqual({ table: 0, party: 2 });
    expect(atTable?.session.store.getState().table.you).toBe(2);
    expect(at(atTable?.game.scenario.parties ?? [], 0).mandate.interests).toBe('');
  });

  it('ends where the class is deleted, and where the seat is not its own', async () => {
    const { school, taught, seat, live } = await inClass(0);
    const stranger = deviceOf(school, { ...seat, token: 'A'.repeat(22) });
    await settled();
    expect(stranger.live.store.getState().lost).toBe('not-yours');
    await taught.teacher.ask('delete', {});
    await school.clock.pass(1000);
    expect(live.store.getState()).toMatchObject({ lost: 'gone', atTable: undefined });
  });

  it('is not its own any more where it was given back from another device', async () => {
    const { school, seat, live, way } = await inClass(0);
    const other = deviceOf(school, seat);
    await school.clock.pass(1000);
    expect(await leaveSeat(other.way)).toBe(true);
    await school.clock.pass(1000);
    expect(live.store.getState()).toMatchObject({ lost: 'not-yours', atTable: undefined });
    // Whose it is not may be forgotten; of which that is not known, not.
    expect(await leaveSeat(way)).toBe(true);
    way.cut();
    expect(await leaveSeat(way)).toBe(false);
  });

  it('asks nothing more of a chair that was taken away while its sheet was on its way', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { school, taught, seat, live, way } = await inClass(0);
    way.loseNext('sheet', 'answer alone');
    await taught.teacher.ask('led', { act: 'move', pupil: seat.pupil, to: { table: 0, party: 2 } });
    await school.clock.pass(1000);
    await taught.teacher.ask('led', { act: 'move', pupil: seat.pupil });
    await school.clock.pass(1000);
    expect(vi.getTimerCount()).toBe(0);
    const { seat: now, atTable } = live.store.getState();
    expect([now?.chair, atTable]).toEqual([undefined, undefined]);
  });

  it('asks again where it could not be stored for sure, for then it may have been made', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { school, taught, way, session, shown } = await inClass(0);
    session().pencil(VENUE, LAKE_SIDE);
    way.loseNext('move', 'storing');
    session().send();
    await school.clock.pass(1000);
    expect(shown()).toMatchObject({ sending: true, unmade: undefined });
    vi.advanceTimersByTime(6000);
    await settled();
    expect(shown()).toMatchObject({ sending: false, unmade: undefined, draft: { clauses: [] } });
    const { entries } = await playedIn(school, taught);
    expect(entries.filter(({ by }) => by === 'seat')).toHaveLength(1);
  });
});
