import { byId } from '#engine/model/ids.ts';
import type { OfferId } from '#engine/model/moves.ts';
import { foreseeAcceptance } from '#engine/moves/foresee-acceptance.ts';
import { listed, sentence, voicesOf } from '../../words/names.ts';
import { issueInSentence } from '../../words/refusal-in-words.ts';
import { subjectsOf } from '../../words/subject.ts';
import type { Seat } from '../parts/chair.ts';

/**
 * Whose initials fall when the person accepts an offer that puts other wording in the place of what they have accepted,
 * and who trusts it less for that.
 */
export function initialsFelled({ game, view, you }: Seat, id: OfferId): string | undefined {
  const { tabled, reopenings } = foreseeAcceptance(game.common, view, byId(view.offers, id));
  const falls = tabled.flatMap(({ issue, dropped }) => {
    const others = dropped.filter((party) => party !== you);
    return others.length === 0 ? [] : [`${voicesOf(game, others)} on ${issueInSentence(game, issue)}`];
  });
  if (falls.length === 0) return undefined;
  const wronged = reopenings.flatMap(({ party, to }) => (party === you ? [to] : []));
  const price = wronged.length === 0 ? '' : ` ${sentence(subjectsOf(game, wronged).does('trust'))} you less for it.`;
  return `If you accept it, initials on other wording fall: those of ${listed(falls)}.${price}`;
}
