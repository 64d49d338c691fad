import type { Moment, VoteMoment } from './moment.ts';

/** From one ballot to the next, in milliseconds. */
export const BALLOT_AFTER_BALLOT = 500;

/** Milliseconds until all ballots of a vote have been shown, one after another. */
export function showsBallotsFor({ ballots }: Pick<VoteMoment, 'ballots'>): number {
  return ballots.length * BALLOT_AFTER_BALLOT;
}

/** Milliseconds in which the room is seen as it was, before somebody leaves it, or before the pens are taken up. */
export const SEEN_AS_IT_WAS = 300;

const DUSK = 2400;
const NO_SIGNATURE = 3500;
const SIGNATURE = 20_000;
const LEAVING = 5000;

/** Milliseconds in which a moment can be read: it passes by itself no sooner. */
export function isSeenFor(moment: Moment): number {
  if (moment.kind === 'dusk') return DUSK;
  if (moment.kind === 'left') return LEAVING;
  return showsBallotsFor(moment) + (moment.signed ? SIGNATURE : NO_SIGNATURE);
}
