import { describe, expect, it } from 'vitest';
import { isKeptSeat } from '#session/live/kept-seat.ts';

const SEAT = { classId: 'c1', pupil: 'p1', token: 't', nickname: 'badger', title: 'A job offer' };

describe('a seat that a device has kept', () => {
  it('is one by all of its parts', () => {
    expect(isKeptSeat(SEAT)).toBe(true);
  });

  it.each([undefined, null, 3, {}, { classId: 'c1' }, { ...SEAT, token: 7 }, { ...SEAT, title: 'x'.repeat(300) }])(
    'is none in %j',
    (value) => {
      expect(isKeptSeat(value)).toBe(false);
    },
  );
});
