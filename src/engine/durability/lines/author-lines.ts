import type { DurabilityLine } from '../../model/aftermath.ts';
import { at } from '../../model/at.ts';
import { isMain } from '../../ratification/ratifications.ts';
import { signedOptions } from '../../text/text.ts';
import type { Settled } from './settled.ts';

/**
 * The lines of the scenario that are met by what stands: ratified main parts, and the parts that were signed before.
 * Of a vague article, what makes a text last must hold by both readings, and what undoes it by either.
 */
export function authorLines({ game: { common }, state, tracks }: Settled): DurabilityLine[] {
  const stands = (track: number) =>
    tracks.includes(track) || (at(state.tracks, track).status === 'signed' && !isMain(common, track));
  return common.afterSigning.lines.flatMap(({ sets, points }, line) => {
    const met = sets.every(({ issue, options }) => {
      const meant = signedOptions(common, state, issue).map((option) => options.includes(option));
      const holds = points < 0 ? meant.includes(true) : !meant.includes(false);
      return stands(at(common.issues, issue).track) && holds;
    });
    return met ? [{ code: 'author', line, points } as const] : [];
  });
}
