import { file } from './file.ts';
import { folder } from './folder.ts';
import { page } from './page.ts';
import { sign } from './sign.ts';
import { start } from './start.ts';

/** Regions that the first screen needs, and no others: it is said without the library, so they have no variants. */
export const firstMessages = { page, sign, start, folder, file } as const;
