import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Temperament } from '#engine/model/scenario/temperament.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { offer, openTable, refuse } from '../support/play.ts';
import { smallScenario, walkAway, withParty } from '../support/scenarios.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';

interface Situation {
  readonly less: number;
  readonly more: number;
  readonly needs: number;
  readonly round: number;
  readonly temperament: Temperament;
  readonly guard: string | undefined;
  readonly costs: string | undefined;
  readonly turnedDown: string | undefined;
}

const share = () => fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);

const situation = (): fc.Arbitrary<Situation> =>
  fc.record({
    less: fc.integer({ min: 0, max: 30 }),
    more: fc.integer({ min: 0, max: 30 }),
    needs: fc.integer({ min: 0, max: 40 }),
    round: fc.integer({ min: 1, max: 4 }),
    temperament: fc.record({ firmness: share(), reciprocity: share(), stalling: share(), exactness: share() }),
    guard: fc.constantFrom(undefined, 'nobody', 'patrol'),
    costs: fc.constantFrom(undefined, 'open', 'shared', 'paid'),
    turnedDown: fc.constantFrom(undefined, 'nothing', 'halves'),
  });

/**
 * Whether a accepts an offer of b: shares of the water, of which `pumps` and `meters` are the same to b and c, and a
 * has `less` of the one and `more` of the other.
 */
function accepts(water: 'pumps' | 'meters', { less, more, needs, ...rest }: Situation): boolean {
  const { round, temperament, guard, costs, turnedDown } = rest;
  const small = smallScenario();
  const issues = small.issues.map((issue) => {
    if (issue.id !== 'water') return issue;
    const [nothing, halves, meters] = issue.options;
    if (nothing === undefined || halves === undefined || meters === undefined) throw new RangeError('no water');
    const giving = (id: string, a: number) => ({ ...meters, id, label: id, points: { ...meters.points, a } });
    return { ...issue, options: [nothing, halves, giving('pumps', less), giving('meters', more)] };
  });
  const alike = small.positions.filter(({ issue, option }) => issue === 'water' && option === 'meters');
  const positions = [...small.positions, ...alike.map((position) => ({ ...position, option: 'pumps' }))];
  const scenario = withParty({ ...small, issues, positions }, 'a', {
    temperament,
    walkAway: { opening: walkAway(8), main: walkAway(needs) },
  });
  const table = openTable(scenario);
  if (turnedDown !== undefined && round > 1) {
    table
      .skipTo('b')
      .play('b', offer('main', ['a'], { water: turnedDown }))
      .play('a', refuse('too-little', 'water'));
  }
  const wording = { water, ...(guard && { guard }), ...(costs && { costs }) };
  table
    .toRound(round)
    .skipTo('b')
    .play('b', offer('main', ['a'], wording));
  const { move } = negotiate(table.viewOf('a'));
  return move.type === 'answer' && move.response === 'accept';
}

describe('of two offers that are alike to everybody else', UNHURRIED, () => {
  it('the one that gives the receiver more is never received worse', () => {
    let accepted = 0;
    fc.assert(
      fc.property(situation(), (found) => {
        const [less, more] = [Math.min(found.less, found.more), Math.max(found.less, found.more)];
        const one = { ...found, less, more };
        if (!accepts('pumps', one)) return;
        accepted += 1;
        expect(accepts('meters', one)).toBe(true);
      }),
      fuzzRuns(400),
    );
    expect(accepted).toBeGreaterThan(0);
  });
});
