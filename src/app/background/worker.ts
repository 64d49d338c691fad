/** The script of the worker. It has no page: what it loads may not ask for one. */
import { serveWork } from './serve-work.ts';
import { TASKS } from './tasks.ts';

serveWork(TASKS, self);
