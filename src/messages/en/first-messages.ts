import file from './file.json' with { type: 'json' };
import folder from './folder.json' with { type: 'json' };
import page from './page.json' with { type: 'json' };
import sign from './sign.json' with { type: 'json' };
import start from './start.json' with { type: 'json' };

/** Regions that the first screen needs, and no others: it is said without the library, so they have no variants. */
export const firstMessages = { page, sign, start, folder, file } as const;
