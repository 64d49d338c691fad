/** How many delegations or parts a sentence names where it need not name them all. */
export const MOST_NAMED = 3;
