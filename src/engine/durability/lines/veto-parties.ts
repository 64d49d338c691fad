import { at } from '../../model/at.ts';
import type { PartyIndex } from '../../model/moves.ts';
import { type LineRule, type Settled, signatoriesOf } from './settled.ts';

const ALL_SIGNED = 6;

/**
 * A text lasts longer when nobody who could block it stands outside (Cunningham, American Journal of Political
 * Science 50, 2006): +6 when all have signed whose consent an article of it needs, or who have ruled something out
 * in public. Points are a designer's.
 */
export const vetoParties: LineRule = (settled) => {
  const signatories = signatoriesOf(settled);
  const missing = settled.game.secrets.flatMap((_, party) =>
    hasVeto(settled, party) && !signatories.includes(party) ? [party] : [],
  );
  return { code: 'veto-parties', missing, points: missing.length === 0 ? ALL_SIGNED : 0 };
};

function hasVeto({ game: { common }, tracks }: Settled, party: PartyIndex): boolean {
  return tracks.some(
    (track) =>
      at(common.tracks, track).issues.some((issue) => at(common.issues, issue).consent.includes(party)) ||
      common.declared.some((line) => line.party === party && line.never.track === track),
  );
}
