import type { Listener } from './run-in-slices.ts';
import type { AskedTask } from './task.ts';

/** A task that is asked for, and whom to tell what comes of it. */
export interface Job extends AskedTask, Listener<unknown, unknown> {}

/** Begins a job, and returns how to stop it: then nothing more is told. */
export type RunJob = (job: Job) => () => void;
