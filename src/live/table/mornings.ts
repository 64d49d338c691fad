import type { State } from '#engine/model/state.ts';

/** Notes on a game, one for the morning of each round. */
export class Mornings<Kept> {
  #all: readonly (readonly [round: number, kept: Kept])[] = [];

  of(round: number): Kept | undefined {
    return this.#all.find(([each]) => each === round)?.[1];
  }

  /** Keeps something if a round has begun between two states. */
  note(before: Pick<State, 'round'>, { round }: Pick<State, 'round'>, kept: () => Kept): void {
    if (round > before.round) this.#all = [...this.#all, [round, kept()]];
  }

  /** Forgets the mornings after that of a round. */
  backTo(round: number): void {
    this.#all = this.#all.filter(([each]) => each <= round);
  }
}

/** The round of a game before it has begun. */
export const BEFORE_ALL = { round: 0 } as const satisfies Pick<State, 'round'>;
