import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { SEAT_KINDS } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { decideIn } from '#engine/moves/decide.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { apply, createGame } from '#engine/play.ts';
import { signedPoints } from '#engine/rounds/conclude.ts';
import { recordOf } from '#record/game-record.ts';
import { verifyRecord } from '#record/verify-record.ts';
import { legalMovesFor } from '../support/legal-moves.ts';
import { sampleMove } from '../support/sample-move.ts';
import { signedPackage } from '../support/signed-package.ts';
import { fuzzRuns, UNHURRIED } from './fuzz-runs.ts';
import { arbitraryGame, arbitrarySeed, drawOf, mostMoves } from './random-play.ts';

describe('negotiators', UNHURRIED, () => {
  it('bring every game among them to its end, with nothing but allowed moves', () => {
    always(40, (game, seed) => {
      const { end, moves } = playMixed(game, seed, [], 0);
      expect(end.ending).toBeDefined();
      expect(moves).toBeLessThan(mostMoves(game));
    });
  });

  it('never sign below what no deal is worth to them, nor across a red line, whoever sits at the other chairs', () => {
    always(40, (game, seed, persons, chance) => {
      const { end } = playMixed(game, seed, persons, chance);
      for (const { party, track } of signaturesIn(game, end)) {
        expect(at(at(game.secrets, party).sheets, track).forbidden[signedPackage(game.common, end, track)]).toBe(0);
        if (persons.includes(party)) continue;
        const { walkAwaysThen } = at(end.tracks, track);
        expect(signedPoints(game, end, party, track)).toBeGreaterThanOrEqual(at(walkAwaysThen, party));
      }
    });
  });

  it('decide the same again where nothing has changed', () => {
    always(15, (game, seed, persons, chance) => {
      playMixed(game, seed, persons, chance, (state) => {
        expect(nextDecision(game, JSON.parse(JSON.stringify(state)))).toEqual(nextDecision(game, state));
      });
    });
  });

  it('are found again from the moves of the persons alone', () => {
    always(30, (game, seed, persons, chance) => {
      const { end, personMoves } = playMixed(game, seed, persons, chance);
      const record = recordOf(game, end, { of: 'persons', list: personMoves });
      expect(verifyRecord(game, record)).toEqual({ verified: true, state: end });
    });
  });
});

function always(
  runs: number,
  check: (game: Game, seed: number, persons: readonly PartyIndex[], chance: number) => void,
): void {
  const table = arbitraryGame().chain((game) =>
    fc.tuple(fc.constant(game), fc.subarray(game.secrets.map((_, party) => party))),
  );
  const property = fc.property(table, arbitrarySeed(), fc.nat(), ([game, persons], seed, chance) =>
    check(game, seed, persons, chance),
  );
  fc.assert(property, fuzzRuns(runs));
}

/** A game of negotiators and of persons who do what comes to their minds. */
function playMixed(
  game: Game,
  seed: number,
  persons: readonly PartyIndex[],
  chance: number,
  watch: (state: State) => void = () => {},
) {
  const draw = drawOf(chance);
  const seats = game.secrets.map((_, party) => at(SEAT_KINDS, persons.includes(party) ? 0 : 1));
  const personMoves = [];
  let state = createGame(game, { seed, seats });
  let moves = 0;
  for (; state.toAct !== undefined && moves < mostMoves(game); moves += 1) {
    watch(state);
    const decision = nextDecision(game, state);
    const move = decision?.move ?? sampleMove(game, legalMovesFor(game, state, state.toAct.party), draw);
    expect(decideIn(game, state, move)).toBeUndefined();
    if (decision === undefined) personMoves.push(move);
    state = apply(game, state, move);
  }
  return { end: state, personMoves, moves };
}

function signaturesIn(game: Game, end: State): { readonly party: PartyIndex; readonly track: number }[] {
  return end.tracks.flatMap(({ status }, track) =>
    status === 'signed' ? at(game.common.tracks, track).signatories.map((party) => ({ party, track })) : [],
  );
}
