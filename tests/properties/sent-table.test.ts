import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { seatGame } from '#engine/setup/seat-game.ts';
import { newMind } from '#engine/views/mind.ts';
import { newSeatMemory } from '#engine/views/seat-memory.ts';
import { inEnglish } from '#messages/en/in-english.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { EMPTY_DRAFT } from '#session/draft.ts';
import { applyDelta, remoteSnapshot, replicaOf } from '#session/running/seat-replica.ts';
import { chairModel, situationModel } from '#session/screens/briefing.ts';
import { tableModelOf } from '#session/table/table-model-of.ts';
import { compileTold } from '../support/compile-told.ts';
import { shippedScenario } from '../support/scenarios.ts';
import { SentSeat, type Sights, sightsOf } from '../support/sent-seat.ts';
import { fuzzRuns, sampleSize, UNHURRIED } from './fuzz-runs.ts';
import { arbitraryPlay, drawOf, FLAGSHIP, type Played, playAtRandom } from './random-play.ts';

const SEEN = { reasons: new Map(), reveal: 'full', hints: 'always', draft: EMPTY_DRAFT } as const;

/** What a seat is shown when half of the record is new to it. */
function shown(game: LocalizedGame, { view, ahead }: Sights) {
  const half = Math.floor(view.record.length / 2);
  const { party: you } = view;
  const table = tableModelOf({ game, view, ahead, you, seenUpTo: half, actedUpTo: half, ...SEEN, kept: new Map() });
  return { table, mandate: chairModel(game, you), situation: situationModel(game) };
}

/** Follows a game at one chair twice: here, where all of it is known, and there, where only what is sent is. */
function expectSameTable({ game, states, end }: Played, party: PartyIndex, chance: number): void {
  const moments = [at(states, 0), ...states.filter((_, index) => (index + chance) % sampleSize(29, 13) === 0), end];
  const here = newSeatMemory();
  const there = newMind();
  const sent = new SentSeat(game, at(moments, 0), party);
  const sheet = sent.sheet();
  let told = replicaOf(sheet);
  for (const [index, state] of moments.entries()) {
    told = index === 0 ? told : told && applyDelta(told, sent.seen(state));
    if (told === undefined) throw new Error('what was sent cannot be read');
    const known = inEnglish(seatGame({ ...sheet, notes: told.notes }, told.view));
    expect(shown(known, remoteSnapshot(known, told, there))).toEqual(shown(game, sightsOf(game, state, party, here)));
  }
}

function playedByPersons(game: LocalizedGame): Played {
  return playAtRandom(game, { seed: 3, seats: game.secrets.map(() => 'person' as const) }, drawOf(3));
}

describe('what is made of what a seat was sent', UNHURRIED, () => {
  it('is the very table that is made where all of the game is known', () => {
    const property = fc.property(arbitraryPlay(), fc.nat(), (played, chance) => {
      for (const party of played.game.secrets.keys()) expectSameTable(played, party, chance);
    });
    fc.assert(property, fuzzRuns(1, 3));
  });

  it.each([
    ['the flagship', FLAGSHIP],
    ['a scenario with a bloc and a mediator', compileTold(shippedScenario('paris-2015'))],
  ])('is so in %s', (_name, game) => {
    const played = playedByPersons(game);
    const chairs = [...game.secrets.keys()].slice(-sampleSize(1, game.secrets.length));
    for (const party of chairs) expectSameTable(played, party, party);
  });
});
