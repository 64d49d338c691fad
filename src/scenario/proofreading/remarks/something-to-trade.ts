import { warning } from '../../check.ts';
import type { Remark } from '../remark.ts';
import { tradesIn } from '../trades-in.ts';

/** Warns if no two signatories of a track can trade an article that matters less for one that matters more. */
export const somethingToTrade: Remark = function* ({ game, tracks }) {
  for (const track of tracks) {
    const caring = track.signatories.filter(({ least, most }) => least < most);
    if (track.issues.length < 2 || caring.length < 2 || tradesIn(game, track).length > 0) continue;
    yield warning({ code: 'nothing-to-trade', track: track.track.id }, ['tracks', track.index], {
      suggestion: { code: 'give-points-apart' },
    });
  }
};
