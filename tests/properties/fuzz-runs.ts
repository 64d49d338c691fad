/**
 * How often a property is tried: as given, or as often as the environment variable PARLEY_FUZZ_RUNS says.
 * fast-check prints seed and path of what fails, to be tried again with `{ seed, path }` beside `numRuns`.
 */
export function fuzzRuns(usual: number): { readonly numRuns: number } {
  const asked = Number(process.env['PARLEY_FUZZ_RUNS']);
  return { numRuns: Number.isInteger(asked) && asked > 0 ? asked : usual };
}

/** Games take as long as the machine is busy: what is tested here is never how fast they are. */
export const UNHURRIED = { timeout: 300_000 } as const;
