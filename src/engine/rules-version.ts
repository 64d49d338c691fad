/**
 * Version of the rules and negotiators. It goes up when the same scenario, seed and moves can lead to another game,
 * so that records say which rules they were played under.
 */
export const RULES_VERSION = 21;
