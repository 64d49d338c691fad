import { at } from '#engine/model/at.ts';
import type { ConcessionModel } from '../boa/concession-model.ts';
import { believedParts, blankModel, hearOffer } from '../boa/concession-model.ts';
import type { OwnSheet } from '../boa/own-sheet.ts';
import { NEVER } from '../boa/own-sheet.ts';
import type { Beliefs } from '../boa/trade-off.ts';
import type { NegotiationState, Seat } from './negotiator.ts';
import { NOTHING } from './negotiator.ts';

/** What a party has heard of the others, and made of it. */
export interface Opponents {
  /** Of each other party. */
  readonly models: readonly ConcessionModel[];
  /** The first offer of another, and the best for oneself so far; `NOTHING` before the first. */
  first: number;
  received: number;
  /** How many deeds were taken in. */
  read: number;
}

/** Before anything is heard. */
export function strangers({ partyCount, issueSizes }: Seat): Opponents {
  const models = Array.from({ length: partyCount - 1 }, () => blankModel(issueSizes));
  return { models, first: NOTHING, received: NOTHING, read: 0 };
}

/** Takes in what was done since the last time. What another accepts, it could have offered. */
export function listen({ party: own, sheet }: Seat, opponents: Opponents, { deeds }: NegotiationState): void {
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

/** What an outcome is worth to a party; what it never signs is worth as little to it as the least that it does. */
export function worthOf({ values, floor }: OwnSheet, outcome: number): number {
  const value = at(values, outcome);
  return value === NEVER ? floor : value;
}

/** What each of the others is believed to want. */
export function beliefsOf({ models }: Opponents): Beliefs {
  return models.map(believedParts);
}

/** How many different offers were heard from whoever has said least. */
export function leastHeard({ models }: Opponents): number {
  return models.reduce((least, { heard }) => Math.min(least, heard.size), Number.POSITIVE_INFINITY);
}
