/** The script of the worker. It has no page: what it loads may not ask for one. */

import { openLink } from '../open-link.ts';
import { serveWork } from './serve-work.ts';
import { TASKS } from './tasks.ts';

// Who opens a link waits for nothing else.
serveWork({ ...TASKS, openLink }, self);
