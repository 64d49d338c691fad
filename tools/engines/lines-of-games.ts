/** Whole games as lines of text: two engines for JavaScript that play them alike say the same lines. */
import { scenarios } from 'virtual:scenarios';
import { analyzeScenario } from '#engine/analysis/analyze-scenario.ts';
import { at } from '#engine/model/at.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { SEAT_KINDS, type SeatKind, type Setup } from '#engine/model/setup.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { replay } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { digestOf } from '#record/digest.ts';
import { movesOfPersons, recordOf } from '#record/game-record.ts';
import { decodeGame, encodeLink } from '#record/link/link-codec.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { verifyRecord } from '#record/verify-record.ts';

/** The fields of a golden game's file that are replayed. */
interface GoldenGame {
  readonly scenario: string;
  readonly setup: Setup;
  readonly moves: readonly Move[];
}

interface GoldenLink {
  readonly name: string;
  readonly scenario: string;
  readonly code: string;
}

const FILES = import.meta.glob<GoldenGame | readonly GoldenLink[]>(
  ['../../tests/replays/golden/*.json', '!**/desk-moments.json'],
  {
    eager: true,
    import: 'default',
  },
);

/** Kinds of seat without a person. */
const NEGOTIATORS = SEAT_KINDS.filter((kind) => kind !== 'person');

/**
 * A line for each golden game and link, and for what deals each scenario has, then one for each simulated game: how it
 * ended, the digest of its last state, and the codes of its save and of its link.
 * @param simulated How many games are played anew
 */
export function* linesOfGames(simulated: number): Generator<string> {
  const games = new Map(scenarios.map((scenario) => [scenario.id, compileGame(scenario)]));
  for (const [path, file] of Object.entries(FILES)) {
    if (Array.isArray(file)) yield* file.map((link: GoldenLink) => lineOfLink(games, link));
    else yield lineOfGolden(games, path.replace(/^.*\/|\.json$/g, ''), file as GoldenGame);
  }
  for (const [id, game] of games) yield `deals of ${id}: ${hex(digestOf(analyzeScenario(game, 'middle')))}`;
  for (let index = 0; index < simulated; index += 1) {
    const scenario = at(scenarios, index % scenarios.length);
    yield lineOfSimulated(gameIn(games, scenario.id), Math.floor(index / scenarios.length));
  }
}

function lineOfGolden(games: ReadonlyMap<string, Game>, name: string, { scenario, setup, moves }: GoldenGame): string {
  const game = gameIn(games, scenario);
  const end = replay(game, setup, moves);
  const code = encodeRecord(recordOf(game, end, { of: 'all', list: moves }));
  return `golden ${name}: ${end.ending?.kind} ${hex(digestOf(end))} ${code}`;
}

function lineOfLink(games: ReadonlyMap<string, Game>, { name, scenario, code }: GoldenLink): string {
  const decoded = decodeGame(code);
  if (!decoded.ok) return `link ${name}: ${decoded.problem.code}`;
  const { verified, state } = verifyRecord(gameIn(games, scenario), decoded.record);
  return `link ${name}: ${verified} ${hex(digestOf(state))}`;
}

/** Half of the games have one temperament in all seats, the others one of each; one seat's moves stand in save and link. */
function lineOfSimulated(game: Game, round: number): string {
  const { parties } = game.scenario;
  const kinds = parties.map((_, party) => kindOf(round, party));
  const seats = kinds.map((kind, party): SeatKind => (party === round % parties.length ? 'person' : kind));
  const seed = 1 + round;
  const { state, moves } = playGame({ game, seats, players: parties.map(() => negotiate) }, seed, () => 0);
  const list = movesOfPersons(state.setup, moves);
  const record = recordOf(game, state, { of: 'persons', list });
  const link = encodeLink(game, record, moves);
  const ending = `${state.ending?.kind} after ${moves.length} moves`;
  return `${game.scenario.id} ${seed} ${seats.join(',')}: ${ending} ${hex(digestOf(state))} ${encodeRecord(record)} ${link}`;
}

function kindOf(round: number, party: number): SeatKind {
  const from = Math.floor(round / 2);
  return at(NEGOTIATORS, (round % 2 === 0 ? from : from + party) % NEGOTIATORS.length);
}

function gameIn(games: ReadonlyMap<Scenario['id'], Game>, id: string): Game {
  const game = games.get(id);
  if (game === undefined) throw new RangeError(`there is no scenario "${id}"`);
  return game;
}

function hex(digest: number): string {
  return digest.toString(16).padStart(8, '0');
}
