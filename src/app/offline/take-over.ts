/** The message with which a page tells the waiting version to take over. */
export const TAKE_OVER = 'take-over';
