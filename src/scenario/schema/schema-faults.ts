/** Texts that a pattern of the schema refuses, by what is said of them. */
const PATTERN_FAULTS = [
  'bad-id',
  'bad-format.date',
  'bad-format.mark',
  'bad-format.flag',
  'bad-format.country',
] as const;
type PatternFault = (typeof PATTERN_FAULTS)[number];

/** What a pattern of the schema is given, to be known again by what it has refused. */
export function patternFault(fault: PatternFault): { readonly error: string } {
  return { error: fault };
}

/** Which pattern has refused a text, from what the library reports. */
export function patternFaultOf(message: string): PatternFault | undefined {
  return PATTERN_FAULTS.find((fault) => fault === message);
}

/** A number has more decimals than so many. */
export function tooPrecise(decimals: number) {
  return { error: 'too-precise', params: { decimals } };
}

/** Options by issue that name no issue. */
export const NAMES_NO_ISSUE = { error: 'too-few.issues' };
