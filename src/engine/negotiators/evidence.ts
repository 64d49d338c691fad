import { at } from '../model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { SeenOffer, View } from '../views/view.ts';

/** What a party has shown of an option, beyond its public positions. */
export interface Evidence {
  /** -1, 0 or 1: spoken against it, nothing seen, or spoken for it. Seen twice counts once. */
  of(party: PartyIndex, issue: IssueIndex, option: OptionIndex): number;
}

/** What a view shows of every party: what it offered, accepted, initialled, and what it refused by name. */
export function evidenceIn(view: View): Evidence {
  const shown: number[][][] = view.parties.map(() =>
    view.common.issues.map((issue) => Array.from({ length: issue.optionCount }, () => 0)),
  );
  const mark = (party: PartyIndex, { issue, option }: Clause, sign: number) => {
    at(at(shown, party), issue)[option] = sign;
  };
  for (const offer of view.offers) markOffer(offer, mark);
  view.text.forEach(({ current, beside }, issue) => {
    for (const { option, initials } of [...(current ? [current] : []), ...beside]) {
      for (const party of initials) mark(party, { issue, option }, 1);
    }
  });
  return { of: (party, issue, option) => at(at(at(shown, party), issue), option) };
}

function markOffer(offer: SeenOffer, mark: (party: PartyIndex, clause: Clause, sign: number) => void): void {
  for (const clause of offer.clauses) mark(offer.from, clause, 1);
  const { answer } = offer;
  if (answer?.response === 'accept') for (const clause of offer.clauses) mark(offer.to, clause, 1);
  if (answer?.response === 'refuse') {
    for (const clause of offer.clauses) if (clause.issue === answer.issue) mark(offer.to, clause, -1);
  }
}
