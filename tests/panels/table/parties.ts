/** The four delegations of the table that the panels are tried with. */
import type { PartyMark } from '#session/party-mark.ts';

export const US: PartyMark = { party: 0, order: 0, mark: 'US', name: 'United States' };
export const UKRAINE: PartyMark = { party: 1, order: 1, mark: 'UA', name: 'Ukraine' };
export const RUSSIA: PartyMark = { party: 2, order: 2, mark: 'RU', name: 'Russia' };
export const COALITION: PartyMark = { party: 3, order: 3, mark: 'CW', name: 'Coalition' };
