import { describe, expect, it } from 'vitest';
import { type Reasons, reasonsGiven } from '#engine/negotiators/telling/reasons-given.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { type LocalizedGame, localizeGame } from '#messages/localized-game.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { endingModelOf } from '#session/screens/ending-model-of.ts';
import type { SeatCache } from '#session/table/parts/kept.ts';
import { tableModelOf } from '#session/table/table-model-of.ts';
import { usualSettings } from '#session/usual-settings.ts';
import { MADE_UP } from '../messages/made-up.ts';
import { madeUpMessages } from '../messages/made-up-messages.ts';
import { madeUpScenario } from '../messages/made-up-scenario.ts';
import { sampleSize, UNHURRIED } from '../properties/fuzz-runs.ts';
import { playOut } from '../support/play.ts';
import { shippedScenario } from '../support/scenarios.ts';

function toldIn(id: string): LocalizedGame {
  return localizeGame(MADE_UP, madeUpMessages(), compileGame(madeUpScenario(shippedScenario(id))));
}

/** Where plain words stand in what is shown, by the keys that lead to them, with one example each. */
type Escapes = Map<string, string>;

function plainWordsIn(shown: unknown, found: Escapes, path = ''): void {
  if (typeof shown === 'string' && isProse(shown) && !found.has(path)) found.set(path, shown);
  if (typeof shown !== 'object' || shown === null) return;
  for (const [key, part] of Object.entries(shown)) {
    plainWordsIn(part, found, Array.isArray(shown) ? path : `${path}.${key}`);
  }
}

/** Codes are one small word, perhaps with hyphens. */
function isProse(text: string): boolean {
  return /[A-Za-z]{2,}.* .*[A-Za-z]{2,}|^[A-Z][a-z]+/s.test(text);
}

/** What a chair is shown of a game at some of its states, or at all, and of its ending. */
function plainWordsOfGame(game: LocalizedGame, you: number, seed: number, every: number): Escapes {
  const found: Escapes = new Map();
  const memory = newSeatMemory();
  const kept: SeatCache = new Map();
  const reasons = new Map<string, Reasons extends ReadonlyMap<string, infer R> ? R : never>();
  let states = 0;
  const end = playOut(game, seed, (state, decision) => {
    states += 1;
    const view = viewFor(game, state, you, memory);
    const read = { seenUpTo: 0, actedUpTo: Math.floor(view.record.length / 2) };
    const seat = { game, view, you, kept, ...read, reasons: new Map(reasons), ...usualSettings(game.scenario) };
    if (states % every === 0) plainWordsIn(tableModelOf({ ...seat, draft: EMPTY_DRAFT }), found);
    const decider = viewFor(game, state, decision.move.party);
    for (const [key, said] of reasonsGiven(decider, decision, view)) reasons.set(key, said);
  });
  plainWordsIn({ ending: endingModelOf(game, end, you), briefing: briefingOf(game) }, found);
  return found;
}

describe('in a made-up language', UNHURRIED, () => {
  it.each([
    ['job-offer', 0, 1],
    ['white-house-2025', 1, sampleSize(7, 1)],
  ])('no plain English is shown of %s', (id, you, every) => {
    const found = plainWordsOfGame(toldIn(id), you, 3, every);
    expect([...found].map(([path, words]) => `${path}: ${words}`)).toEqual([]);
  });
});
