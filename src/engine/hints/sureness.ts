/** Certainty of a belief: from a guess among several to hardly any doubt. */
export type Sureness = 'guess' | 'fairly' | 'sure';

/** The likeliest of several must have this chance, in thousandths, to be held for sure, */
const SURE = 800;
/** or to be held fairly sure. */
const FAIRLY = 550;

/** Certainty about the likeliest of several alternatives; chances in thousandths. */
export function surenessOf(chances: readonly number[]): Sureness {
  const most = Math.max(...chances);
  if (most >= SURE) return 'sure';
  return most >= FAIRLY ? 'fairly' : 'guess';
}
