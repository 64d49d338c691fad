import { warning } from '../../check.ts';
import { LEVEL_BANDS } from '../level-bands.ts';
import type { Remark } from '../remark.ts';
import { bestShareOf } from '../share-of.ts';
import type { Signatory, TrackProof } from '../track-proof.ts';

/** What is best for one does not suit everybody else: it has to give something for it. A mediator need not. */
export const dreamsRefused: Remark = function* ({ scenario: { level }, tracks }) {
  const most = level === 'no-deal' ? 0 : LEVEL_BANDS[level].most;
  // Where far too much suits all, a dream does too.
  const judged = tracks.filter((track) => track.signatories.length > 1 && bestShareOf(track) <= most);
  for (const track of judged) {
    for (const signatory of track.signatories.filter(({ least, most }) => least < most)) {
      if (track.track.mediator === signatory.party.id || !isDreamSigned(track, signatory)) continue;
      const of = { track: track.track.id, party: signatory.party.id };
      yield warning({ code: 'dream-suits-all', ...of }, ['parties', signatory.index, 'walkAway', of.track]);
    }
  }
};

/** Whether all would sign a text that is worth the most to a signatory, at middle walk-aways on the first day. */
function isDreamSigned({ signing, packageCount }: TrackProof, { sheet, most }: Signatory): boolean {
  for (let row = 0; row < packageCount; row += 1) {
    if (sheet.points[row] !== most || signing.crossed[row] !== 0) continue;
    if (signing.willing[row] === signing.everybody) return true;
  }
  return false;
}
