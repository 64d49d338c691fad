import carried from './carried.json' with { type: 'json' };
import release from './release.json' with { type: 'json' };
import share from './share.json' with { type: 'json' };

/** Messages for sharing a link, loaded with the ways of sharing, and those of the page of a release. */
export const shareMessages = { carried, release, share } as const;
