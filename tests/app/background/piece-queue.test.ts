import { describe, expect, it } from 'vitest';
import { PieceQueue } from '#app/background/piece-queue.ts';

const QUIET = { onResults: () => undefined, onFailure: () => undefined };

/** A queue of so many pieces, each of which takes some milliseconds as far as it knows. */
function queueOf(count: number): PieceQueue {
  const queue = new PieceQueue({ name: 'try', input: 0, language: 'en-GB', tellsPoints: false }, QUIET);
  queue.add(Array.from({ length: count }, (_, rank) => ({ key: `piece ${rank}`, piece: rank, rank })));
  return queue;
}

const numbersOf = (taken: ReturnType<PieceQueue['take']>) => taken.map(([, piece]) => piece);

describe('pieces that wait', () => {
  it('are shared out among all workers where there are few of them', () => {
    const queue = queueOf(2);
    expect([queue.take(0, 2), queue.take(0, 2)].map(numbersOf)).toEqual([[0], [1]]);
  });

  it('are given to a single worker together', () => {
    expect(numbersOf(queueOf(2).take(0, 1))).toEqual([0, 1]);
  });

  it('are given out a few at a time where there are many', () => {
    const queue = queueOf(100);
    const first = queue.take(0, 2);
    expect(first.length).toBeGreaterThan(1);
    expect(first.length).toBeLessThan(50);
    expect(numbersOf(queue.take(0, 2))[0]).toBe(first.length);
  });
});
