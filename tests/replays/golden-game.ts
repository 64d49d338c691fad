/** Golden games: whole games kept as files, so that whatever changes their course is seen in a review. */

import { at } from '#engine/model/at.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { Move } from '#engine/model/moves.ts';
import { SEAT_KINDS, type Setup } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nextDecision } from '#engine/negotiators/negotiate.ts';
import { apply, createGame } from '#engine/play.ts';
import { compileGame } from '#engine/setup/compile-game.ts';
import { digestOf } from '#record/digest.ts';
import { shippedScenario } from '../support/scenarios.ts';

/** A game as its file keeps it. */
export interface GoldenGame {
  readonly scenario: string;
  readonly setup: Setup;
  readonly ending: EndingKind;
  /** By party and track, in the points of the scenario. */
  readonly points: readonly (readonly number[])[];
  /** Digest of the final state, in hexadecimal. */
  readonly digest: string;
  /** Of all seats. */
  readonly moves: readonly Move[];
}

/** Which game is wanted: it is looked for from seed 1 on, so that it can be found again in a changed scenario. */
export interface GoldenWish {
  readonly name: string;
  readonly scenario: string;
  /** Index of the one party that a person plays, by a script; absent for a game among negotiators. */
  readonly person?: number;
  readonly endings: readonly EndingKind[];
}

export const GOLDEN_WISHES: readonly GoldenWish[] = [
  { name: 'flagship-meeting', scenario: 'white-house-2025', endings: ['opening'] },
  { name: 'job-offer', scenario: 'job-offer', endings: ['partial', 'signed'] },
  {
    name: 'flagship-person',
    scenario: 'white-house-2025',
    person: 1,
    endings: ['opening', 'partial', 'held', 'broken', 'unratified'],
  },
  { name: 'village-water', scenario: 'village-water', endings: ['held', 'broken'] },
  { name: 'camp-david-1978', scenario: 'camp-david-1978', endings: ['held', 'broken'] },
  { name: 'getting-to-the-table', scenario: 'getting-to-the-table', endings: ['partial', 'signed'] },
  { name: 'cuba-1962', scenario: 'cuba-1962', endings: ['opening'] },
  { name: 'guarantees-2025', scenario: 'guarantees-2025', endings: ['opening'] },
  { name: 'strait-of-amarel', scenario: 'strait-of-amarel', endings: ['held', 'broken'] },
  { name: 'paris-2015', scenario: 'paris-2015', endings: ['held', 'broken'] },
  { name: 'versailles-1919', scenario: 'versailles-1919', endings: ['held', 'broken'] },
  { name: 'job-offer-person', scenario: 'job-offer', person: 0, endings: ['partial', 'signed'] },
];

/** Most seeds that are tried for a wish. */
export const MOST_SEEDS = 300;

export function gameOf(scenario: string): Game {
  return compileGame(shippedScenario(scenario));
}

/**
 * Plays games until one is as wished.
 * @throws RangeError when none of the first seeds gives such a game
 */
export function findGolden({ name, scenario, person, endings }: GoldenWish): GoldenGame {
  const game = gameOf(scenario);
  for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
    const golden = playGolden(game, seed, person);
    if (endings.includes(golden.ending)) return golden;
  }
  throw new RangeError(`no game for ${name} in ${MOST_SEEDS} seeds`);
}

/** Plays one game to its end, among negotiators or with one party that a person plays by a script. */
export function playGolden(game: Game, seed: number, person?: number): GoldenGame {
  const seats = game.secrets.map((_, party) => at(SEAT_KINDS, party === person ? 0 : 1));
  const { end, moves } = playScripted(game, { seed, seats });
  return goldenOf(game, end, moves);
}

/** The file's content of a game that has ended. */
export function goldenOf(game: Game, end: State, moves: readonly Move[]): GoldenGame {
  if (end.ending === undefined) throw new RangeError('the game goes on');
  return {
    scenario: game.scenario.id,
    setup: end.setup,
    ending: end.ending.kind,
    points: end.ending.points.map((row) => row.map((points) => points / game.scale)),
    digest: digestOf(end).toString(16).padStart(8, '0'),
    moves,
  };
}

/** As text: one move a line, so that a review shows which move has changed. */
export function goldenText({ moves, ...rest }: GoldenGame): string {
  const head = JSON.stringify(rest).slice(0, -1);
  return `${head},\n"moves":[\n${moves.map((move) => JSON.stringify(move)).join(',\n')}\n]}\n`;
}

function playScripted(game: Game, setup: Setup): { readonly end: State; readonly moves: readonly Move[] } {
  const moves: Move[] = [];
  let state = createGame(game, setup);
  for (let turn = state.toAct; turn !== undefined; turn = state.toAct) {
    const move = nextDecision(game, state)?.move ?? scripted(game, state, moves.length);
    moves.push(move);
    state = apply(game, state, move);
  }
  return { end: state, moves };
}

/**
 * What the scripted person does: as a negotiator would, but for every third decision, in which it countersigns,
 * refuses without a reason or ends the day.
 */
function scripted(game: Game, state: State, count: number): Move {
  const asNegotiator: State = { ...state, setup: { ...state.setup, seats: game.secrets.map(() => 'negotiator') } };
  const usual = nextDecision(game, asNegotiator)?.move;
  if (usual === undefined) throw new RangeError('nobody must act');
  const { toAct } = state;
  if (count % 3 !== 0 || (toAct?.kind !== 'answer' && toAct?.kind !== 'talk')) return usual;
  const { party } = toAct;
  if (toAct.kind === 'answer')
    return { type: 'answer', party, offer: toAct.offer, response: 'refuse', reason: 'not-now' };
  return { type: 'endDay', party };
}
