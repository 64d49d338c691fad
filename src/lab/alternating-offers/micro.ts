import { at } from '#engine/model/at.ts';
import type { OwnSheet } from '../boa/own-sheet.ts';
import { lowerBound } from '../boa/own-sheet.ts';
import type { Choice, NegotiationState, Negotiator, OwnDomain } from './negotiator.ts';
import { ACCEPT, LEAVE, NOTHING } from './negotiator.ts';

interface Memory {
  /** The number of different offers made: the best in its order. */
  made: number;
  /** The number of turns in which it has repeated itself. */
  repeated: number;
  /** The number of deeds processed. */
  read: number;
  /** By party: the different offers heard from it. */
  readonly heard: readonly Set<number>[];
}

/**
 * MiCRO (de Jonge 2022): it goes down its own order one outcome at a time, and only while it has made no more
 * different offers than each of the others (the least of them, where they are several); otherwise it repeats an
 * earlier offer. It accepts what is no worse than the worst that it has offered or would offer now. It has no
 * parameters and looks at no clock. Where the definition draws the repeated offer by lot, this one goes round them.
 */
export const MICRO: Negotiator = {
  name: 'MiCRO',
  sit: (seat) => {
    if (seat.sheet.best < seat.sheet.floor) return () => LEAVE;
    const heard = Array.from({ length: seat.partyCount }, () => new Set<number>());
    const memory: Memory = { made: 0, repeated: 0, read: 0, heard };
    return (state) => choose(seat, memory, state);
  },
};

function choose({ party, sheet }: OwnDomain, memory: Memory, state: NegotiationState): Choice {
  listen(memory, state);
  const met = memory.heard.reduce(
    (least, offers, other) => (other === party ? least : Math.min(least, offers.size)),
    Infinity,
  );
  const concedes = memory.made <= met && memory.made < sheet.order.length - lowerBound(sheet, sheet.floor);
  const worst = concedes ? memory.made : memory.made - 1;
  if (state.offer !== NOTHING && at(sheet.values, state.offer) >= at(sheet.values, nthBest(sheet, worst)))
    return ACCEPT;
  if (concedes) {
    memory.made += 1;
    return nthBest(sheet, worst);
  }
  memory.repeated += 1;
  return nthBest(sheet, (memory.repeated - 1) % memory.made);
}

function listen(memory: Memory, { deeds }: NegotiationState): void {
  for (; memory.read < deeds.length; memory.read += 1) {
    const deed = at(deeds, memory.read);
    if (deed.kind === 'offer') at(memory.heard, deed.party).add(deed.outcome);
  }
}

/** The outcome in the n-th place of a party's own order from the best, from 0; of equals, the lower index last. */
function nthBest({ order }: OwnSheet, n: number): number {
  return at(order, order.length - 1 - n);
}
