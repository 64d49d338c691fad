import { at } from '#engine/model/at.ts';
import type { EndingKind } from '#engine/model/ending.ts';
import type { Game } from '#engine/model/game.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { State } from '#engine/model/state.ts';
import { nashEfficiency, type Yardstick, yardsticksOf } from '#engine/simulation/nash-efficiency.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { readingsOf } from '#engine/text/readings.ts';
import { concessionOn } from '#lab/steps/concession-rate.ts';
import { danceOf } from '#lab/steps/dance.ts';
import { type Demand, demandIn } from '#lab/steps/demand.ts';
import type { StepCounts } from '#lab/steps/step-class.ts';
import { type Company, seatedBy } from './company.ts';
import { HintsTold, type HintTold } from './hints-told.ts';

/** The stored result of a game. Points are the scenario's. */
export interface GameResult {
  readonly seed: Seed;
  readonly ending: EndingKind;
  /** By party: what it has at the end. */
  readonly points: readonly number[];
  /** By party: how much of that is over its walk-aways. */
  readonly surplus: readonly number[];
  /** By track; undefined where it was not signed. */
  readonly signed: readonly (Signed | undefined)[];
  /** By party. */
  readonly manner: readonly Manner[];
  /** Of every tenth game of a company of which they are kept. */
  readonly hints: readonly HintTold[];
  readonly violations: readonly string[];
}

/** A track that was signed. */
export interface Signed {
  readonly round: number;
  /** The package that its text means (or, vague, the two). */
  readonly text: string;
  /** See `nashEfficiency`. */
  readonly efficiency: number | undefined;
}

/** A party's pattern of concessions and demands. */
export interface Manner {
  /** Against the mean of the others; see `danceOf`. */
  readonly steps: StepCounts;
  /** Concession rates on each track on which it has asked for something: in the first half of the rounds, and in all. */
  readonly early: readonly number[];
  readonly concession: readonly number[];
}

/** Of which games of a company hints are kept: those with such seeds. */
const HINTED_EVERY = 10;

/** Games of one company, each with the seed after that of the game before. */
export function playCompany(scenario: Scenario, company: Company, first: Seed, games: number): GameResult[] {
  const table = seatedBy(scenario, company);
  const yardsticks = yardsticksOf(table.game);
  return Array.from({ length: games }, (_, index) => {
    const demands: Demand[] = [];
    const hints = new HintsTold(table.game);
    const hinted = company.hinted === true && (first + index) % HINTED_EVERY === 0;
    const { state, violations } = playGame(
      table,
      first + index,
      () => 0,
      (before, move) => {
        demands.push(...asList(demandIn(table.game.common, before, move)));
        if (hinted) hints.watch(before, move);
      },
    );
    const whats = violations.map(({ what }) => what);
    return { ...resultOf(table.game, state, yardsticks, demands, whats), hints: hints.told };
  });
}

function resultOf(
  game: Game,
  state: State,
  yardsticks: readonly Yardstick[],
  demands: readonly Demand[],
  violations: readonly string[],
): Omit<GameResult, 'hints'> {
  const { ending, setup } = state;
  if (ending === undefined)
    throw new RangeError(`the game of seed ${setup.seed} was stopped: ${violations.join('; ')}`);
  const total = (units: readonly number[]) => units.reduce((sum, value) => sum + value, 0) / game.scale;
  const points = ending.points.map(total);
  return {
    seed: setup.seed,
    ending: ending.kind,
    points,
    surplus: ending.walkAways.map((walkAways, party) => at(points, party) - total(walkAways)),
    signed: yardsticks.map((yardstick) => signedOn(game, state, yardstick)),
    manner: game.secrets.map((_, party) => mannerOf(game, party, demands)),
    violations,
  };
}

function signedOn(game: Game, state: State, yardstick: Yardstick): Signed | undefined {
  const { track } = yardstick;
  const { status, since } = at(state.tracks, track);
  if (status !== 'signed') return undefined;
  return {
    round: since,
    text: readingsOf(game.common, state, track).join(' '),
    efficiency: nashEfficiency(game, state, yardstick),
  };
}

function mannerOf(game: Game, party: number, demands: readonly Demand[]): Manner {
  const early = demands.filter(({ round }) => round * 2 <= game.common.roundCount);
  const rates = (of: readonly Demand[]) =>
    game.common.tracks.flatMap((_, track) => asList(concessionOn(game, party, track, of)));
  return { steps: danceOf(game, party, demands), early: rates(early), concession: rates(demands) };
}

function asList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
