import { at } from '../../model/at.ts';
import type { IssueIndex } from '../../model/moves.ts';
import type { Wording } from '../../model/wording.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import { initialledBy } from '../../text/text.ts';
import type { View } from '../../views/view.ts';

/**
 * What the party has last said on an issue that it could sign: each wording that it stands by now. That is what its initial
 * stands on in the text, and what the last letter says that it has written or accepted; none where it has said nothing.
 */
export function lastWords({ offers, text, party }: View, issue: IssueIndex): Wording[] {
  const written = offers
    .flatMap((letter) => {
      if (letter.from === party) return letter.clauses;
      return letter.to === party && letter.answer?.response === 'accept' ? deliveredClauses(letter) : [];
    })
    .filter((clause) => clause.issue === issue)
    .at(-1);
  return [initialledBy(at(text, issue), party), written].filter((wording) => wording !== undefined);
}
