import { describe, expect, it } from 'vitest';
import { type KeptSeat, seatsIn, seatsWith } from '#session/live/kept-seat.ts';

const SEAT: KeptSeat = { classId: 'c1', pupil: 'p1', token: 't', nickname: 'badger', title: 'A job offer' };

describe('the seats of a device', () => {
  it('are read as they were kept, one a class, the newest first', () => {
    const other = { ...SEAT, classId: 'c2' };
    const seats = seatsWith(seatsWith([SEAT], other), { ...SEAT, pupil: 'p2' });
    expect(seatsIn(JSON.stringify(seats))).toEqual([{ ...SEAT, pupil: 'p2' }, other]);
  });

  it.each([undefined, '', 'null', '[{}]', '[null, 3]', '{"classId":"c1"}'])('are none in %j', (text) => {
    expect(seatsIn(text)).toEqual([]);
  });
});
