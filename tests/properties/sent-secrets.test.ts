import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { State } from '#engine/model/state.ts';
import { viewFor } from '#engine/views/view-for.ts';
import { decodeView } from '#engine/wire/decode-view.ts';
import { encodeView } from '#engine/wire/encode-view.ts';
import { ownPart } from '#engine/wire/own-part.ts';
import { publicPart } from '#engine/wire/public-part.ts';
import { seatMessage } from '#engine/wire/seat-message.ts';
import { sentView } from '#engine/wire/sent-view.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { markedGame, markedState, marksIn } from './marked-secrets.ts';
import { arbitraryPlay, drawOf, FLAGSHIP, playAtRandom } from './random-play.ts';

type Check = (game: Game, state: State, party: PartyIndex) => void;

/** Checks every seat at some moments of random games, the last one included. */
function atManyMoments(usual: number, whole: number, check: Check): void {
  const property = fc.property(arbitraryPlay(), fc.nat(), ({ game, states, end }, chance) => {
    const moments = [...states.filter((_, index) => (index + chance) % 13 === 0), end];
    for (const party of game.secrets.keys()) for (const state of moments) check(game, state, party);
  });
  fc.assert(property, fuzzRuns(usual, whole));
}

/** A message as its reader takes it apart. */
function received(game: Game, state: State, party: PartyIndex): unknown {
  const message = seatMessage(game, state, party);
  return JSON.parse(JSON.stringify({ ...message, view: JSON.parse(message.view) }));
}

describe('what a seat is sent', UNHURRIED, () => {
  it('has nothing in it that others keep to themselves', () => {
    fc.assert(
      fc.property(arbitraryPlay(), fc.nat(), ({ game, states, end }, chance) => {
        const moments = [...states.filter((_, index) => (index + chance) % 13 === 0), end];
        for (const party of game.secrets.keys()) {
          const marked = markedGame(game, party);
          for (const state of moments) {
            expect(marksIn(received(game, state, party))).toEqual([]);
            expect(marksIn(received(marked, markedState(state, party), party))).toEqual([]);
          }
        }
      }),
      fuzzRuns(4, 10),
    );
  });

  it('brings the view as it was', () => {
    atManyMoments(4, 12, (game, state, party) => {
      const view = viewFor(game, state, party);
      expect(decodeView(encodeView(view))).toStrictEqual(sentView(view));
    });
  });

  it('would be found to betray something: marks lie in all that is kept back', () => {
    const seats = FLAGSHIP.secrets.map(() => 'person' as const);
    const { end, states } = playAtRandom(FLAGSHIP, { seed: 1, seats }, drawOf(1));
    const game = markedGame(FLAGSHIP, 0);
    const state = markedState(end, 0);
    const { scenario } = game;
    const { common } = game;
    const kept: Readonly<Record<string, unknown>> = {
      mandate: scenario.parties[1]?.mandate,
      walkAway: scenario.parties[1]?.walkAway,
      temperament: scenario.parties[1]?.temperament,
      hypotheses: common.hypotheses[1]?.map(({ points }) => points),
      points: scenario.issues[0]?.options[0]?.points,
      debrief: scenario.debrief,
      ownPart: ownPart(scenario, 1),
      ownView: viewFor(game, state, 1).own,
      parties: state.parties,
      random: state.random,
      stands: scenario.parties.map(({ members }) => members),
      redLines: scenario.redLines,
    };
    for (const [name, part] of Object.entries(kept)) {
      expect(marksIn({ ...publicPart(scenario), planted: part }), name).not.toEqual([]);
    }
    expect(states.some((moment) => marksIn(markedState(moment, 0).offers).length > 0)).toBe(true);
    expect(states.some((moment) => marksIn(markedState(moment, 0).record).length > 0)).toBe(true);
  });
});
