// @ts-check
import { Worker } from 'node:worker_threads';

/**
 * Plays jobs on several threads.
 *
 * @param {{ readonly root: string, readonly scenarios: unknown }} shared what every thread needs: the folder of
 *   package.json, and the scenarios that are played
 * @param {readonly unknown[]} jobs see `Job` of measure-negotiators.ts
 * @param {number} threads
 * @param {(done: number) => void} progress is told how many jobs are done
 * @returns {Promise<unknown[]>} the results of each job, in the order of the jobs
 */
export async function playAll(shared, jobs, threads, progress) {
  /** @type {unknown[]} */
  const results = [];
  let next = 0;
  let done = 0;
  const inTurn = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: shared });
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
