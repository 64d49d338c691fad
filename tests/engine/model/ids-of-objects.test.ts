import { describe, expect, it } from 'vitest';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { UNHURRIED } from '../../properties/fuzz-runs.ts';
import { blocScenario } from '../../support/blocs.ts';
import { compileTold } from '../../support/compile-told.ts';
import { playOut } from '../../support/play.ts';

/** An id that an author may choose, and that objects inherit an entry of. */
const INHERITED = 'constructor';

/** The lake with everything that names something by its id: factions, hypotheses, sources, durability, combinations. */
function lake(): Scenario {
  const scenario = blocScenario(undefined, {
    rules: { movesPerRound: 2, walkOut: true, afterSigning: true },
    sources: { note: { outlet: 'The notice board', date: '2025-03-02', says: 'The lake has risen.' } },
    durability: [
      { id: 'halves', when: { water: ['halves'] }, points: 5, because: 'Halves are halves.', source: 'note' },
    ],
  });
  const parties = scenario.parties.map((party) => ({
    ...party,
    factions: [{ id: 'boats', name: 'The boats', weight: 1, cares: { guard: 2 }, wants: 0.5 }],
    hypotheses: [
      { name: 'guards first', prior: 0.5, emphasis: { guard: 2 } },
      { name: 'water first', prior: 0.5, points: { water: { nothing: 0, halves: 9, meters: 5 } } },
    ],
  }));
  return { ...scenario, parties };
}

/** The same scenario with another id for one of its things, wherever that is named or keys something. */
function renamed(scenario: Scenario, id: string): Scenario {
  const other = (word: string) => (word === id ? INHERITED : word);
  const isWords = (key: string) => ['title', 'label', 'name'].includes(key);
  const rename = (value: unknown): unknown => {
    if (typeof value === 'string') return other(value);
    if (Array.isArray(value)) return value.map(rename);
    return typeof value === 'object' && value !== null ? inside(value) : value;
  };
  const inside = (block: object): unknown =>
    Object.fromEntries(Object.entries(block).map(([key, one]) => [other(key), isWords(key) ? one : rename(one)]));
  return rename(scenario) as Scenario;
}

describe('an id that objects inherit an entry of', () => {
  it.each([
    ['an issue that sources and red lines name', 'guard'],
    ['an issue that none of them name', 'costs'],
    ['a party', 'a'],
    ['a track', 'main'],
    ['an option', 'halves'],
    ['a source', 'note'],
  ])('names %s as any other id would', UNHURRIED, (_, id) => {
    const [plain, odd] = [compileTold(lake()), compileTold(renamed(lake(), id))];
    expect(playOut(odd, 3)).toEqual(playOut(plain, 3));
    const briefing = JSON.stringify(briefingOf(odd)).replaceAll(`"${INHERITED}"`, `"${id}"`);
    expect(briefing).toBe(JSON.stringify(briefingOf(plain)));
  });
});
