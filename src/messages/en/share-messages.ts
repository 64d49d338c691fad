import carried from './carried.json' with { type: 'json' };
import release from './release.json' with { type: 'json' };
import share from './share.json' with { type: 'json' };

/** What is said where a link is handed on: it comes with the ways to do so. And what the page of a release says of itself. */
export const shareMessages = { carried, release, share } as const;
