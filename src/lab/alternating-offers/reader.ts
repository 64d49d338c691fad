import { at } from '#engine/model/at.ts';
import { believedAim } from '../boa/believed-aim.ts';
import { leastAcceptable } from '../boa/least-acceptable.ts';
import { mixedTarget } from '../boa/mixed-target.ts';
import type { Beliefs } from '../boa/trade-off.ts';
import { tradeOff } from '../boa/trade-off.ts';
import type { Choice, NegotiationState, Negotiator, OwnDomain } from './negotiator.ts';
import { ACCEPT, LEAVE, NOTHING } from './negotiator.ts';
import type { Opponents } from './opponents.ts';
import { beliefsOf, leastHeard, listen, outcomeValue, strangers } from './opponents.ts';

/** Band above the target, as a share of the range, that is searched for the offer that the others like best. */
const BAND = 0.05;

interface Mind {
  readonly opponents: Opponents;
  /** Outcomes offered so far. */
  readonly made: Set<number>;
}

/**
 * Parley's own negotiator for alternating offers, made of the parts in `boa/`. It reads from the others' offers what
 * they want, aims for the Nash solution as it believes it to be, gives way to there partly with time and partly in
 * kind, and offers, of what is worth its target to itself, what the most reluctant is believed to like best, never the
 * same twice while there is something new to offer.
 */
export const READER: Negotiator = {
  name: 'Reader',
  sit: (seat) => {
    if (seat.sheet.best < seat.sheet.floor) return () => LEAVE;
    const mind: Mind = { opponents: strangers(seat), made: new Set() };
    return (state) => {
      const choice = decide(seat, mind, state);
      if (choice >= 0) mind.made.add(choice);
      return choice;
    };
  },
};

function decide(seat: OwnDomain, { opponents, made }: Mind, state: NegotiationState): Choice {
  listen(seat, opponents, state);
  const { sheet } = seat;
  const beliefs = beliefsOf(opponents);
  const target = targetOf(seat, opponents, beliefs, state);
  const next = tradeOff(sheet, target, (sheet.best - sheet.floor) * BAND, beliefs, made);
  if (opponents.received === NOTHING) return next;
  const received = at(sheet.values, opponents.received);
  const isLastRound = state.round === seat.rounds - 1;
  const hasLastWord = isLastRound && seat.party === seat.partyCount - 1;
  const least = leastAcceptable({
    floor: sheet.floor,
    target,
    next: at(sheet.values, next),
    received,
    isLastRound,
    hasLastWord,
  });
  if (at(sheet.values, state.offer) >= least) return ACCEPT;
  return isLastRound && received >= sheet.floor ? opponents.received : next;
}

function targetOf({ sheet }: OwnDomain, opponents: Opponents, beliefs: Beliefs, { time }: NegotiationState): number {
  if (opponents.first === NOTHING) return sheet.best;
  return mixedTarget({
    time,
    best: sheet.best,
    floor: sheet.floor,
    aim: believedAim(sheet, beliefs, leastHeard(opponents)),
    first: outcomeValue(sheet, opponents.first),
    received: outcomeValue(sheet, opponents.received),
  });
}
