import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { RedLine } from '#engine/model/scenario/red-line.ts';
import type { Lever } from '#engine/model/scenario/scenario.ts';
import { ownPart } from '#engine/wire/own-part.ts';
import { smallScenario } from '../../support/scenarios.ts';

describe('what only one party is told of a scenario', () => {
  it('is its points by article and answer, its mandate and its walk-aways', () => {
    const scenario = smallScenario();
    const part = ownPart(scenario, 1);
    expect(part.points['venue']).toEqual({ none: 0, lake: 6, tower: 12 });
    expect(part.walkAway).toEqual(at(scenario.parties, 1).walkAway);
    expect(part.mandate).toEqual(at(scenario.parties, 1).mandate);
  });

  it('has its red lines and terms, and nobody else’s', () => {
    const line = (party: string): RedLine => ({ party, never: { water: ['nothing'] }, declared: false, because: '-' });
    const term = (party: string) => ({ party, when: { water: ['halves'] }, points: 1, because: '-' });
    const scenario = smallScenario({ redLines: [line('a'), line('b')], terms: [term('b'), term('c')] });
    const { redLines, terms } = ownPart(scenario, 1);
    expect(redLines).toEqual([line('b')]);
    expect(terms).toEqual([term('b')]);
  });

  it('says what its levers do to its own walk-aways, and not to those of others', () => {
    const effects = ['a', 'b'].map((party) => ({ walkAway: { party, track: 'main', by: -2 } }));
    const lever = (party: string): Lever => ({ id: `of-${party}`, party, label: 'Press', says: '-', uses: 1, effects });
    const { levers } = ownPart(smallScenario({ levers: [lever('a'), lever('b')] }), 0);
    expect(levers).toEqual([{ ...lever('a'), effects: effects.slice(0, 1) }]);
  });
});
