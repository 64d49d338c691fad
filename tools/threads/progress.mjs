// @ts-check

/** Milliseconds between two lines of progress. */
const EVERY = 5000;

/**
 * Tells on standard error how far a long measurement is.
 *
 * @param {number} total how many jobs there are
 * @returns {(done: number) => void} is to be called with how many are done
 */
export function progressOf(total) {
  const begun = performance.now();
  let told = begun;
  return (done) => {
    const now = performance.now();
    if (now - told < EVERY) return;
    told = now;
    const minutes = (((now - begun) / done) * (total - done)) / 60_000;
    process.stderr.write(`${Math.round((done * 100) / total)} % played, about ${minutes.toFixed(1)} minutes left\n`);
  };
}
