/** Timers in a row, of which each sets the next: more than any code under test sets by itself. */
const TURNS = 10;

/**
 * Resolves once all work has run that was left to a timer without a delay. Such timers run in the order in which they were
 * set, so that a busy machine changes nothing.
 */
export async function turnsTaken(): Promise<void> {
  for (let turn = 0; turn < TURNS; turn += 1) await new Promise((resolve) => setTimeout(resolve));
}
