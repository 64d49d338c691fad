import { lastLetterWords } from '../../mind/letters-answered.ts';
import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import type { Wording } from '../../model/wording.ts';
import { initialledBy } from '../../text/text.ts';
import type { View } from '../../views/view.ts';

/**
 * What the party has last said on an issue that it could sign: each wording that it stands by now. That is what its initial
 * stands on in the text, and what the last letter says that it has written or accepted; none where it has said nothing.
 */
export function lastWords(view: View, issue: IssueIndex): Wording[] {
  const initialled = initialledBy(at(view.text, issue), view.party);
  return [initialled, lastLetterWords(view, issue)].filter((wording) => wording !== undefined);
}
