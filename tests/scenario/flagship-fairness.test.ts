import { describe, expect, it } from 'vitest';
import type { Effect } from '#engine/model/scenario/scenario.ts';
import { shippedScenario } from '../support/scenarios.ts';

const {
  issues,
  redLines,
  sources,
  trust = [],
  events = [],
  levers = [],
  durability = [],
} = shippedScenario('white-house-2025');

/** What has moved the trust of anybody in a delegation, up or down. */
function trustIn(party: string, effects: readonly Effect[]): { rises: number; falls: number } {
  const moved = effects.flatMap(({ trust: each }) => (each?.to === party ? [each] : []));
  return {
    rises: moved.filter(({ kept = 0 }) => kept > 0).length,
    falls: moved.filter(({ broke = 0 }) => broke > 0).length,
  };
}

describe('trust', () => {
  const told = events.flatMap(({ effects }) => effects);

  it.each(['us', 'russia'])(
    'in the delegation that makes or is said to make a promise, %s, rises and falls',
    (party) => {
      expect(trustIn(party, told).rises).toBeGreaterThan(0);
      expect(trustIn(party, told).falls).toBeGreaterThan(0);
    },
  );

  it('of Kyiv and of the Coalition in Washington begins with caution, by what was written of it', () => {
    const inWashington = trust.filter((note) => note.in === 'us');
    expect(inWashington.map(({ from }) => from)).toEqual(['ukraine', 'coalition']);
    for (const { kept, broke, source } of inWashington) {
      expect(broke).toBeGreaterThan(kept);
      expect(Object.keys(sources)).toContain(source);
    }
  });

  it('is moved by nobody who decides nothing, and by no demand alone', () => {
    for (const id of ['military-chiefs', 'lavrov-guarantees']) {
      const effects = events.find((event) => event.id === id)?.effects ?? [];
      expect(effects.filter((effect) => effect.trust !== undefined)).toEqual([]);
    }
  });
});

describe('pressure', () => {
  it('comes from the news on others than Russia, too', () => {
    const pressed = events.flatMap(({ when, effects }) =>
      when.date === undefined
        ? []
        : effects.flatMap(({ walkAway }) => (walkAway && walkAway.by < 0 ? [walkAway.party] : [])),
    );
    expect([...new Set(pressed)].sort()).toEqual(['coalition', 'russia', 'ukraine', 'us']);
  });

  it('by a lever falls on no delegation that uses it', () => {
    for (const { party, effects } of levers) {
      const own = effects.filter(({ walkAway }) => walkAway?.party === party && walkAway.by < 0);
      expect(own).toEqual([]);
    }
  });
});

describe('red lines', () => {
  it('are two at least for every delegation, so that no chair is freer than the others', () => {
    for (const party of ['us', 'ukraine', 'russia', 'coalition']) {
      expect(redLines.filter((line) => line.party === party).length).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('a war that goes on', () => {
  it('pays no delegation more than any way to end it that it asks for', () => {
    const options = issues.find(({ id }) => id === 'fighting')?.options ?? [];
    const { none = {} } = Object.fromEntries(options.map(({ id, points }) => [id, points]));
    for (const [party, points] of Object.entries(none)) {
      const asked = options.filter(({ id }) => id !== 'none').map((option) => option.points[party] ?? 0);
      expect(points).toBeLessThan(Math.max(...asked));
    }
  });
});

describe('why a text lasts', () => {
  it('is cited, or follows from the words of the text alone', () => {
    const uncited = durability.filter(({ source }) => source === undefined);
    expect(uncited.map(({ id }) => id)).toEqual(['still-at-war']);
  });

  it('takes no side on NATO, on a ceasefire or a treaty first, or on who meets whom', () => {
    const contested = durability.flatMap(({ when }) => {
      const { nato = [], format = [], fighting = [] } = when;
      const oneOrder = fighting.includes('ceasefire') !== fighting.includes('with-treaty') ? fighting : [];
      return [...nato, ...format, ...oneOrder];
    });
    expect(contested).toEqual([]);
  });
});

describe('an event with a source', () => {
  it('says only what the source says: what some call it, and others, is the game that says so', () => {
    for (const { says, source } of events) {
      if (source !== undefined) expect(says).not.toMatch(/[Ss]ome call/);
    }
  });
});
