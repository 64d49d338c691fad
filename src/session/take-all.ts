/** Takes all steps of some work at once; returns what comes of it. */
export function takeAll<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}
