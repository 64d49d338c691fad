import more from './more.json' with { type: 'json' };
import newer from './newer.json' with { type: 'json' };
import oneFile from './one-file.json' with { type: 'json' };

/** Messages of the first screen that are loaded after it is shown. Like the first messages, they have no variants. */
export const moreMessages = { more, newer, 'one-file': oneFile } as const;
