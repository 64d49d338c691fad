import { describe, expect, it } from 'vitest';
import { RULES_VERSION } from '#engine/rules-version.ts';
import { type ClassState, newClassState } from '#live/class/class-state.ts';
import { Attendance } from '#live/serving/attendance.ts';
import { SETTINGS } from './school.ts';

const EMPTY = newClassState({
  format: 1,
  rules: RULES_VERSION,
  openedAt: 0,
  teacher: '',
  projector: '',
  secret: '',
  settings: SETTINGS,
  tables: 2,
  parties: 2,
});

function classOf(...chairs: readonly (readonly [id: string, table: number, party: number])[]): ClassState {
  const pupils = chairs.map(([id, table, party]) => ({
    id,
    nickname: id,
    token: '',
    chair: { table, party },
    ready: false,
    calling: false,
    joinedAt: 0,
    atEnd: undefined,
    debriefed: false,
    told: undefined,
  }));
  return { ...EMPTY, pupils };
}

describe('attendance', () => {
  it('lets somebody be away for 20 seconds', () => {
    const state = classOf(['p1', 0, 0]);
    const attendance = new Attendance();
    attendance.update(new Set(['p1']), state, 0);
    attendance.update(new Set(), state, 1000);
    expect(attendance.isStoodInFor(state, 0, 0, 20_999)).toBe(false);
    expect(attendance.nextAway(state, 1000)).toBe(20_000);
    expect(attendance.isStoodInFor(state, 0, 0, 21_000)).toBe(true);
    expect(attendance.nextAway(state, 21_000)).toBeUndefined();
    attendance.update(new Set(['p1']), state, 30_000);
    expect(attendance.isStoodInFor(state, 0, 0, 60_000)).toBe(false);
  });

  it('counts from when somebody was first known of, however long the class has been served', () => {
    const attendance = new Attendance();
    attendance.update(new Set(), EMPTY, 0);
    const state = classOf(['p1', 0, 0]);
    // It is connected to another process, which has not said so yet.
    expect(attendance.isStoodInFor(state, 0, 0, 100_000)).toBe(false);
    attendance.update(new Set(), state, 100_000);
    expect(attendance.isStoodInFor(state, 0, 0, 119_999)).toBe(false);
    expect(attendance.isStoodInFor(state, 0, 0, 120_000)).toBe(true);
  });

  it('lets nobody be stood in for whose chair another pupil has who is here', () => {
    const state = classOf(['p1', 0, 0], ['p2', 0, 0]);
    const attendance = new Attendance();
    attendance.update(new Set(['p2']), state, 0);
    expect(attendance.isStoodInFor(state, 0, 0, 100_000)).toBe(false);
    expect(attendance.isStoodInFor(state, 0, 1, 0)).toBe(true);
    expect(attendance.isAnybodyAt(state, 0)).toBe(true);
    expect(attendance.isAnybodyAt(state, 1)).toBe(false);
  });
});
