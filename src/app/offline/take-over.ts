/** What a page sends to the version that waits, so that it takes over. */
export const TAKE_OVER = 'take-over';
