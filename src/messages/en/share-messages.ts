import { carried } from './carried.ts';
import { share } from './share.ts';

/** What is said where a link is handed on: it comes with the ways to do so. */
export const shareMessages = { carried, share } as const;
