import { at } from '#engine/model/at.ts';
import { lowerBound } from '../boa/own-sheet.ts';
import type { Choice, NegotiationState, Negotiator, OwnDomain } from './negotiator.ts';
import { ACCEPT, LEAVE, NOTHING } from './negotiator.ts';
import { WHOLE } from './sheet-of.ts';

/** Tolerance below a target, so that an outcome exactly at it is not missed: a ten-thousandth of the whole. */
const LENIENCE = WHOLE / 10_000;

/**
 * A negotiator whose target falls with time alone, from its best outcome to its reservation, by time^exponent.
 * It accepts what reaches the target, and offers the worst outcome that does: of equals, the lowest index.
 * Where nothing is worth its reservation, it leaves.
 */
export function timeDependent(name: string, exponent: Exponent): Negotiator {
  return {
    name,
    sit: (seat) => (seat.sheet.best < seat.sheet.floor ? () => LEAVE : (state) => choose(seat, state, exponent)),
  };
}

/** Holds out until the end nears. */
export const BOULWARE: Negotiator = timeDependent('Boulware', 4);
/** Gives way evenly. */
export const LINEAR: Negotiator = timeDependent('Linear', 1);
/** Gives way at once, and then little. */
export const CONCEDER: Negotiator = timeDependent('Conceder', 0.25);

function choose({ sheet }: OwnDomain, state: NegotiationState, exponent: Exponent): Choice {
  const target = (sheet.best - sheet.floor) * (1 - concededAt(state.time, exponent)) + sheet.floor - LENIENCE;
  const least = Math.max(sheet.floor, Math.min(sheet.best, target));
  if (state.offer !== NOTHING && at(sheet.values, state.offer) >= least) return ACCEPT;
  return at(sheet.order, lowerBound(sheet, least));
}

/** The exponent of a time-dependent negotiator: it has conceded that power of the time; 4 concedes late, 1/4 early. */
export type Exponent = 0.25 | 0.5 | 1 | 2 | 4;

/**
 * time^exponent, for a time from 0 to 1: the share of its range that a negotiator has conceded
 * (Faratin, Sierra & Jennings 1998, with exponent = 1 / beta).
 * Only products and square roots, which every machine rounds alike.
 */
export function concededAt(time: number, exponent: Exponent): number {
  switch (exponent) {
    case 4:
      return time * time * time * time;
    case 2:
      return time * time;
    case 1:
      return time;
    case 0.5:
      return Math.sqrt(time);
    case 0.25:
      return Math.sqrt(Math.sqrt(time));
  }
}
