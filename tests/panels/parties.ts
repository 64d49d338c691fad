import type { PartyMark } from '#session/party-mark.ts';

const party = (index: number, mark: string, name: string): PartyMark => ({ party: index, order: index, mark, name });

export const UNITED_STATES = party(0, 'US', 'United States');
export const UKRAINE = party(1, 'UA', 'Ukraine');
export const RUSSIA = party(2, 'RU', 'Russia');
export const COALITION = party(3, 'CW', 'Coalition of the Willing');
export const FOUR = [UNITED_STATES, UKRAINE, RUSSIA, COALITION];
