import { describe, expect, it } from 'vitest';
import { beliefAbout, readingChances } from '#engine/beliefs/belief.ts';
import { at } from '#engine/model/at.ts';
import type { ReplyWord } from '#engine/model/moves.ts';
import {
  type Act,
  accept,
  askMatters,
  counter,
  no,
  offer,
  openTable,
  type PlayTable,
  refuse,
  reply,
  yes,
} from '../../support/play.ts';
import { shippedScenario, smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** b cares for the water or for the guard, with equal chances; its walk-away of the main track is 14, 20 or 26. */
const scenario = withParty(smallScenario(), 'b', {
  walkAway: { opening: walkAway(8, { spread: 4 }), main: walkAway(20, { spread: 6 }) },
  hypotheses: [
    { name: 'water first', prior: 0.5, emphasis: { water: 2, guard: 0.5 } },
    { name: 'guard first', prior: 0.5, emphasis: { water: 0.5, guard: 2 } },
  ],
});
const about = (table: PlayTable, by = 'a') => beliefAbout(table.viewOf(by), table.party('b'));
const onWater = (table: PlayTable) => at(readingChances(about(table)), 0);
const onHigh = (table: PlayTable) => about(table).chances.reduce((sum, row) => sum + at(row, 2), 0);
const answered = (wording: Readonly<Record<string, string>>, answer: Act) =>
  openTable(scenario)
    .play('a', offer('main', ['b'], wording))
    .play('b', answer);

describe('a belief', () => {
  it('begins with the priors, crossed with three walk-aways of 1/4, 1/2 and 1/4', () => {
    expect(about(openTable(scenario)).chances).toEqual([
      [125_000, 250_000, 125_000],
      [125_000, 250_000, 125_000],
    ]);
  });

  it('is a table of whole numbers that sum to a million, whatever is seen', () => {
    const table = answered({ water: 'halves', guard: 'patrol' }, counter({ water: 'meters', guard: 'nobody' }));
    const chances = about(table).chances.flat();
    expect(chances.every((chance) => Number.isSafeInteger(chance) && chance > 0)).toBe(true);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBe(1_000_000);
    expect(chances).not.toEqual(about(openTable(scenario)).chances.flat());
  });

  it('moves to the reading under which the issue named costs most', () => {
    expect(onWater(answered({ water: 'nothing', guard: 'nobody' }, refuse('too-little', 'water')))).toBeGreaterThan(
      550_000,
    );
    expect(onWater(answered({ water: 'nothing', guard: 'nobody' }, refuse('too-little', 'guard')))).toBeLessThan(
      450_000,
    );
  });

  it('moves to the reading under which what was accepted is worth more', () => {
    expect(onWater(answered({ water: 'meters', guard: 'nobody' }, accept()))).toBeGreaterThan(500_000);
    expect(onWater(answered({ water: 'nothing', guard: 'base' }, accept()))).toBeLessThan(500_000);
  });

  it('moves to the reading under which what was asked for is what one would ask for on the first day', () => {
    expect(
      onWater(answered({ water: 'nothing', guard: 'base' }, counter({ water: 'meters', guard: 'nobody' }))),
    ).toBeGreaterThan(500_000);
  });

  it('moves to the reading under which an issue weighs what the party says', () => {
    const said = (says: ReplyWord) =>
      onWater(openTable(scenario).play('a', askMatters('b', 'water')).play('b', reply(says)));
    expect(said('most')).toBeGreaterThan(500_000);
    expect(said('middle')).toBeLessThan(500_000);
  });

  it('moves to a high walk-away when a fair text is not signed, and away from it when it is', () => {
    const voted = (...votes: Act[]) => {
      const table = openTable(scenario)
        .play('a', offer('opening', ['b'], { venue: 'lake', format: 'small' }))
        .play('b', accept())
        .toDusk();
      const before = onHigh(table);
      table.play('a', yes());
      for (const vote of votes) table.play('b', vote);
      return onHigh(table) - before;
    };
    expect(voted(no('venue'))).toBeGreaterThan(0);
    expect(voted(yes())).toBeLessThan(0);
  });

  it('is not moved by hearing the same again', () => {
    const once = answered({ water: 'nothing' }, refuse('too-little', 'water'));
    const twice = answered({ water: 'nothing' }, refuse('too-little', 'water'))
      .toRound(2)
      .skipTo('a')
      .play('a', offer('main', ['b'], { water: 'nothing' }))
      .play('b', refuse('too-little', 'water'));
    expect(about(twice)).toEqual(about(once.toRound(2)));
  });

  it('is moved by what was seen, not by what was said to others', () => {
    const table = answered({ water: 'nothing' }, refuse('too-little', 'water'));
    expect(about(table, 'c')).toEqual(about(openTable(scenario), 'c'));
  });

  it('is the same whatever the party really wants', () => {
    const { issues } = scenario;
    const inFull = about(openTable(scenario)).readings.map(({ name, points }) => ({
      name,
      prior: 0.5,
      points: Object.fromEntries(
        issues.map(({ id, options }, issue) => [
          id,
          Object.fromEntries(options.map((option, place) => [option.id, at(at(points, issue), place)])),
        ]),
      ),
    }));
    const other = withParty(
      { ...scenario, issues: issues.map((each) => ({ ...each, options: each.options.map(turned) })) },
      'b',
      { hypotheses: inFull },
    );
    const play = (table: PlayTable) =>
      table.play('a', offer('main', ['b'], { water: 'nothing' })).play('b', refuse('too-little', 'water'));
    expect(about(play(openTable(other)))).toEqual(about(play(openTable(scenario))));
  });

  it('of the flagship begins as its file says', () => {
    const table = openTable(shippedScenario('white-house-2025'));
    expect(readingChances(beliefAbout(table.viewOf('us'), table.party('russia')))).toEqual([340_000, 330_000, 330_000]);
  });
});

/** The option with other points for b. */
function turned<T extends { readonly points: Readonly<Record<string, number>> }>(option: T): T {
  return { ...option, points: { ...option.points, b: 30 - (option.points['b'] ?? 0) } };
}
