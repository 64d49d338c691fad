import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { memoryLogs } from '#live/logs/memory-logs.ts';
import type { SeatContext, SeatCredentials } from '#live/protocol/told-to-pupil.ts';
import type { Board } from '#live/protocol/told-to-teacher.ts';
import { NICKNAMES } from '#record/link/nicknames.ts';
import { tableInLog } from './pupils-at-play.ts';
import { type Device, School } from './school.ts';

const chairOf = ({ seat }: { readonly seat: SeatCredentials }) => seat.chair;

describe('a class', () => {
  it('that is full has room for whoever comes where somebody has gone', async () => {
    const school = new School(1, memoryLogs(), undefined, 30);
    const { code } = await school.opens({ seating: 'by-chance' });
    const all = await Promise.all(
      Array.from({ length: 30 }, (_, place) => school.comes(code, at(NICKNAMES, place % NICKNAMES.length))),
    );
    await school.clock.pass(20_000);
    expect(await school.device().refused('join', { code, nickname: 'heron' })).toBe('full');
    const [early, late] = [all[7], all[22]];
    for (const gone of [early, late]) gone?.device.left();
    // A page that is loaded again is back by then.
    await school.clock.pass(50_000);
    expect(await school.device().refused('join', { code, nickname: 'heron' })).toBe('full');
    await school.clock.pass(20_000);
    await school.comes(code, 'heron');
    // The pupil who came last makes room.
    const sits = ({ classId, pupil, token }: SeatCredentials) => school.device().send('sit', { classId, pupil, token });
    if (early === undefined || late === undefined) throw new Error('they never came');
    expect(await sits(late.seat)).toEqual({ ok: false, why: 'not-yours' });
    expect(await sits(early.seat)).toMatchObject({ ok: true });
    expect(school.reported).toEqual([]);
  });

  it('takes a whole class from one address, and no device fills it for others', async () => {
    const school = new School();
    const { code, teacher } = await school.opens({ seating: 'by-chance' }, 8);
    const comes = (from: string, place = 0) =>
      school.device(0, false, from).send('join', { code, nickname: at(NICKNAMES, place % NICKNAMES.length) });
    const fromSchool = await Promise.all(Array.from({ length: 30 }, (_, place) => comes('school', place)));
    expect(fromSchool.every((reply) => (reply as { ok: boolean }).ok)).toBe(true);
    const flood = await Promise.all(Array.from({ length: 199 }, (_, place) => comes('elsewhere', place)));
    expect(flood.filter((reply) => (reply as { ok: boolean }).ok)).toHaveLength(72);
    expect(flood.at(-1)).toEqual({ ok: false, why: 'full' });
    expect(await comes('school')).toMatchObject({ ok: true });
    expect(await comes('home')).toMatchObject({ ok: true });
    await school.clock.pass(500);
    expect(teacher.last<Board>('board').tables).toHaveLength(8);
  });

  it('has one seat open on a few devices, and on no more', async () => {
    const school = new School();
    const { code } = await school.opens();
    const { seat } = await school.comes(code, 'heron', { table: 0, party: 0 });
    const key = { classId: seat.classId, pupil: seat.pupil, token: seat.token };
    for (let device = 1; device < 6; device += 1) await school.device().ask('sit', key);
    expect(await school.device().refused('sit', key)).toBe('full');
  });
});

describe('a pupil', () => {
  it('gets the nickname that it asks for, or the next one of that kind, and none that says something', async () => {
    const school = new School();
    const { code } = await school.opens({ seating: 'by-chance' });
    const seats = [
      await school.comes(code, 'heron'),
      await school.comes(code, 'heron'),
      await school.comes(code, 'heron-2'),
    ];
    expect(seats.map(({ seat }) => seat.nickname)).toEqual(['heron', 'heron-2', 'heron-3']);
    expect(await school.device().refused('join', { code, nickname: 'nonsense' })).toBe('unreadable');
    expect(await school.device().refused('join', { code, nickname: 'Mr Smith' })).toBe('unreadable');
  });

  it('is seated by chance, table by table, and beside others once all chairs are taken', async () => {
    const school = new School();
    const { code } = await school.opens({ seating: 'by-chance' }, 2);
    const chairs: unknown[] = [];
    for (let come = 0; come < 8; come += 1) chairs.push(chairOf(await school.comes(code, 'otter')));
    const tables = chairs.map((chair) => (chair as { readonly table: number }).table);
    expect(tables).toEqual([0, 0, 0, 1, 1, 1, 0, 0]);
    expect(new Set(chairs.slice(0, 6).map((chair) => JSON.stringify(chair))).size).toBe(6);
  });

  it('chooses where pupils choose, and sits beside somebody only if it wants to', async () => {
    const school = new School();
    const { code } = await school.opens({ seating: 'they-choose' });
    const chair = { table: 0, party: 2 };
    await school.comes(code, 'otter', chair);
    const other = school.device();
    const asked = { code, nickname: 'lynx' };
    expect(await other.refused('join', { ...asked, chair: { ...chair, share: false } })).toBe('seat-taken');
    expect(await other.refused('join', { ...asked, chair: { table: 3, party: 0, share: false } })).toBe('no-such-seat');
    expect((await other.ask('join', { ...asked, chair: { ...chair, share: true } })).chair).toEqual(chair);
  });

  it.each(['by-chance', 'they-choose'] as const)(
    'who comes again from the same device sits at another table or, where there is none, wherever the teacher says (%s)',
    async (seating) => {
      const school = new School();
      const { code, teacher } = await school.opens({ seating }, 2);
      const device = school.device();
      const first = await device.ask('join', { code, nickname: 'otter' });
      const held = [first.pupil];
      const again = await school.device().ask('join', { code, nickname: 'lynx', held });
      expect([first.chair?.table, again.chair?.table].toSorted()).toEqual([0, 1]);
      // A seat that was given back, or changed by the teacher, is no way to a second mandate either.
      await device.ask('leave', {});
      const party = ((again.chair?.party ?? 0) + 1) % 3;
      await teacher.ask('led', { act: 'move', pupil: again.pupil, to: { table: first.chair?.table ?? 0, party } });
      const other = await school.device().ask('join', { code, nickname: 'heron', held: [first.pupil, again.pupil] });
      expect(other.chair).toBeUndefined();
      expect((await school.device().ask('join', { code, nickname: 'newt' })).chair).toBeDefined();
    },
  );

  it('chooses no chair at a table where its device has had a seat; a card is its teacher’s leave to sit there', async () => {
    const school = new School();
    const { code, leading } = await school.opens({ seating: 'they-choose' });
    const { seat } = await school.comes(code, 'otter', { table: 0, party: 2 });
    const asked = { code, nickname: 'lynx', held: [seat.pupil] };
    const chair = { table: 0, party: 1, share: false };
    expect(await school.device().refused('join', { ...asked, chair })).toBe('same-table');
    const card = leading.cards?.[0]?.[1];
    expect((await school.device().ask('join', { ...asked, card })).chair).toEqual({ table: 0, party: 1 });
  });

  it('stands until the teacher says where, where chairs go by cards and it has none', async () => {
    const school = new School();
    const { code, leading } = await school.opens({ seating: 'by-card' });
    expect(chairOf(await school.comes(code, 'otter'))).toBeUndefined();
    const card = leading.cards?.[0]?.[1];
    expect((await school.device().ask('join', { code, nickname: 'lynx', card })).chair).toEqual({ table: 0, party: 1 });
    const other = 'A'.repeat(22);
    expect(await school.device().refused('join', { code, nickname: 'lynx', card: other })).toBe('not-yours');
  });

  it('has one seat, however often it asks to be let in with the same token, and takes it again with it', async () => {
    const school = new School(2);
    const { code, opened } = await school.opens();
    const asked = { code, nickname: 'otter', token: 'T'.repeat(22) };
    const seats = await Promise.all([0, 1, 0].map((process) => school.device(process).ask('join', asked)));
    expect(new Set(seats.map((seat) => JSON.stringify(seat))).size).toBe(1);
    const { classId, pupil, token } = seats[0] ?? { classId: '', pupil: '', token: '' };
    const again = school.device(1);
    expect(await again.ask('sit', { classId, pupil, token })).toEqual(seats[0]);
    expect(await again.refused('sit', { classId, pupil, token: 'U'.repeat(22) })).toBe('not-yours');
    expect(await again.refused('sit', { classId, pupil: 'p9', token })).toBe('not-yours');
    expect(await again.refused('sit', { classId: 'a'.repeat(12), pupil, token })).toBe('no-such-class');
    expect(classId).toBe(opened.classId);
  });

  it('is stood in for after 20 seconds away, while others are there, and has its chair back when it comes', async () => {
    const school = new School(2);
    const { code, teacher, opened } = await school.opens();
    const pupils = await Promise.all(
      [0, 1, 2].map((party) => school.comes(code, 'jay', { table: 0, party }, party % 2)),
    );
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(500);
    const table = await tableInLog(school, opened.classId, 0);
    const first = table.state.toAct?.party ?? -1;
    const [who] = pupils.filter(({ seat }) => seat.chair?.party === first);
    if (who === undefined) throw new Error('nobody opens the talks');
    who.device.left();
    await school.clock.pass(19_000);
    await table.catchUp();
    expect(table.entries).toHaveLength(0);
    expect(teacher.last<Board>('board').tables[0]?.chairs[first]).toMatchObject({ negotiator: false });
    await school.clock.pass(2000);
    await table.catchUp();
    expect(table.entries.length).toBeGreaterThan(0);
    expect(table.entries.every(({ by, move }) => by === 'stand-in' && move.party === first)).toBe(true);
    const { classId, pupil, token } = who.seat;
    const again = school.device(1);
    await again.ask('sit', { classId, pupil, token });
    await school.clock.pass(500);
    expect(again.last<SeatContext>('around').table?.chairs[first]).toMatchObject({ negotiator: false });
    const made = table.entries.length;
    await school.clock.pass(60_000);
    await table.catchUp();
    expect(table.entries).toHaveLength(made);
  });

  it('loses nothing when all are away at once: no negotiators play on among themselves', async () => {
    const school = new School();
    const { code, teacher, opened } = await school.opens({ limit: 30 });
    const { device, seat } = await school.comes(code, 'jay', { table: 0, party: 0 });
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(500);
    device.left();
    await school.clock.pass(600_000);
    const table = await tableInLog(school, opened.classId, 0);
    const { length } = table.entries;
    expect(table.state.ending).toBeUndefined();
    const { classId, pupil, token } = seat;
    const again = school.device();
    await again.ask('sit', { classId, pupil, token });
    await school.clock.pass(500);
    await table.catchUp();
    expect(table.entries).toHaveLength(length);
    expect(again.last<SeatContext>('around').waitsFor).toEqual([0]);
  });

  it('finds everything as it was when the server has been started again', async () => {
    const school = new School();
    const { code, teacher } = await school.opens();
    const { device, seat } = await school.comes(code, 'jay', { table: 0, party: 0 });
    await teacher.ask('led', { act: 'begin' });
    await school.clock.pass(500);
    const before = await device.ask('sheet', {});
    device.left();
    await school.restart(0);
    const again = school.device();
    const { classId, pupil, token } = seat;
    expect(await again.ask('sit', { classId, pupil, token })).toEqual(seat);
    expect(await again.ask('sheet', {})).toEqual(before);
  });

  it('leaves for good, which frees its nickname and its chair', async () => {
    const school = new School();
    const { code } = await school.opens();
    const { device, seat } = await school.comes(code, 'jay', { table: 0, party: 0 });
    const second: Device = school.device();
    await second.ask('sit', { classId: seat.classId, pupil: seat.pupil, token: seat.token });
    await device.ask('leave', {});
    await school.clock.pass(500);
    expect((await school.device().ask('look', { code })).taken).toEqual([]);
    expect(second.last('left')).toEqual({});
    expect(second.told).not.toContainEqual(expect.objectContaining({ kind: 'moved' }));
    expect(await second.refused('sheet', {})).toBe('not-yours');
    expect((await school.comes(code, 'jay', { table: 0, party: 0 })).seat.nickname).toBe('jay');
  });
});
