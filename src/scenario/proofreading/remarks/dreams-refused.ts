import { isInZone } from '#engine/analysis/signing.ts';
import { warning } from '../../check.ts';
import { LEVEL_BANDS } from '../level-bands.ts';
import type { Remark } from '../remark.ts';
import { bestShareOf } from '../share-of.ts';
import type { Signatory, TrackProof } from '../track-proof.ts';
import { turnedAbove } from '../turned-above.ts';

/** Warns if a party's best text suits everybody else, unless the party mediates: it would concede nothing. */
export const dreamsRefused: Remark = function* ({ scenario: { level }, game, tracks }) {
  const most = level === 'no-deal' ? 0 : LEVEL_BANDS[level].most;
  // Where far too much suits all, a dream does too.
  const judged = tracks.filter((track) => track.signatories.length > 1 && bestShareOf(track) <= most);
  for (const track of judged) {
    for (const signatory of track.signatories.filter(({ least, most }) => least < most)) {
      const rows = track.track.mediator === signatory.party.id ? [] : signedDreams(track, signatory);
      if (rows.length === 0) continue;
      const others = track.signatories.filter(({ place }) => place !== signatory.place);
      const suggestion = turnedAbove(game, track, { rows, level: 'middle', rounds: 1 }, others);
      const of = { track: track.track.id, party: signatory.party.id };
      yield warning({ code: 'dream-suits-all', ...of }, ['parties', signatory.index, 'walkAway', of.track], {
        suggestion,
      });
    }
  }
};

/** Returns a signatory's best texts that all would sign, at middle walk-aways on the first day. */
function signedDreams({ signing, packageCount }: TrackProof, { sheet, most }: Signatory): number[] {
  const rows: number[] = [];
  for (let row = 0; row < packageCount; row += 1) {
    if (sheet.points[row] === most && isInZone(signing, row)) rows.push(row);
  }
  return rows;
}
