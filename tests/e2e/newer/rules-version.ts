import { RULES_VERSION as OF_NOW } from '#engine/rules-version.ts';

/** Stands in the place of `src/engine/rules-version.ts`: the page is of a day on which the rules have changed. */
export const RULES_VERSION = OF_NOW + 1;
