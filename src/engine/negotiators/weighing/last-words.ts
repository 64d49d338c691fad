import { standOf } from '../../mind/stands.ts';
import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import type { Wording } from '../../model/wording.ts';
import { initialledBy } from '../../text/text.ts';
import type { View } from '../../views/view.ts';

/**
 * Wordings on an issue that the party has said it could sign and stands by now: the one with its initial in the text, and the
 * one that it has said last; empty if it has said nothing.
 */
export function lastWords(view: View, issue: IssueIndex): Wording[] {
  const initialled = initialledBy(at(view.text, issue), view.party);
  return [initialled, standOf(view, view.party, issue)?.clause].filter((wording) => wording !== undefined);
}
