/** The script of the workshop's worker, which reads what is written. It has no page. */

import { serveWork } from '../../background/serve-work.ts';
import { askText } from './ask-text.ts';
import { proofreadText } from './proofread-text.ts';
import { readText } from './read-text.ts';
import { WORKSHOP_TASKS } from './workshop-tasks.ts';

// Every keystroke waits for these.
serveWork({ ...WORKSHOP_TASKS, readText, askText, proofreadText }, self);
