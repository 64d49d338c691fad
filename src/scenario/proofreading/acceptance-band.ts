/** The largest share of all texts that a party may accept; above it the party has nothing to negotiate for. */
export const MOST_ACCEPTED = 0.9;

/**
 * The smallest share of all texts that a party may accept; below it the party can only refuse. In the published games
 * that were counted no party refuses more than three quarters; the limit leaves some room.
 */
export const LEAST_ACCEPTED = 0.1;
