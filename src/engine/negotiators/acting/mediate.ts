import { lastPutIn, singleTextsToday } from '../../mind/single-texts.ts';
import { at } from '../../model/at.ts';
import type { Clause, TrackIndex } from '../../model/moves.ts';
import { mediatingRefusal } from '../../moves/draft.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import { type HeldWordings, heldIn } from '../weighing/held.ts';
import { type Outlook, outlookOn } from '../weighing/outlook.ts';
import { bestProspect, searched } from '../weighing/prospect.ts';
import type { Prospect } from '../weighing/sight.ts';
import { accountOf } from './account-of.ts';
import { missingClauses, PATIENCE } from './make-offer.ts';

/** Number of its own points that a thousandth of chance outweighs. */
const LIKELIHOOD_COUNTS = 1_000_000;

/**
 * Puts a single text on a track that the party mediates, before all other moves of its day: what is missing from the text to make it the prospect that
 * it looks for, where that has some chance. The same text is not put again before some days have passed; what has
 * been criticised is believed less likely to be signed, so the next one says something else there.
 */
export function mediate(view: View): Decision | undefined {
  if (!isFirst(view)) return undefined;
  for (const track of view.common.tracks.keys()) {
    if (mediatingRefusal(view.common, view, view.party, track) !== undefined) continue;
    const outlook = outlookOn(view, track);
    const wanted = lookedFor(outlook);
    const clauses = wanted === undefined || wanted.chance === 0 ? [] : missingClauses(outlook, wanted);
    if (wanted === undefined || clauses.length === 0 || wasPut(view, track, clauses)) continue;
    return {
      move: { type: 'draft', party: view.party, track, clauses },
      reasons: [{ code: 'common-ground' }],
      account: accountOf(outlook, { next: wanted, waiting: wanted.expected }),
    };
  }
  return undefined;
}

/** True if it has done nothing else today than put single texts, on other tracks. */
function isFirst(view: View): boolean {
  return view.common.movesPerRound - view.movesLeft === singleTextsToday(view);
}

/**
 * A mediator that signs looks for the best that it can expect, whatever it aims for today: its part is to find what all
 * could sign. One that does not sign looks for the text that is likeliest to be signed.
 */
function lookedFor(outlook: Outlook): Prospect | undefined {
  const { view, track } = outlook;
  const held = heldIn(view, track);
  const signs = at(view.common.tracks, track).signatories.includes(view.party);
  return signs ? bestProspect(outlook, held) : likeliestText(outlook, held);
}

/**
 * Text that is likeliest to be signed; of equals the one that the mediator likes best itself, outside its own red
 * lines.
 */
function likeliestText(outlook: Outlook, held: HeldWordings): Prospect | undefined {
  const { live, brings, chances, liking } = outlook;
  const worths = Float64Array.from(
    live,
    (place, index) => at(chances, place) * LIKELIHOOD_COUNTS + at(brings, index) + at(liking, place),
  );
  const likeliest = searched(outlook, held, { floor: Number.NEGATIVE_INFINITY }, worths);
  return likeliest !== undefined && likeliest.chance > 0 ? likeliest : undefined;
}

function wasPut(view: View, track: TrackIndex, clauses: readonly Clause[]): boolean {
  const round = lastPutIn(view, track, clauses);
  return round !== undefined && view.round - round <= PATIENCE;
}
