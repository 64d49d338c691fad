/** Texts that a pattern of the schema refuses, by what is said of them. */
const PATTERN_FAULTS = [
  'bad-id',
  'bad-format.date',
  'bad-format.mark',
  'bad-format.flag',
  'bad-format.country',
  'bad-language',
] as const;
type PatternFault = (typeof PATTERN_FAULTS)[number];

/** Returns the error option of a schema pattern, which identifies the pattern when it refuses a text. */
export function patternFault(fault: PatternFault): { readonly error: string } {
  return { error: fault };
}

/** Returns the fault of the pattern that refused a text, from Zod's message. */
export function patternFaultOf(message: string): PatternFault | undefined {
  return PATTERN_FAULTS.find((fault) => fault === message);
}

/** A number has more decimals than so many. */
export function tooPrecise(decimals: number) {
  return { error: 'too-precise', params: { decimals } };
}

/** Options by issue that name no issue. */
export const NAMES_NO_ISSUE = { error: 'too-few.issues' };
