import { RECEPTION_KINDS, type ReceptionKind } from '#engine/hints/imagined-answers.ts';
import type { Reception } from '#engine/hints/reception.ts';
import type { Sureness } from '#engine/hints/sureness.ts';
import { at } from '#engine/model/at.ts';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { Speaker } from '#messages/speaker.ts';

/** A quarter of the scale, */
const QUARTER = 250;
/** and how much of one a range must reach into for its kind to be named: a narrow range is drawn a little wider. */
const NOTABLE = 50;

/** The likely answer of a delegation: "Ukraine will probably accept." */
export function receptionInWords(
  game: LocalizedGame,
  who: PartyIndex,
  { kind, likelihood }: Pick<Reception, 'kind' | 'likelihood'>,
): string {
  if (likelihood === 'either') return game.say('reception.either');
  return likelihood === 'may'
    ? game.say(`reception.may-${kind}`, { who })
    : game.say(`reception.${likelihood}-${kind}`, { who });
}

/**
 * Describes the other possible outcomes within the range: "If not, a counter."; "It could be anything from a refusal to
 * acceptance."; "We see no sign of anything else."
 */
export function rangeInWords(speaker: Speaker, { low, high, kind }: Pick<Reception, 'low' | 'high' | 'kind'>): string {
  const within = RECEPTION_KINDS.filter((one) => one === kind || reach({ low, high }, one) >= NOTABLE);
  const [other, ...more] = within.filter((one) => one !== kind);
  if (other === undefined) return speaker.say('reception.nothing-else');
  if (more.length === 0) return speaker.say(`reception.else-${other}`);
  return speaker.say('reception.anything', { from: at(within, 0), to: at(within, within.length - 1) });
}

/** Returns the length of the part of a range that lies in the quarter of a kind. */
function reach({ low, high }: Pick<Reception, 'low' | 'high'>, kind: ReceptionKind): number {
  const from = RECEPTION_KINDS.indexOf(kind) * QUARTER;
  return Math.max(0, Math.min(high, from + QUARTER) - Math.max(low, from));
}

/** Describes the clarity of the signs for a reception: "The signs are fairly clear." It is no promise. */
export function clarityInWords(speaker: Speaker, sure: Sureness): string {
  return speaker.say(`reception.clear-${sure}`);
}
