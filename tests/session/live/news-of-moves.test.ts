import { describe, expect, it } from 'vitest';
import type { Move } from '#engine/model/moves.ts';
import { beforeAutopilot, newsOfMoves, type OwnMoves } from '#session/live/news-of-moves.ts';

const SAID: Move = { type: 'open', party: 0, clauses: [{ issue: 0, option: 1 }], never: [] };
const END: Move = { type: 'endDay', party: 0 };
const SEAT: OwnMoves = { ownMoves: [SAID, END], sending: false, inYourPlace: 0, unmade: undefined };
const ALONE = { isBack: false, isShared: false };

describe('moves of one’s seat that one has not made', () => {
  it('are told as a negotiator’s, and to whoever has just come back as such', () => {
    const now = { ...SEAT, ownMoves: [SAID, END, SAID, END], inYourPlace: 2 };
    expect(newsOfMoves(SEAT, now, ALONE)).toEqual([{ kind: 'in-your-place', moves: 2 }]);
    expect(newsOfMoves(beforeAutopilot(now), now, { ...ALONE, isBack: true })).toEqual([
      { kind: 'back-again', moves: 2 },
    ]);
    expect(newsOfMoves(now, now, ALONE)).toEqual([]);
  });

  it('came from elsewhere where nothing was on its way from here', () => {
    const now = { ...SEAT, ownMoves: [SAID, END, SAID] };
    expect(newsOfMoves(SEAT, now, ALONE)).toEqual([{ kind: 'elsewhere-too' }]);
    expect(newsOfMoves(SEAT, now, { ...ALONE, isShared: true })).toEqual([{ kind: 'partner-moved' }]);
    expect(newsOfMoves({ ...SEAT, sending: true }, now, ALONE)).toEqual([]);
  });

  it('are the teacher’s where a day is ended for all', () => {
    expect(newsOfMoves(SEAT, { ...SEAT, ownMoves: [SAID, END, END] }, ALONE)).toEqual([]);
  });

  it('are told of once where they were not made', () => {
    const now: OwnMoves = { ...SEAT, unmade: 'late' };
    expect(newsOfMoves({ ...SEAT, sending: true }, now, ALONE)).toEqual([{ kind: 'not-made', why: 'late' }]);
    expect(newsOfMoves(now, now, ALONE)).toEqual([]);
  });
});
