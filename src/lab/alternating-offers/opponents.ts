import { at } from '#engine/model/at.ts';
import type { ConcessionModel } from '../boa/concession-model.ts';
import { believedParts, blankModel, hearOffer } from '../boa/concession-model.ts';
import type { OwnSheet } from '../boa/own-sheet.ts';
import { NEVER } from '../boa/own-sheet.ts';
import type { Beliefs } from '../boa/trade-off.ts';
import type { NegotiationState, OwnDomain } from './negotiator.ts';
import { NOTHING } from './negotiator.ts';

/** A party's record of the others' offers, with its models of them. */
export interface Opponents {
  /** Models of the other parties. */
  readonly models: readonly ConcessionModel[];
  /** The first offer of another party, and its own best of their offers so far; `NOTHING` before the first. */
  first: number;
  received: number;
  /** The number of deeds processed. */
  read: number;
}

/** Before anything is heard. */
export function strangers({ partyCount, issueSizes }: OwnDomain): Opponents {
  const models = Array.from({ length: partyCount - 1 }, () => blankModel(issueSizes));
  return { models, first: NOTHING, received: NOTHING, read: 0 };
}

/** Takes in what was done since the last time. What another accepts, it could have offered. */
export function listen({ party: own, sheet }: OwnDomain, opponents: Opponents, { deeds }: NegotiationState): void {
  for (; opponents.read < deeds.length; opponents.read += 1) {
    const { party, kind, outcome } = at(deeds, opponents.read);
    if (party === own) continue;
    hearOffer(at(opponents.models, party < own ? party : party - 1), outcome);
    if (kind === 'offer') weigh(opponents, sheet, outcome);
  }
}

function weigh(opponents: Opponents, { values }: OwnSheet, outcome: number): void {
  if (opponents.first === NOTHING) opponents.first = outcome;
  const { received } = opponents;
  if (received === NOTHING || at(values, outcome) > at(values, received)) opponents.received = outcome;
}

/** Returns the value of an outcome to a party. An outcome that it never signs has the value of its floor. */
export function outcomeValue({ values, floor }: OwnSheet, outcome: number): number {
  const value = at(values, outcome);
  return value === NEVER ? floor : value;
}

/** Returns the believed preferences of each other party. */
export function beliefsOf({ models }: Opponents): Beliefs {
  return models.map(believedParts);
}

/** Returns the number of different offers heard from the other party that has made fewest. */
export function leastHeard({ models }: Opponents): number {
  return models.reduce((least, { heard }) => Math.min(least, heard.size), Number.POSITIVE_INFINITY);
}
