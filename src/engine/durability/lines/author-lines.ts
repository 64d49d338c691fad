import type { DurabilityLine } from '../../model/aftermath.ts';
import { at } from '../../model/game.ts';
import { isMain } from '../../ratification/ratify.ts';
import { signedOption } from '../../text/text.ts';
import type { Settled } from '../settled.ts';

/** The lines of the scenario that are met by what stands: ratified main parts, and the parts that were signed before. */
export function authorLines({ game: { common }, state, tracks }: Settled): DurabilityLine[] {
  const stands = (track: number) =>
    tracks.includes(track) || (at(state.tracks, track).status === 'signed' && !isMain(common, track));
  return common.afterSigning.lines.flatMap(({ sets, points }, line) => {
    const met = sets.every(
      ({ issue, options }) =>
        stands(at(common.issues, issue).track) && options.includes(signedOption(common, state, issue)),
    );
    return met ? [{ code: 'author', line, points } as const] : [];
  });
}
