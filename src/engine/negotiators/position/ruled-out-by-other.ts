import { hasRuledOut } from '../../mind/declarations.ts';
import { at } from '../../model/at.ts';
import type { Clause, TrackIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';

/** True if another signatory of a track has ruled out an option in public: no draft that has it is signed. */
export function isRuledOutByOther(
  view: View,
  track: TrackIndex,
  { issue, option }: Pick<Clause, 'issue' | 'option'>,
): boolean {
  const { signatories } = at(view.common.tracks, track);
  return signatories.some((party) => party !== view.party && hasRuledOut(view, party, issue, option));
}
