import type { Fault } from './faults/fault.ts';

/** First words that are in capitals only at the beginning of a sentence. */
const NO_NAMES = /^(A|An|The|No|Not|None|All|Any|Only|One|Two|Three)(?= )/;
const STOP = /[.!?;:,]$/;

/** Why words cannot go into the middle of a sentence; nothing where they can. */
export function notWithinSentence(words: string): Fault | undefined {
  const [stop] = STOP.exec(words) ?? [];
  if (stop !== undefined) return { code: 'not-within-sentence.stop', written: stop };
  const [capital] = NO_NAMES.exec(words) ?? [];
  return capital === undefined ? undefined : { code: 'not-within-sentence.capital', written: capital };
}
