/** The script of the worker. It has no page: what it loads may not ask for one. */

import { openLink } from '../open-link.ts';
import { serveLink } from './serve-link.ts';
import { serveWork } from './serve-work.ts';
import { TASKS } from './tasks.ts';

serveLink(self);
// Who opens a link waits for nothing else.
serveWork({ ...TASKS, openLink }, self);
