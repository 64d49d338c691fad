import { lastLetterWords } from '../../mind/letters-answered.ts';
import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import type { Wording } from '../../model/wording.ts';
import { initialledBy } from '../../text/text.ts';
import type { View } from '../../views/view.ts';

/**
 * Last wordings on an issue that the party has said it could sign and stands by now: the one with its initial in the
 * text, and the one that its last letter has proposed or accepted; empty if it has said nothing.
 */
export function lastWords(view: View, issue: IssueIndex): Wording[] {
  const initialled = initialledBy(at(view.text, issue), view.party);
  return [initialled, lastLetterWords(view, issue)].filter((wording) => wording !== undefined);
}
