/**
 * Version of the rules: which moves are allowed, and what they do. It goes up when the same scenario, seed and moves of
 * all seats can lead to another game.
 */
export const RULES_VERSION = 24;
