import { describe, expect, it } from 'vitest';
import { chairShown, personsIn, personToAct } from '#app/seats.ts';
import type { SeatKind } from '#engine/model/setup.ts';
import type { Turn } from '#engine/model/turn.ts';

const table = (seats: readonly SeatKind[], party?: number) => {
  const toAct: Turn | undefined = party === undefined ? undefined : { kind: 'talk', party };
  return { setup: { seed: 1, seats }, toAct };
};

describe('the seats of a game', () => {
  it('name the persons in order', () => {
    expect(personsIn(['negotiator', 'person', 'person'])).toEqual([1, 2]);
  });

  it('show the chair of the person who must act', () => {
    expect(personToAct(table(['person', 'person'], 1))).toBe(1);
    expect(chairShown(table(['person', 'person'], 1))).toBe(1);
  });

  it('show the first person while a negotiator acts or the game is over', () => {
    expect(personToAct(table(['negotiator', 'person', 'person'], 0))).toBeUndefined();
    expect(chairShown(table(['negotiator', 'person', 'person'], 0))).toBe(1);
    expect(chairShown(table(['negotiator', 'person']))).toBe(1);
    expect(chairShown(table(['negotiator', 'negotiator']))).toBe(0);
  });
});
