import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { SeatKind, Setup } from '#engine/model/setup.ts';
import { applyTo, createGame, replay } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { branchSeats } from '#record/branch-seats.ts';
import { movesOfPersons, recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import { kindOfMove, MOVE_KINDS } from '#record/move-kinds.ts';
import { encodeRecord } from '#record/record-codec.ts';
import { branchAt } from '#record/verify-branch.ts';
import type { ReleaseEngine } from '../../src/cli/release/engine-of.ts';
import { readGoldenEnding } from '../replays/golden-files.ts';
import { gameOf } from '../replays/golden-game.ts';
import { blocScenario } from '../support/blocs.ts';
import { answerClaim, askMembers, claim, passiveMove } from '../support/play.ts';
import { mediatedScenario } from '../support/scenarios.ts';
import { playShared } from '../support/shared-game.ts';

/** What a link is there for. */
interface Purpose {
  readonly what: string;
  /** That of the game, where it is none that is shipped. */
  readonly scenario?: Scenario;
}

/** A game, in every format in which it may be in somebody's hands. */
interface GameOfToday extends Purpose {
  readonly codes: readonly string[];
}

/** A link that a release must open for ever, and what it must come to. */
export interface ReleaseLink extends Purpose {
  readonly code: string;
  /** In which it is written. */
  readonly format: number | undefined;
  readonly told: ReturnType<ReleaseEngine['replay']>;
}

/** Games in which persons do whatever is allowed. */
interface Table {
  readonly game: Game;
  readonly seats: readonly SeatKind[];
  /** It is not shipped, and goes with its links. */
  readonly scenario?: Scenario;
}

/** Tables that are played at, one after the other, until every kind of move was made. */
function tables(): Table[] {
  const mediated = mediatedScenario();
  return [
    { game: gameOf('job-offer'), seats: ['person', 'negotiator'] },
    { game: gameOf('village-water'), seats: ['person', 'person', 'person'] },
    { game: gameOf('white-house-2025'), seats: ['person', 'person', 'person', 'person'] },
    // No shipped scenario has a mediator.
    { game: compileGame(mediated), seats: mediated.parties.map(() => 'person'), scenario: mediated },
  ];
}
const MOST_SEEDS = 150;

/** The links of a release, each of which was written when it was frozen. */
export function linksOf(release: string): ReleaseLink[] {
  const file = fileOf(release);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Writes links of today for a release that has none yet; those of one that has are never written anew. */
export function writeLinks(release: string, engine: ReleaseEngine): void {
  if (existsSync(fileOf(release))) return;
  const links = gamesOfToday().flatMap(({ codes, ...game }) =>
    codes.map((code) => ({ ...game, format: formatIn(code), code, told: engine.replay(code, game) })),
  );
  writeFileSync(fileOf(release), `[\n${links.map((link) => JSON.stringify(link)).join(',\n')}\n]\n`);
}

/** The first byte of a code. */
export function formatIn(code: string): number | undefined {
  return Buffer.from(code, 'base64url')[0];
}

/** Games of every ending and every kind of move, a branch, and a game that goes on. */
function gamesOfToday(): GameOfToday[] {
  const endings = ENDING_KINDS.map((kind) => {
    const { scenario, setup, moves } = readGoldenEnding(kind);
    return { what: `ending ${kind}`, codes: codesOf(gameOf(scenario), setup, moves) };
  });
  return [...endings, ...gamesOfEveryMove(), branch(), save()];
}

function gamesOfEveryMove(): GameOfToday[] {
  const byMembers = answeredByMembers();
  const missing = new Set<string>(MOVE_KINDS.filter((kind) => kind !== byMembers.what));
  const games: GameOfToday[] = [byMembers];
  for (const { game, seats, scenario } of tables()) {
    for (let seed = 1; seed <= MOST_SEEDS && missing.size > 0; seed += 1) {
      const { moves, own } = playShared(game, { seed, seats }, seed);
      const kinds = [...new Set(own.map(kindOfMove))].filter((kind) => missing.delete(kind));
      if (kinds.length === 0) continue;
      const codes = codesOf(game, { seed, seats }, moves);
      games.push({ what: kinds.join(', '), codes, ...(scenario && { scenario }) });
    }
  }
  if (missing.size > 0) throw new RangeError(`no game has the moves ${[...missing].join(', ')}`);
  return games;
}

/** No game comes to it by chance: a bloc asks its members, and answers a claim by them. */
function answeredByMembers(): GameOfToday {
  const scenario = blocScenario();
  const game = compileGame(scenario);
  const setup: Setup = { seed: 1, seats: scenario.parties.map(() => 'person') };
  const state = createGame(game, setup);
  const acts = [
    { party: 0, act: claim('c', 'guard', 'patrol') },
    { party: 2, act: askMembers('guard') },
    { party: 2, act: answerClaim('by-members') },
  ];
  const moves: Move[] = [];
  while (state.toAct !== undefined) {
    const [next] = acts;
    const isTime = state.toAct.kind === 'talk' && state.toAct.party === next?.party;
    const move = isTime && next ? next.act(scenario, state, next.party) : passiveMove(state.toAct);
    if (isTime) acts.shift();
    moves.push(move);
    applyTo(game, state, move);
  }
  return { what: 'byMembers', codes: codesOf(game, setup, moves), scenario };
}

function codesOf(game: Game, setup: Setup, moves: readonly Move[]): string[] {
  const list = movesOfPersons(setup, moves);
  const record = recordOf(game, replay(game, setup, moves), { of: 'persons', list });
  return [encodeLink(game, record, moves), encodeRecord(record)];
}

function branch(): GameOfToday {
  const { scenario, setup, moves } = readGoldenEnding('held');
  const game = gameOf(scenario);
  const original = recordOf(game, replay(game, setup, moves), { of: 'all', list: moves });
  const common = moves.slice(0, Math.floor(moves.length / 2));
  const record = branchAt(game, original, moves, common.length, branchSeats(setup.seats, 0));
  return { what: 'branch that goes on', codes: [encodeLink(game, record, common), encodeRecord(record)] };
}

function save(): GameOfToday {
  const game = gameOf('white-house-2025');
  const { state, moves } = playShared(
    game,
    { seed: 7, seats: ['negotiator', 'person', 'negotiator', 'negotiator'] },
    7,
    40,
  );
  return {
    what: 'save of a game that goes on',
    codes: [encodeRecord(recordOf(game, state, { of: 'all', list: moves }))],
  };
}

function fileOf(release: string): URL {
  return new URL(`./links/${release}.json`, import.meta.url);
}
