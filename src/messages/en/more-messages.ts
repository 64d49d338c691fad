import more from './more.json' with { type: 'json' };
import newer from './newer.json' with { type: 'json' };
import oneFile from './one-file.json' with { type: 'json' };

/** What is said on the first screen once it stands, as plainly as what is said at once: it has no variants. */
export const moreMessages = { more, newer, 'one-file': oneFile } as const;
