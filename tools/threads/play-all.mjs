// @ts-check
import { Worker } from 'node:worker_threads';

/**
 * Plays jobs on several threads.
 *
 * @param {{ readonly root: string, readonly entry: string, readonly shared: unknown }} measure the folder of
 *   package.json, the module there whose `play(shared, job)` plays one, and what it is given beside each job
 * @param {readonly unknown[]} jobs what `play` is given, one after the other
 * @param {number} threads
 * @param {(done: number) => void} progress is told how many jobs are done
 * @returns {Promise<unknown[]>} the results of each job, in the order of the jobs
 */
export async function playAll(measure, jobs, threads, progress) {
  /** @type {unknown[]} */
  const results = [];
  let next = 0;
  let done = 0;
  const inTurn = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: measure });
      const give = () => {
        const index = next;
        if (index >= jobs.length) {
          resolve(worker.terminate());
          return;
        }
        next += 1;
        worker.postMessage({ index, job: jobs[index] });
      };
      worker.on('message', ({ index, results: played }) => {
        results[index] = played;
        done += 1;
        progress(done);
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, inTurn));
  return results;
}
