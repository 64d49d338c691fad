/**
 * Work in pieces that can be done anywhere and in any order. A plan says what it needs next and goes on with the
 * results, in the order in which it named them; so its result does not depend on which worker does a piece, or when.
 */
export type Plan<Piece, Done, Told, Result> = Generator<Need<Piece, Done, Told>, Result, readonly unknown[]>;

/** Request that a plan yields. */
export type Need<Piece, Done, Told> =
  /** Pieces to be done; the plan goes on when all of them are. */
  | { readonly is: 'pieces'; readonly pieces: readonly Piece[] }
  /** Plans to be followed side by side, the first ones preferred; it goes on with their results. */
  | { readonly is: 'plans'; readonly plans: readonly Plan<Piece, Done, Told, unknown>[] }
  /** News for those who wait; it goes on at once. */
  | { readonly is: 'told'; readonly told: Told };

/** Has pieces done. */
export function* piecesDone<Piece, Done, Told>(pieces: readonly Piece[]): Plan<Piece, Done, Told, readonly Done[]> {
  return (yield { is: 'pieces', pieces }) as readonly Done[];
}

/** Follows plans side by side. */
export function* sideBySide<Piece, Done, Told, Result>(
  plans: readonly Plan<Piece, Done, Told, Result>[],
): Plan<Piece, Done, Told, readonly Result[]> {
  return (yield { is: 'plans', plans }) as readonly Result[];
}

/** Tells how the work stands. */
export function* tell<Piece, Done, Told>(told: Told): Plan<Piece, Done, Told, void> {
  yield { is: 'told', told };
}

/** Converts the news of a plan to another form. */
export function* retold<Piece, Done, Told, Other, Result>(
  plan: Plan<Piece, Done, Told, Result>,
  how: (told: Told) => Other,
): Plan<Piece, Done, Other, Result> {
  let next = plan.next([]);
  while (!next.done) {
    const need = next.value;
    next = plan.next(yield need.is === 'pieces' ? need : otherwiseTold(need, how));
  }
  return next.value;
}

function otherwiseTold<Piece, Done, Told, Other>(
  need: Exclude<Need<Piece, Done, Told>, { is: 'pieces' }>,
  how: (told: Told) => Other,
): Need<Piece, Done, Other> {
  return need.is === 'told'
    ? { is: 'told', told: how(need.told) }
    : { is: 'plans', plans: need.plans.map((each) => retold(each, how)) };
}

/** Name of a piece: the same for the same one. */
export function keyOf(piece: unknown): string {
  return JSON.stringify(piece);
}

/** Does each piece in one step. */
export function inOneStep<Piece, Done>(work: (piece: Piece) => Done): (piece: Piece) => Generator<void, Done> {
  // biome-ignore lint/correctness/useYield: its one step is short
  return function* one(piece) {
    return work(piece);
  };
}

/** State of work that follows a plan: number of pieces done, and the latest news. */
export interface PlanProgress<Told> {
  readonly done: number;
  readonly told: Told | undefined;
}

/** Follows a plan in one place, a step at a time; the same piece is done once. */
export function* followed<Piece, Done, Told, Result>(
  plan: Plan<Piece, Done, Told, Result>,
  work: (piece: Piece) => Generator<unknown, Done>,
): Generator<PlanProgress<Told>, Result> {
  const known = new Map<string, Done>();
  let told: Told | undefined;
  return yield* follow(plan);

  function* follow<Part>(part: Plan<Piece, Done, Told, Part>): Generator<PlanProgress<Told>, Part> {
    let next = part.next([]);
    while (!next.done) next = part.next(yield* met(next.value));
    return next.value;
  }

  function* met(need: Need<Piece, Done, Told>): Generator<PlanProgress<Told>, readonly unknown[]> {
    if (need.is === 'pieces') return yield* each(need.pieces, doneOnce);
    if (need.is === 'plans') return yield* each(need.plans, follow);
    told = need.told;
    yield { done: known.size, told };
    return [];
  }

  function* doneOnce(piece: Piece): Generator<PlanProgress<Told>, Done> {
    const key = keyOf(piece);
    const before = known.get(key);
    if (before !== undefined) return before;
    const steps = work(piece);
    for (;;) {
      const next = steps.next();
      if (next.done) known.set(key, next.value);
      yield { done: known.size, told };
      if (next.done) return next.value;
    }
  }
}

function* each<Item, Step, Result>(
  items: readonly Item[],
  steps: (item: Item) => Generator<Step, Result>,
): Generator<Step, Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(yield* steps(item));
  return results;
}
