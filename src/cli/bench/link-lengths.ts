import type { Game } from '#engine/model/game.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { playGame, type SimulatedGame } from '#engine/simulation/play-game.ts';
import { median, percentile } from '#engine/simulation/statistics.ts';
import { movesOfPersons, recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { alignedTable } from '../aligned-table.ts';

/** Seeds of the games, from 1 on. */
const GAMES = 500;

/** Link lengths in characters, of games in which `who` plays as a person. */
interface Lengths {
  readonly who: string;
  readonly aim: string;
  readonly characters: readonly number[];
  /** Lengths of the same games as saves, with every field of a move in bytes of its own. */
  readonly before: readonly number[];
}

/** Returns a table of link lengths of a scenario's games: with a person in one chair, and in all. */
export function linkLengths(game: Game, now: () => number): string {
  const seats = game.secrets.map(() => 'negotiator' as const);
  const players = game.secrets.map(() => negotiate);
  const games = Array.from({ length: GAMES }, (_, index) => playGame({ game, seats, players }, index + 1, now));
  const chairs = game.scenario.parties.map(({ name }, party) => lengthsOf(game, games, name, [party], '200'));
  const everybody = lengthsOf(
    game,
    games,
    'everybody',
    game.secrets.map((_, party) => party),
    '700',
  );
  return tableOf([...chairs, everybody]);
}

function lengthsOf(
  game: Game,
  games: readonly SimulatedGame[],
  who: string,
  persons: readonly PartyIndex[],
  aim: string,
): Lengths {
  const written = games.map((played) => writtenAs(game, played, persons));
  return { who, aim, characters: written.map(([link]) => link), before: written.map(([, before]) => before) };
}

/** Lengths of the link of a game whose moves at some chairs were persons', and of the same written as a save is. */
function writtenAs(game: Game, { state, moves }: SimulatedGame, persons: readonly PartyIndex[]): [number, number] {
  const seats = state.setup.seats.map((seat, party) => (persons.includes(party) ? ('person' as const) : seat));
  const seated = { ...state, setup: { ...state.setup, seats } };
  const record = recordOf(game, seated, { of: 'persons', list: movesOfPersons(seated.setup, moves) });
  return [encodeLink(game, record, moves).length, encodeRecord(record).length];
}

function tableOf(lines: readonly Lengths[]): string {
  return alignedTable(
    [
      { title: `characters of a link, ${GAMES} games; a person plays` },
      { title: 'median', numeric: true },
      { title: '95th percentile', numeric: true },
      { title: 'longest', numeric: true },
      { title: 'aim', numeric: true },
      { title: 'written as a save, 95th percentile', numeric: true },
    ],
    lines.map(({ who, aim, characters, before }) => [
      who,
      ...[median(characters), percentile(characters, 0.95), Math.max(...characters)].map(String),
      aim,
      String(percentile(before, 0.95)),
    ]),
  );
}
