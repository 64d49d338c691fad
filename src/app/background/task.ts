import type { Plan, PlanProgress } from '#engine/playing-on/plan.ts';
import type { KeptGames } from './kept-games.ts';

/**
 * Long work in steps, each short enough to be waited for. It yields how far it has come, and returns what came of it.
 * What goes in and what comes out is plain data, since it may be sent to a worker and back.
 */
export type Task<Input, Progress, Result> = (input: Input, games: KeptGames) => Generator<Progress, Result>;

/** Long work in pieces, which several workers do in any order. */
export interface DividedTask<Input, Piece, Done> {
  /** Makes an input ready; returns what does a piece of it, in steps. */
  readonly open: (input: Input, games: KeptGames) => (piece: Piece) => Generator<unknown, Done>;
}

/** Divided work that has a result, for which a plan says what pieces it needs. */
export interface PlannedTask<Input, Piece, Done, Told, Result> extends DividedTask<Input, Piece, Done> {
  readonly plan: (input: Input, games: KeptGames) => Plan<Piece, Done, Told, Result>;
}

/** Task of any kind. */
export type AnyTask = Task<never, unknown, unknown> | AnyDivided | AnyPlanned;
type AnyDivided = DividedTask<never, never, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: pieces and what is done of them go both ways
type AnyPlanned = PlannedTask<never, any, any, unknown, unknown>;

/** A task whose code is loaded when it is first asked for. */
export interface LazyTask<Loaded extends AnyTask> {
  readonly load: () => Promise<Loaded>;
}

/** Tasks by name. */
export type TaskTable = Readonly<Record<string, AnyTask | LazyTask<AnyTask>>>;

/** A task that is asked for. */
export interface AskedTask {
  readonly name: string;
  readonly input: unknown;
  /** The tag of the language in which it is told what comes of it. */
  readonly language: string;
  /** True if points are shown in the game. */
  readonly tellsPoints: boolean;
}

type Loaded<Asked> = Asked extends LazyTask<infer Late> ? Late : Asked;

export type InputOf<Asked> =
  Loaded<Asked> extends (input: infer Input, games: KeptGames) => unknown
    ? Input
    : Loaded<Asked> extends { plan: (input: infer Input, games: KeptGames) => unknown }
      ? Input
      : Loaded<Asked> extends { open: (input: infer Input, games: KeptGames) => unknown }
        ? Input
        : never;
type StepsOf<Asked> =
  Loaded<Asked> extends (...given: never[]) => infer Steps
    ? Steps
    : Loaded<Asked> extends { plan: (...given: never[]) => Generator<infer Need, infer Result, readonly unknown[]> }
      ? Generator<PlanProgress<Need extends { readonly told: infer Told } ? Told : never>, Result>
      : never;
export type ProgressOf<Asked> = StepsOf<Asked> extends Generator<infer Progress> ? Progress : never;
export type ResultOf<Asked> = StepsOf<Asked> extends Generator<unknown, infer Result> ? Result : never;
type WorkOf<Asked> =
  Loaded<Asked> extends { open: (...given: never[]) => infer Work }
    ? Work extends (piece: infer Piece) => Generator<unknown, infer Done>
      ? { readonly piece: Piece; readonly done: Done }
      : never
    : never;
export type PieceOf<Asked> = WorkOf<Asked>['piece'];
export type DoneOf<Asked> = WorkOf<Asked>['done'];

/** Loads a task of a table. @throws RangeError when the table has none of that name */
export async function loadTask(tasks: TaskTable, name: string): Promise<AnyTask> {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
  if (task === undefined) throw new RangeError(`there is no task "${name}"`);
  return 'load' in task ? await task.load() : task;
}
