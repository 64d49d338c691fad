import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECEPTION_KINDS } from '#engine/hints/imagined-answers.ts';
import { receptionFrom, receptionOf } from '#engine/hints/reception.ts';
import { at } from '#engine/model/at.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { landingOf } from '#session/hints/landing.ts';
import { ScriptedGame } from '../../session/scripted-game.ts';
import { clausesOf, offer, refuse, type Wording } from '../../support/play.ts';

const MILLION = 1_000_000;
const chancesOf = (...shares: readonly number[]) =>
  receptionFrom(
    1,
    shares.map((share) => share * 10_000),
  );
const millionths = fc
  .array(fc.nat(1000), { minLength: 4, maxLength: 4 })
  .filter((weights) => weights.some((weight) => weight > 0))
  .map((weights) => {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => Math.floor((weight * MILLION) / total));
  });

describe('how an offer may land', () => {
  it('is one place on the scale within a range that is never less than a quarter of it', () => {
    fc.assert(
      fc.property(millionths, (chances) => {
        const { place, low, high } = receptionFrom(0, chances);
        expect([place, low, high].every(Number.isSafeInteger)).toBe(true);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1000);
        expect(high - low).toBeGreaterThanOrEqual(250);
        expect(place).toBeGreaterThanOrEqual(low);
        expect(place).toBeLessThanOrEqual(high);
      }),
    );
  });

  it('is never quite certain', () => {
    expect(chancesOf(0, 0, 0, 100).chances).toEqual([20, 20, 20, 940]);
    expect(chancesOf(100, 0, 0, 0).chances).toEqual([940, 20, 20, 20]);
  });

  it('is no worse where acceptance is likelier', () => {
    fc.assert(
      fc.property(millionths, fc.constantFrom(0, 1, 2), (chances, from) => {
        const better = chances.map((chance, place) => {
          if (place === from) return 0;
          return place === 3 ? chance + at(chances, from) : chance;
        });
        expect(receptionFrom(0, better).place).toBeGreaterThanOrEqual(receptionFrom(0, chances).place);
      }),
    );
  });

  it.each([
    { shares: [0, 0, 5, 95], kind: 'accept', likelihood: 'very-likely', sure: 'sure' },
    { shares: [5, 94, 0, 1], kind: 'counter', likelihood: 'very-likely', sure: 'sure' },
    { shares: [0, 0, 100, 0], kind: 'in-part', likelihood: 'probably', sure: 'sure' },
    { shares: [0, 5, 25, 70], kind: 'accept', likelihood: 'probably', sure: 'fairly' },
    { shares: [30, 40, 20, 10], kind: 'counter', likelihood: 'may', sure: 'guess' },
    { shares: [95, 5, 0, 0], kind: 'refuse', likelihood: 'very-likely', sure: 'sure' },
    { shares: [49, 2, 0, 49], kind: 'counter', likelihood: 'either', sure: 'guess' },
  ])('is $likelihood $kind, $sure, of $shares', ({ shares, ...expected }) => {
    expect(chancesOf(...shares)).toMatchObject(expected);
  });

  it('has a place in the quarter of its kind', () => {
    fc.assert(
      fc.property(millionths, (chances) => {
        const { place, kind } = receptionFrom(0, chances);
        expect(RECEPTION_KINDS.indexOf(kind)).toBe(Math.min(3, Math.floor(place / 250)));
      }),
    );
  });
});

const [A, B, OPENING] = [0, 1, 0];

/** The town of B has put the tower to the town of A, which has refused it; then A's next turn. */
const refused = () =>
  new ScriptedGame()
    .passUntil((turn) => turn === 'talk b')
    .play('b', offer('opening', ['a'], { venue: 'tower', format: 'big' }))
    .play('a', refuse('too-little', 'venue'))
    .passUntil((turn) => turn === 'talk a');

function finished<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Reception that an offer of A to B may have. */
function landing({ table: { game, state } }: ScriptedGame, wording: Wording) {
  const clauses = clausesOf(game.scenario, wording);
  return finished(receptionOf(viewFor(game, state, A), B, { track: OPENING, clauses, counters: undefined }));
}

describe('an offer of what its addressee has proposed itself', () => {
  it('says so, names no article in the way, and is never told as likely refused', () => {
    const { proposedOn, sticksAt, chances } = landing(refused(), { format: 'big', venue: 'tower' });
    expect({ proposedOn, sticksAt }).toEqual({ proposedOn: 1, sticksAt: undefined });
    expect(chances[3]).toBeGreaterThan(400);
  });

  it('is another where it says anything else, or its addressee has', () => {
    expect(landing(refused(), { venue: 'tower' }).proposedOn).toBeUndefined();
    expect(landing(refused(), { venue: 'tower', format: 'small' }).proposedOn).toBeUndefined();
    const since = refused().passUntil((turn) => turn === 'talk b');
    since.play('b', offer('opening', ['a'], { venue: 'lake' })).play('a', refuse('too-little', 'venue'));
    expect(landing(since, { venue: 'tower', format: 'big' }).proposedOn).toBeUndefined();
  });

  it('is told in words in the place of what is in the way', () => {
    const { game, state } = refused().table;
    const clauses = clausesOf(game.scenario, { venue: 'tower', format: 'big' });
    const draft = { kind: 'offer', counters: undefined, track: OPENING, clauses, to: [B], chosen: true } as const;
    const [told] = finished(landingOf(game.withPerspective(A), viewFor(game, state, A), draft, () => {}));
    expect(told?.why).toBe('The town of B proposed this on day 1.');
  });
});
