import { at } from '../model/game.ts';
import type { Clause, IssueIndex, OptionIndex, PartyIndex } from '../model/moves.ts';
import type { SeenOffer, View } from '../views/view.ts';

/** How much more than a plain no a refusal says that names a red line. */
const RED_LINE = -5;

/** What a party has shown of an option, beyond its public positions. */
export interface Evidence {
  /** 1: spoken for it; 0: nothing seen; -1: spoken against it; -5: called a red line. Seen twice counts once. */
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
  for (const said of view.declarations) {
    if (!said.crossed) mark(said.party, said, said.what === 'never' ? RED_LINE : 1);
  }
  for (const offer of view.offers) markOffer(offer, mark);
  view.text.forEach(({ current, beside }, issue) => {
    for (const { option, initials } of [...(current ? [current] : []), ...beside]) {
      for (const party of initials) mark(party, { issue, option }, 1);
    }
  });
  return { of: (party, issue, option) => at(at(at(shown, party), issue), option) };
}

function markOffer(offer: SeenOffer, mark: (party: PartyIndex, clause: Clause, sign: number) => void): void {
  const { answer, clauses } = offer;
  const markAll = (party: PartyIndex, said: readonly Clause[], sign: number) => {
    for (const clause of said) mark(party, clause, sign);
  };
  markAll(offer.from, clauses, 1);
  if (answer?.response === 'accept') markAll(offer.to, clauses, 1);
  if (answer?.response !== 'refuse') return;
  const named = clauses.filter((clause) => clause.issue === answer.issue);
  markAll(offer.to, named, answer.reason === 'red-line' ? RED_LINE : -1);
}
