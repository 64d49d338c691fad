import { more } from './more.ts';
import { newer } from './newer.ts';
import { oneFile } from './one-file.ts';

/** What is said on the first screen once it stands, as plainly as what is said at once: it has no variants. */
export const moreMessages = { more, newer, 'one-file': oneFile } as const;
