import { describe, expect, it } from 'vitest';
import { beforeStandIn, newsOfMoves, type OwnMoves } from '#session/live/news-of-moves.ts';

const SEAT: OwnMoves = { ownMoves: ['a', 'b'], sending: false, inYourPlace: 0, unmade: undefined };
const ALONE = { isBack: false, isShared: false };

describe('moves of one’s seat that one has not made', () => {
  it('are told as a negotiator’s, and to whoever has just come back as such', () => {
    const now = { ...SEAT, ownMoves: ['a', 'b', 'c', 'd'], inYourPlace: 2 };
    expect(newsOfMoves(SEAT, now, ALONE)).toEqual([{ kind: 'in-your-place', moves: 2 }]);
    expect(newsOfMoves(beforeStandIn(now), now, { ...ALONE, isBack: true })).toEqual([
      { kind: 'back-again', moves: 2 },
    ]);
    expect(newsOfMoves(now, now, ALONE)).toEqual([]);
  });

  it('came from elsewhere where nothing was on its way from here', () => {
    const now = { ...SEAT, ownMoves: ['a', 'b', 'c'] };
    expect(newsOfMoves(SEAT, now, ALONE)).toEqual([{ kind: 'elsewhere-too' }]);
    expect(newsOfMoves(SEAT, now, { ...ALONE, isShared: true })).toEqual([{ kind: 'partner-moved' }]);
    expect(newsOfMoves({ ...SEAT, sending: true }, now, ALONE)).toEqual([]);
  });

  it('are told of once where they were not made', () => {
    const now: OwnMoves = { ...SEAT, unmade: 'late' };
    expect(newsOfMoves({ ...SEAT, sending: true }, now, ALONE)).toEqual([{ kind: 'not-made', why: 'late' }]);
    expect(newsOfMoves(now, now, ALONE)).toEqual([]);
  });
});
