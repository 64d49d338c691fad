import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import { worldsAsKnown } from '#engine/playing-on/world-as-known.ts';
import { deepFreeze } from '../../support/deep-freeze.ts';
import { shippedScenario } from '../../support/scenarios.ts';
import { courseWith } from './course-with.ts';

const course = courseWith(shippedScenario('village-water'), 7, () => undefined);
const { game } = course;
const moment = 20;

describe('a world as it could be known', () => {
  it('has the chair as it is, and leaves the true one alone', () => {
    const state = deepFreeze(course.stateAt(moment));
    const world = worldsAsKnown(game, state, 0)(1);
    expect(world.game.secrets[0]).toBe(game.secrets[0]);
    expect(at(world.state.parties, 0)).toEqual(at(state.parties, 0));
    expect(world.state.text).toEqual(state.text);
    expect(world.game.common).toBe(game.common);
  });

  it('has the others drawn by what is thought of them, for each way anew and for the same way alike', () => {
    const state = course.stateAt(moment);
    const worlds = worldsAsKnown(game, state, 0);
    expect(worlds(3)).toEqual(worlds(3));
    const levels = Array.from({ length: 30 }, (_, way) => at(worlds(way).state.parties, 1).walkAway.join());
    expect(new Set(levels).size).toBeGreaterThan(1);
  });

  it('has nothing of what the others keep to themselves', () => {
    const state = course.stateAt(moment);
    const poisoned = {
      ...game,
      secrets: game.secrets.map((own, party) =>
        party === 0
          ? own
          : {
              ...own,
              points: own.points.map((row) => row.map((points) => points + 700)),
              sheets: own.sheets.map((sheet) => ({ ...sheet, points: sheet.points.map((points) => points + 900) })),
              redLines: [],
              temperament: { ...own.temperament, firmness: 1, candour: 0 },
              factions: [{ weight: 100, factors: [], best: [], wants: 1000 }],
              doubt: 300,
              levers: [],
            },
      ),
    };
    const otherwise = {
      ...state,
      parties: state.parties.map((own, party) =>
        party === 0
          ? own
          : { ...own, level: 1 as const, walkAway: own.walkAway.map((units) => units + 50), mail: 'ask' as const },
      ),
    };
    const [world, same] = [worldsAsKnown(game, state, 0)(5), worldsAsKnown(poisoned, otherwise, 0)(5)];
    expect(same.state).toEqual(world.state);
    expect(same.game.secrets).toEqual(world.game.secrets);
  });
});
