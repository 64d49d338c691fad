import { carried } from './carried.ts';
import { release } from './release.ts';
import { share } from './share.ts';

/** What is said where a link is handed on: it comes with the ways to do so. And what the page of a release says of itself. */
export const shareMessages = { carried, release, share } as const;
