/** Greatest number of delegations or parts that a sentence names if it need not name all. */
export const MOST_NAMED = 3;
