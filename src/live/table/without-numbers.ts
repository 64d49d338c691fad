import type { DatedGain, Reason } from '#engine/negotiators/decision/reason.ts';

/**
 * A reason without the numbers that belong to whoever gives it: of each is left what the words for it depend on, which is
 * whether it is above, at or below another.
 */
export function withoutNumbers(reason: Reason): Reason {
  const without = WITHOUT[reason.code] as ((reason: Reason) => Reason) | undefined;
  return without === undefined ? reason : without(reason);
}

type Without = { readonly [Code in Reason['code']]?: (reason: Extract<Reason, { code: Code }>) => Reason };

/** By code, where a reason holds numbers that nobody else knows. */
const WITHOUT: Without = {
  prospect: (reason) => ({ ...reason, with: Math.sign(reason.with - reason.without), without: 0 }),
  'below-walk-away': (reason) => ({ ...reason, points: Math.sign(reason.points - reason.walkAway), walkAway: 0 }),
  'gains-by': (reason) => ({ ...reason, ...signed(reason) }),
  'gives-on': (reason) => ({ ...reason, ...signed(reason) }),
  'aim-lowered': (reason) => ({ ...reason, from: 0, to: 0 }),
  'better-now': (reason) => ({ ...reason, points: 0, waiting: 0 }),
  'takes-back': (reason) => ({
    ...reason,
    gain: Math.sign(reason.gain),
    points: Math.sign(reason.points - reason.walkAway),
    walkAway: 0,
  }),
  'for-their-sake': (reason) => ({ ...reason, with: 0, without: 0 }),
  trades: (reason) => ({ ...reason, gives: signed(reason.gives), gains: signed(reason.gains) }),
  'still-no': (reason) => ({ ...reason, points: reason.points && Math.sign(reason.points) }),
  'not-either': (reason) => ({ ...reason, points: reason.points && Math.sign(reason.points) }),
  'in-kind': (reason) => ({ ...reason, given: 0, gained: 0 }),
};

function signed<T extends DatedGain>(gain: T): T {
  return { ...gain, points: Math.sign(gain.points) };
}
