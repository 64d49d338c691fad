import { describe, expect, it } from 'vitest';
import { type GameRecord, SEVERAL_NEGOTIATORS } from '#record/game-record.ts';
import { canPlayAgain, type Release, releaseOf } from '#record/release.ts';

const RECORD: GameRecord = {
  scenarioId: 'small',
  scenarioDigest: 7,
  rulesVersion: 3,
  negotiatorsVersion: 5,
  setup: { seed: 1, seats: ['person', 'negotiator'] },
  moves: { of: 'persons', list: [] },
  outcome: undefined,
};
const OF_ALL: GameRecord = { ...RECORD, moves: { of: 'all', list: [] } };
const FIRST: Release = {
  name: '1',
  day: '2026-11-28',
  rulesVersion: 3,
  negotiatorsVersion: 5,
  scenarios: { small: 7 },
};
const TUNED: Release = { ...FIRST, name: '2', negotiatorsVersion: 6 };
const CHANGED: Release = { ...TUNED, name: '3', scenarios: { small: 8 } };

describe('canPlayAgain', () => {
  it('asks for the same rules, the same negotiators and the same scenario', () => {
    expect(canPlayAgain(RECORD, FIRST)).toBe(true);
    expect(canPlayAgain(RECORD, { ...FIRST, rulesVersion: 4 })).toBe(false);
    expect(canPlayAgain(RECORD, TUNED)).toBe(false);
    expect(canPlayAgain(RECORD, { ...FIRST, scenarios: { small: 8 } })).toBe(false);
    expect(canPlayAgain(RECORD, { ...FIRST, scenarios: { other: 7 } })).toBe(false);
  });

  it('asks for no negotiators where a record has every move, or persons had all chairs', () => {
    expect(canPlayAgain(OF_ALL, TUNED)).toBe(true);
    expect(canPlayAgain({ ...RECORD, setup: { seed: 1, seats: ['person', 'person'] } }, TUNED)).toBe(true);
  });

  it('finds no scenario by a name that every object has', () => {
    expect(canPlayAgain({ ...RECORD, scenarioId: 'constructor' }, FIRST)).toBe(false);
  });
});

describe('releaseOf', () => {
  it('finds the release that has all that a game was played by', () => {
    expect(releaseOf(RECORD, [FIRST, TUNED, CHANGED])?.name).toBe('1');
    expect(releaseOf({ ...RECORD, scenarioDigest: 8 }, [FIRST, TUNED, CHANGED])).toBeUndefined();
    expect(releaseOf({ ...RECORD, scenarioDigest: 8, negotiatorsVersion: 6 }, [FIRST, TUNED, CHANGED])?.name).toBe('3');
  });

  it('prefers its own negotiators, and of others the latest', () => {
    expect(releaseOf(OF_ALL, [FIRST, TUNED])?.name).toBe('1');
    expect(releaseOf({ ...OF_ALL, negotiatorsVersion: SEVERAL_NEGOTIATORS }, [FIRST, TUNED])?.name).toBe('2');
  });
});
