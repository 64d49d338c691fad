import { interpolate, reciprocalTarget } from '#engine/concession/reciprocal-target.ts';
import { at } from '#engine/model/at.ts';
import { believedNashValue } from '../boa/believed-nash-value.ts';
import type { Beliefs } from '../boa/trade-off.ts';
import { tradeOff } from '../boa/trade-off.ts';
import type { Choice, NegotiationState, Negotiator, OwnDomain } from './negotiator.ts';
import { ACCEPT, LEAVE, NOTHING } from './negotiator.ts';
import type { Opponents } from './opponents.ts';
import { beliefsOf, listen, outcomeValue, strangers } from './opponents.ts';

/** Band above the target, as a share of the range, that is searched for the offer that the others like best. */
const BAND = 0.02;
/** Niceness: the least share that it concedes of the rest of the way to the Nash point. */
const COURTESY = 0.1;
/** Start and end of the time in which it goes the rest of the way, regardless of the others' concessions. */
const [HURRY, HASTE] = [0.91, 0.96] as const;
/** From here on, an offer that is as good as any before it is taken. */
const LATE = 0.98;
/** Outcomes that it does not repeat: none. */
const NOTHING_BARRED: ReadonlySet<number> = new Set();

/**
 * Nice Tit for Tat (Baarslag, Hindriks & Jonker 2013): it goes as large a share of the way to the Nash point, as it
 * believes it to be, as the others have gone, measured by what their offers give itself, and a little more; towards the
 * end the whole way. It accepts what is no worse than what it would offer now, and at last the best that it was offered.
 */
export const TIT_FOR_TAT: Negotiator = {
  name: 'Tit for tat',
  sit: (seat) => {
    if (seat.sheet.best < seat.sheet.floor) return () => LEAVE;
    const opponents = strangers(seat);
    return (state) => choose(seat, opponents, state);
  },
};

function choose(seat: OwnDomain, opponents: Opponents, state: NegotiationState): Choice {
  listen(seat, opponents, state);
  const { sheet } = seat;
  const beliefs = beliefsOf(opponents);
  const target = targetOf(seat, opponents, beliefs, state);
  const next = tradeOff(sheet, target, (sheet.best - sheet.floor) * BAND, beliefs, NOTHING_BARRED);
  if (state.offer === NOTHING) return next;
  const offered = at(sheet.values, state.offer);
  if (offered < sheet.floor) return next;
  const isBest = offered >= at(sheet.values, opponents.received);
  return offered >= at(sheet.values, next) || (state.time >= LATE && isBest) ? ACCEPT : next;
}

function targetOf(
  { sheet }: OwnDomain,
  { first, received }: Opponents,
  beliefs: Beliefs,
  { time }: NegotiationState,
): number {
  if (first === NOTHING) return sheet.best;
  const nash = believedNashValue(sheet, beliefs, 0);
  const inKind = reciprocalTarget(sheet.best, nash, outcomeValue(sheet, first), outcomeValue(sheet, received));
  const pressed = Math.max(COURTESY, Math.min(1, (time - HURRY) / (HASTE - HURRY)));
  return Math.max(sheet.floor, Math.round(interpolate(inKind, nash, pressed)));
}
