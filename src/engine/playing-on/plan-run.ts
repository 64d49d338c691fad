import { at } from '../model/at.ts';
import { keyOf, type Need, type Plan } from './plan.ts';

/** A piece that a plan waits for. */
export interface AskedPiece<Piece> {
  readonly key: string;
  readonly piece: Piece;
  /** From 0 to 1: of two pieces, the one with the smaller number is wanted sooner. */
  readonly rank: number;
}

/** Listener to a plan that is being followed. */
export interface PlanListener<Piece, Told, Result> {
  readonly onAsked: (pieces: readonly AskedPiece<Piece>[]) => void;
  readonly onTold: (told: Told) => void;
  readonly onDone: (result: Result) => void;
}

/** A part of a plan and its share of the ranks. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** Follows a plan whose pieces are done elsewhere: asks for each once, and goes on as results come, in any order. */
export class PlanRun<Piece, Done, Told, Result> {
  readonly #listener: PlanListener<Piece, Told, Result>;
  /** Results by key. */
  readonly #known = new Map<string, Done>();
  readonly #waiting = new Map<string, (() => void)[]>();
  #asked: AskedPiece<Piece>[] = [];

  constructor(plan: Plan<Piece, Done, Told, Result>, listener: PlanListener<Piece, Told, Result>) {
    this.#listener = listener;
    this.#follow(plan, { from: 0, to: 1 }, (result) => listener.onDone(result));
    this.#askAll();
  }

  /** Takes results of pieces. @throws what the plan throws */
  take(results: readonly (readonly [key: string, done: Done])[]): void {
    for (const [key, done] of results) {
      this.#known.set(key, done);
      const waiting = this.#waiting.get(key) ?? [];
      this.#waiting.delete(key);
      for (const goOn of waiting) goOn();
    }
    this.#askAll();
  }

  #askAll(): void {
    const asked = this.#asked;
    this.#asked = [];
    if (asked.length > 0) this.#listener.onAsked(asked);
  }

  #follow<Part>(plan: Plan<Piece, Done, Told, Part>, place: Place, onEnd: (result: Part) => void): void {
    const goOn = (results: readonly unknown[]) => {
      const next = plan.next(results);
      if (next.done) onEnd(next.value);
      else this.#meet(next.value, place, goOn);
    };
    goOn([]);
  }

  #meet(need: Need<Piece, Done, Told>, place: Place, goOn: (results: readonly unknown[]) => void): void {
    switch (need.is) {
      case 'told':
        this.#listener.onTold(need.told);
        goOn([]);
        break;
      case 'pieces':
        this.#await(need.pieces, place, goOn);
        break;
      case 'plans':
        this.#followAll(need.plans, place, goOn);
    }
  }

  #followAll(
    plans: readonly Plan<Piece, Done, Told, unknown>[],
    { from, to }: Place,
    goOn: (results: readonly unknown[]) => void,
  ): void {
    const results: unknown[] = [];
    const end = countdown(plans.length, () => goOn(results));
    const width = (to - from) / plans.length;
    for (const [index, each] of plans.entries()) {
      const first = from + index * width;
      this.#follow(each, { from: first, to: first + width }, (result) => {
        results[index] = result;
        end();
      });
    }
  }

  #await(pieces: readonly Piece[], { from }: Place, goOn: (results: readonly unknown[]) => void): void {
    const keys = pieces.map(keyOf);
    const missing = new Set(keys.filter((key) => !this.#known.has(key)));
    const came = countdown(missing.size, () => goOn(keys.map((key) => this.#known.get(key))));
    for (const [index, key] of keys.entries()) {
      if (!missing.delete(key)) continue;
      const others = this.#waiting.get(key);
      if (others === undefined) this.#asked.push({ key, piece: at(pieces, index), rank: from });
      this.#waiting.set(key, [...(others ?? []), came]);
    }
  }
}

/** Returns what is to be called so many times before the end is reached; of nothing it is reached at once. */
function countdown(count: number, onEnd: () => void): () => void {
  let left = count;
  if (left === 0) onEnd();
  return () => {
    left -= 1;
    if (left === 0) onEnd();
  };
}
