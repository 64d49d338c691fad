import type { PartyMark } from '#session/party-mark.ts';

/** A party of the scenario that a class plays. */
export interface ClassParty extends PartyMark {
  readonly id: string;
}
