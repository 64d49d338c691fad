import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';

/**
 * True if the party has a say on an issue: its consent counts there, or it signs the text that the issue is part of.
 */
export function hasSay({ common, party }: View, issue: IssueIndex): boolean {
  const { consent, track } = at(common.issues, issue);
  return consent.includes(party) || at(common.tracks, track).signatories.includes(party);
}
