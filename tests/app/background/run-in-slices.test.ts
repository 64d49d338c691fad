import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runInSlices } from '#app/background/run-in-slices.ts';
import { turnsTaken } from '../../support/turns-taken.ts';

/** Runs steps to their end: what was told of them, in order, and what came of them. */
function run<Progress, Result>(steps: Generator<Progress, Result>, milliseconds: number) {
  const told: Progress[] = [];
  return new Promise<{ told: Progress[]; result: Result }>((resolve, reject) => {
    runInSlices(steps, milliseconds, {
      onProgress: (progress) => told.push(progress),
      onDone: (result) => resolve({ told, result }),
      onFailure: reject,
    });
  });
}

function* through<Value>(values: readonly Value[]): Generator<Value, string> {
  yield* values;
  return 'through';
}

describe('steps in slices', () => {
  it('come to the same however long a slice is, and tell some of what they yield, in order', async () => {
    const given = fc.record({ values: fc.array(fc.nat(), { maxLength: 12 }), milliseconds: fc.constantFrom(0, 1, 50) });
    await fc.assert(
      fc.asyncProperty(given, async ({ values, milliseconds }) => {
        const { told, result } = await run(through([...values.entries()]), milliseconds);
        expect(result).toBe('through');
        const places = told.map(([place]) => place);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const [place, value] of told) expect(value).toBe(values[place]);
        // A slice ends with a step: where it is over at once, each step is told.
        if (milliseconds === 0) expect(told).toHaveLength(values.length);
      }),
      { numRuns: 30 },
    );
  });

  it('begin after whatever is going on', () => {
    let begun = false;
    function* steps(): Generator<void, void> {
      begun = true;
      yield;
    }
    const stop = runInSlices(steps(), 5, { onProgress: () => {}, onDone: () => {}, onFailure: () => {} });
    expect(begun).toBe(false);
    stop();
  });

  it('tell a failure once, and that of whoever hears what came of them', async () => {
    const heard: unknown[] = [];
    const failure = new Error('cannot be sent');
    await new Promise<void>((resolve) => {
      runInSlices(through([1]), 5, {
        onProgress: () => {},
        onDone: () => {
          throw failure;
        },
        onFailure: (error) => {
          heard.push(error);
          resolve();
        },
      });
    });
    await turnsTaken();
    expect(heard).toEqual([failure]);
  });
});
