import type { PartyIndex } from '../../model/moves.ts';
import type { Reason } from '../decision/reason.ts';
import type { Outlook } from '../weighing/outlook.ts';
import type { Prospect } from '../weighing/sight.ts';

/**
 * Reason to turn down a letter of which no clause leaves the own position: another signatory that would hardly sign the
 * text with it or, if there is none, that it brings nothing. `withIt` is the best that could come of the text with the
 * letter, `wanted` what the party works for.
 */
export function whyNotTaken(
  outlook: Outlook,
  from: PartyIndex,
  withIt: Prospect | undefined,
  wanted: Prospect,
): Reason {
  const party = withIt && mostReluctant(outlook, from, withIt, wanted);
  return party === undefined ? { code: 'nothing-new' } : { code: 'doubts-signature', party };
}

/**
 * The signatory least likely to sign the text with a letter, other than its sender, if it is likelier to sign what the party
 * works for; `undefined` if there is none, or if the text with the letter is worth less to the party.
 */
function mostReluctant({ others }: Outlook, from: PartyIndex, withIt: Prospect, wanted: Prospect) {
  if (withIt.points < wanted.points) return undefined;
  const [first] = others
    .filter(({ party, chanceOf }) => party !== from && chanceOf(withIt.pack) < chanceOf(wanted.pack))
    .sort((a, b) => a.chanceOf(withIt.pack) - b.chanceOf(withIt.pack) || a.party - b.party);
  return first?.party;
}
