/** What is wrong, in words; absent where nothing is. */
export type Problem = string | undefined;

/** The first problem that one of the checks finds; those after it are not made. */
export function firstProblem(checks: readonly (() => Problem)[]): Problem {
  for (const check of checks) {
    const problem = check();
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** A problem where something does not hold. */
export function unless(holds: boolean, problem: string): Problem {
  return holds ? undefined : problem;
}
