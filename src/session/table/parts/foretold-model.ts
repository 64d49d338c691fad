import type { ReceptionKind } from '#engine/hints/imagined-answers.ts';
import type { OfferId, PartyIndex } from '#engine/model/moves.ts';
import type { Seat } from './chair.ts';

/** A forecast for an own offer, compared with the result. */
export interface ForetoldModel {
  readonly right: boolean;
  /** "We expected acceptance, but were not sure. We were wrong." */
  readonly words: string;
}

/** Compares a forecast with the result; `undefined` without a forecast, and if it was that it could go either way. */
export function foretoldModel(
  { game, foretold }: Pick<Seat, 'game' | 'foretold'>,
  offer: OfferId,
  who: PartyIndex,
  came: ReceptionKind,
): ForetoldModel | undefined {
  const told = foretold?.get(offer);
  if (told === undefined || told.likelihood === 'either') return undefined;
  const { kind } = told;
  if (kind === came) return { right: true, words: game.say('reception.guessed-right', { kind, who }) };
  const likely = told.likelihood === 'very-likely';
  return { right: false, words: game.say('reception.guessed-wrong', { kind, likely }) };
}
