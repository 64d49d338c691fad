/**
 * Times at which a person is shown hints (what seems to matter to the others, how an offer may land, what its own
 * negotiator would do): never, on request, or with every draft.
 */
export const HINT_TIMES = ['off', 'on-request', 'always'] as const;
export type HintTime = (typeof HINT_TIMES)[number];
