/**
 * When a person is shown hints (what seems to matter to the others, how an offer may land, what its own negotiator would
 * do): never, when it asks, or with every draft.
 */
export const HINT_TIMES = ['off', 'on-request', 'always'] as const;
export type HintTime = (typeof HINT_TIMES)[number];
