import { more } from './more.ts';

/** What is said further down on the first screen, as plainly as what is said above: it has no variants. */
export const moreMessages = { more } as const;
