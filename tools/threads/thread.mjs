// @ts-check
// Plays the games that it is given, one job after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { importSource } from '../source/import-source.mjs';

const { root, entry, shared } = workerData;
const { play } = await importSource(root, entry);

parentPort?.on('message', ({ index, job }) => {
  parentPort?.postMessage({ index, results: play(shared, job) });
});
