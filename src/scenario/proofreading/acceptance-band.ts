/** Whoever would sign more of all texts than this has nothing to negotiate for. */
export const MOST_ACCEPTED = 0.9;

/**
 * Whoever would sign less can only say no. In the published games that were counted nobody turns down more than three
 * quarters; some room is left.
 */
export const LEAST_ACCEPTED = 0.1;
