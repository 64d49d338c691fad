import { describe, expect, it } from 'vitest';
import type { Clause } from '#engine/model/moves.ts';
import type { Position } from '#engine/model/scenario/position.ts';
import { crossesOwnLine } from '#engine/moves/open.ts';
import { ownOpening } from '#engine/negotiators/acting/own-opening.ts';
import { openTableAtOpenings, PlayTable } from '../../../support/play.ts';
import { openingScenario, position, shippedScenario, smallScenario } from '../../../support/scenarios.ts';

const SMALL = openingScenario();

/** What a party opens with in a scenario, as "issue: option". */
function openingOf(party: string, scenario = SMALL, seed = 1) {
  const view = new PlayTable(scenario, { seed }, true).viewOf(party);
  const { clauses, never } = ownOpening(view);
  const named = ({ issue, option }: Clause) =>
    `${scenario.issues[issue]?.id}: ${scenario.issues[issue]?.options[option]?.id}`;
  return { clauses: clauses.map(named), never: never.map(named) };
}

describe('the own opening statement', () => {
  it('is what a delegation wants in public, on articles in which it has no say, too', () => {
    expect(openingOf('c').clauses).toEqual([
      'venue: lake',
      'format: big',
      'water: halves',
      'guard: patrol',
      'costs: shared',
    ]);
  });

  it('holds what it accepts where it wants nothing in public but has a say, and nothing where it has none', () => {
    const positions = [position('a', 'venue', 'none', 'accepts'), position('c', 'venue', 'none', 'accepts')];
    expect(openingOf('a', { ...SMALL, positions }).clauses).toEqual(['venue: none']);
    expect(openingOf('c', { ...SMALL, positions }).clauses).toEqual([]);
  });

  it('holds the one that it likes best of several, which is another one in some games', () => {
    const positions = [position('a', 'costs', 'shared', 'wants'), position('a', 'costs', 'open', 'wants')];
    expect(openingOf('a', { ...SMALL, positions }).clauses).toEqual(['costs: shared']);
    const close = smallScenario().issues.map((issue) =>
      issue.id === 'costs'
        ? { ...issue, options: issue.options.map((one) => ({ ...one, points: { a: 8, b: 1, c: 1 } })) }
        : issue,
    );
    const drawn = [1, 2, 3, 4, 5, 6].map(
      (seed) => openingOf('a', { ...SMALL, positions, issues: close }, seed).clauses[0],
    );
    expect(new Set(drawn)).toEqual(new Set(['costs: shared', 'costs: open']));
  });

  it('holds nothing that nobody had proposed, and what it has said itself before what is inferred of it', () => {
    const costs = (...positions: readonly Position[]) => openingOf('a', { ...SMALL, positions, issues }).clauses;
    const issues = SMALL.issues.map((issue) => ({
      ...issue,
      options: issue.options.map((one) => (one.id === 'shared' ? { ...one, bridging: true } : one)),
    }));
    const inferred = (option: string) => ({ ...position('a', 'costs', option, 'wants'), tag: 'inferred' as const });
    expect(costs(position('a', 'costs', 'shared', 'wants'), position('a', 'costs', 'open', 'accepts'))).toEqual([
      'costs: open',
    ]);
    expect(costs(position('a', 'costs', 'shared', 'wants'))).toEqual([]);
    expect(costs(inferred('paid'), position('a', 'costs', 'open', 'wants'))).toEqual(['costs: open']);
    expect(costs(inferred('paid'), inferred('open'))).toEqual(['costs: paid']);
  });

  it('rules out what its position says that it never signs, and keeps within its red lines taken together', () => {
    const positions = [
      position('a', 'water', 'meters', 'wants'),
      position('a', 'costs', 'open', 'wants'),
      position('a', 'venue', 'tower', 'never'),
    ];
    const redLines = [
      { party: 'a', never: { water: ['meters'], costs: ['open'] }, declared: true, because: 'Not both.' },
    ];
    expect(openingOf('a', { ...SMALL, positions, redLines })).toEqual({
      clauses: ['water: meters'],
      never: ['venue: tower'],
    });
  });
});

describe('the first dawn of the flagship', () => {
  const FLAGSHIP = shippedScenario('white-house-2025');
  const scenario = { ...FLAGSHIP, rules: { ...FLAGSHIP.rules, openings: true } };

  it('tells its story: Moscow proposed and refused, a word on ground troops, a force and its condition', () => {
    expect(openingOf('russia', scenario).clauses).toEqual(
      expect.arrayContaining(['venue: moscow', 'format: delegations']),
    );
    expect(openingOf('ukraine', scenario).never).toContain('venue: moscow');
    expect(openingOf('us', scenario).never).toContain('support: ground-troops');
    expect(openingOf('coalition', scenario).clauses).toEqual(
      expect.arrayContaining(['fighting: ceasefire', 'format: trilateral-with-europe']),
    );
    // Its force, of which it has spoken, and not the trainers that were only thought of.
    const forces = [...Array(12).keys()].map((seed) => openingOf('coalition', scenario, seed).clauses[2]);
    expect(new Set(forces)).toEqual(new Set(['forces: reassurance-force']));
    // Nor what nobody had proposed.
    expect(openingOf('us', scenario).clauses).toEqual(
      expect.arrayContaining(['guarantees: article-5-like', 'nato: silent']),
    );
  });

  it('lets Kyiv propose now one place, now another, and never what it is against', () => {
    const places = [...Array(12).keys()].map((seed) => openingOf('ukraine', scenario, seed).clauses[0]);
    expect(new Set(places)).toEqual(new Set(['venue: geneva', 'venue: istanbul']));
  });

  it('holds nothing across a red line of the one that speaks', () => {
    const table = openTableAtOpenings(scenario);
    for (const [party, { id }] of scenario.parties.entries()) {
      const { redLines } = table.game.secrets[party] ?? { redLines: [] };
      expect(crossesOwnLine(redLines, ownOpening(table.viewOf(id)).clauses)).toBe(false);
    }
  });
});
