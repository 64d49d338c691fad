import { describe, expect, it } from 'vitest';
import type { ClassPupil, ClassState } from '#live/class/class-state.ts';
import { crowdAt, whoMakesRoom } from '#live/serving/room-in-class.ts';

const pupil = (id: string, ready = false): ClassPupil => ({
  id,
  nickname: 'jay',
  token: id,
  chair: undefined,
  ready,
  calling: false,
  joinedAt: 0,
  atEnd: undefined,
  debriefed: false,
  told: undefined,
});

describe('who makes room in a class that is full', () => {
  const crowd = [pupil('p1'), pupil('p2', true), pupil('p3'), pupil('p4', true)];
  const away = (ids: readonly string[], milliseconds: number) => (id: string) => (ids.includes(id) ? milliseconds : 0);

  it.each([
    ['nobody who is here', [], 0, undefined],
    ['nobody who is away for a moment', ['p1', 'p2', 'p3', 'p4'], 59_999, undefined],
    ['the last of those who never were ready', ['p1', 'p2', 'p3', 'p4'], 60_000, 'p3'],
    ['the last one, where all were ready', ['p2', 'p4'], 60_000, 'p4'],
    ['the only one who is away', ['p1'], 600_000, 'p1'],
  ])('is %s', (_, ids, milliseconds, who) => {
    expect(whoMakesRoom(crowd, away(ids, milliseconds))?.id).toBe(who);
  });
});

describe('room in a class', () => {
  const classOf = (count: number) =>
    ({ pupils: Array.from({ length: count }, (_, place) => pupil(`p${place}`)), tables: [] }) as unknown as ClassState;

  it('is for 200 pupils, unless the server has another limit', () => {
    expect(crowdAt(classOf(199), 4, [])).toBeUndefined();
    expect(crowdAt(classOf(200), 4, [])).toHaveLength(200);
    expect(crowdAt(classOf(30), 4, [], 30)).toHaveLength(30);
  });
});
