import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { movesOfPersons, recordOf } from '#record/game-record.ts';
import { decodeGame, encodeLink } from '#record/link/link-codec.ts';
import { verifyingRecord } from '#record/verify-record.ts';
import type { Case, Measurement } from './measurement.ts';

/** Games whose links are checked, after some that are not counted. */
const GAMES = 30;
const WARM_UP = 5;

/** Links of a class: played again and compared, as the page's workers do. */
export function linkCases(flagship: Game, small: Game): Case {
  return (now) => [
    checked(flagship, [1], 'one person among negotiators, the flagship', now),
    checked(flagship, everybody(flagship), 'persons in all chairs, the flagship', now),
    checked(small, everybody(small), `persons in all chairs, ${small.scenario.title}`, now),
  ];
}

function everybody({ scenario }: Game): PartyIndex[] {
  return scenario.parties.map((_, party) => party);
}

function checked(game: Game, persons: readonly PartyIndex[], who: string, now: () => number): Measurement {
  const codes = Array.from({ length: WARM_UP + GAMES }, (_, seed) => linkOf(game, persons, seed + 1, now));
  const samples = codes.map((code) => {
    const begun = now();
    const decoded = decodeGame(code);
    if (!decoded.ok) throw new Error(decoded.problem.code);
    // Reckoned once for all links of a class.
    const steps = verifyingRecord(game, decoded.record, () => true);
    for (let next = steps.next(); !next.done; next = steps.next());
    return now() - begun;
  });
  return { what: 'a link of a class, checked', size: who, samples: samples.slice(WARM_UP), aim: '40 (1,000 in 20 s)' };
}

/** Code of the link of a game that negotiators have played in the place of persons. */
export function linkOf(game: Game, persons: readonly PartyIndex[], seed: number, now: () => number): string {
  const seats = game.secrets.map(() => 'negotiator' as const);
  const { state, moves } = playGame({ game, seats, players: game.secrets.map(() => negotiate) }, seed, now);
  const seated = seats.map((seat, party) => (persons.includes(party) ? ('person' as const) : seat));
  const ended = { ...state, setup: { ...state.setup, seats: seated } };
  const list = movesOfPersons(ended.setup, moves);
  return encodeLink(game, recordOf(game, ended, { of: 'persons', list }), moves);
}
