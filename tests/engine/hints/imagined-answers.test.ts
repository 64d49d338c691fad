import { describe, expect, it } from 'vitest';
import {
  type ImaginedAnswers,
  imaginedAnswers,
  receptionKindOf,
  type UnsentOffer,
} from '#engine/hints/imagined-answers.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { openTable, type PlayTable } from '../../support/play.ts';
import { indexOf, smallScenario, walkAway, withParty } from '../../support/scenarios.ts';

/** b gains by the water alone, or by the guard alone; a has no way to tell. */
const scenario = withParty(smallScenario(), 'b', {
  walkAway: { opening: walkAway(8), main: walkAway(20, { spread: 2 }) },
  hypotheses: [
    { name: 'water first', prior: 0.5, emphasis: { water: 3, guard: 0.2 } },
    { name: 'guard first', prior: 0.5, emphasis: { water: 0.2, guard: 3 } },
  ],
});

const chances = (table: PlayTable, by: string, to: string, offer: UnsentOffer) =>
  answersTo(table.viewOf(by), table.party(to), offer);

function answersTo(
  view: Parameters<typeof imaginedAnswers>[0],
  party: PartyIndex,
  offer: UnsentOffer,
): readonly number[] {
  return imagined(view, party, offer).chances;
}

function imagined(view: Parameters<typeof imaginedAnswers>[0], party: PartyIndex, offer: UnsentOffer): ImaginedAnswers {
  const steps = imaginedAnswers(view, party, offer);
  for (let next = steps.next(); ; next = steps.next()) if (next.done) return next.value;
}

const clause = (issue: string, option: string) => ({
  issue: indexOf(scenario.issues, issue),
  option: indexOf(at(scenario.issues, indexOf(scenario.issues, issue)).options, option),
});
const main = (...clauses: readonly ReturnType<typeof clause>[]): UnsentOffer => ({
  track: indexOf(scenario.tracks, 'main'),
  clauses,
  counters: undefined,
});

describe('what came of an offer', () => {
  const offered = [clause('water', 'halves'), clause('guard', 'patrol')];

  it('is a part of it where a counter keeps one of its clauses as it is', () => {
    expect(receptionKindOf({ response: 'accept' }, offered)).toBe('accept');
    expect(receptionKindOf({ response: 'refuse' }, offered)).toBe('refuse');
    expect(receptionKindOf({ response: 'counter', clauses: [clause('water', 'meters')] }, offered)).toBe('counter');
    const kept = [clause('water', 'meters'), clause('guard', 'patrol')];
    expect(receptionKindOf({ response: 'counter', clauses: kept }, offered)).toBe('in-part');
  });
});

describe('the answers that can be imagined', () => {
  it('are chances that sum to a million', () => {
    const sum = chances(openTable(scenario), 'a', 'b', main(clause('water', 'halves'))).reduce((all, one) => all + one);
    expect(sum).toBeGreaterThan(999_990);
    expect(sum).toBeLessThanOrEqual(1_000_000);
  });

  it('depend on which reading is held to be true', () => {
    const table = openTable(scenario);
    const all = chances(table, 'a', 'b', main(clause('water', 'nothing'), clause('guard', 'nobody')));
    const water = chances(table, 'a', 'b', main(clause('water', 'meters'), clause('guard', 'nobody')));
    expect(water).not.toEqual(all);
  });

  it('are refusals where a declared red line is crossed, whatever else it brings', () => {
    const line = {
      ...scenario,
      redLines: [{ party: 'b', never: { water: ['halves'] }, declared: true, because: 'Never.' }],
    };
    const [refuse = 0, counter = 0, part = 0, accepted = 0] = chances(
      openTable(line),
      'a',
      'b',
      main(clause('water', 'halves')),
    );
    expect(accepted).toBe(0);
    expect(refuse + counter + part).toBeGreaterThan(999_990);
  });

  it('say which clause is in the way: that which a red line rules out, and not the one beside it', () => {
    const line = {
      ...scenario,
      redLines: [{ party: 'b', never: { guard: ['nobody'] }, declared: true, because: 'Never.' }],
    };
    const table = openTable(line);
    const offer = main(clause('water', 'meters'), clause('guard', 'nobody'));
    const [water = 0, guard = 0] = imagined(table.viewOf('a'), table.party('b'), offer).inTheWay;
    expect(guard).toBeGreaterThan(500_000);
    expect(water).toBeLessThan(guard / 2);
  });

  it('change nothing, and are the same when they are asked for again', () => {
    const table = openTable(scenario);
    const before = JSON.stringify(table.state);
    const offer = main(clause('water', 'halves'));
    expect(chances(table, 'a', 'b', offer)).toEqual(chances(table, 'a', 'b', offer));
    expect(JSON.stringify(table.state)).toBe(before);
  });
});
