// @ts-check

/** The shortest wait in milliseconds that is for a moment in which nothing else is to be done. */
const IDLE_FROM = 400;

/**
 * Holds everything that a page does when it is idle, until it is told to go on: so what is fetched before is the same on
 * every machine. What it returns lets it go on, for as long as the page stays.
 *
 * @param {import('@playwright/test').Page} page
 * @returns {Promise<() => Promise<void>>}
 */
export async function holdIdleWork(page) {
  await page.addInitScript((idleFrom) => {
    /** @type {(() => void)[] | undefined} */
    let held = [];
    const wait = window.setTimeout;
    const whenIdle = window.requestIdleCallback;
    const begin = (/** @type {() => void} */ work) => (held === undefined ? work() : held.push(work));
    Object.assign(window, {
      setTimeout: (/** @type {TimerHandler} */ work, /** @type {number} */ after = 0, /** @type {any[]} */ ...given) =>
        after < idleFrom ? wait(work, after, ...given) : begin(() => wait(work, after, ...given)),
      requestIdleCallback: (/** @type {IdleRequestCallback} */ work) => begin(() => whenIdle(work)),
      goOnIdle: () => {
        const all = held ?? [];
        held = undefined;
        for (const work of all) work();
      },
    });
  }, IDLE_FROM);
  return () => page.evaluate('goOnIdle()');
}
