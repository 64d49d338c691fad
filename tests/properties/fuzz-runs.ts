/** How often `npm run fuzz` tries a property; absent in the usual tests. */
const ASKED = Number(process.env['PARLEY_FUZZ_RUNS']);

/** Whether properties are tried at length and on chance of their own, by `npm run fuzz`. */
export function isFuzzing(): boolean {
  return Number.isInteger(ASKED) && ASKED > 0;
}

let isStudied = false;

/** Lets what is tried from now on be tried at length: for a study that imports a test. */
export function tryAtLength(): void {
  isStudied = true;
}

/** A sample or its size: a small one in the usual tests, the whole in the study beside the test and by `npm run fuzz`. */
export function sampleSize<Sample>(usual: Sample, whole: Sample): Sample {
  return isStudied || isFuzzing() ? whole : usual;
}

/**
 * How often a property is tried: as given, in a study perhaps more often, on chance that is the same every time; or as
 * often as `npm run fuzz` asks. fast-check prints seed and path of what fails, to be tried again with `{ seed, path }`
 * beside `numRuns`.
 */
export function fuzzRuns(usual: number, whole = usual): { readonly numRuns: number } {
  return { numRuns: isFuzzing() ? ASKED : sampleSize(usual, whole) };
}

/** Games take as long as the machine is busy: what is tested here is never how fast they are. */
export const UNHURRIED = { timeout: isFuzzing() ? 3_600_000 : 300_000 } as const;
