import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { canMean } from '../../model/wording.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { packageWith } from '../weighing/clause-gains.ts';
import { turnedDown } from './turned-down.ts';

/**
 * For the clause that a no names as what costs it most: that it weighs more beside another, where a term of the party
 * counts against the two together in the text that it would rather see, and where the other is what is turned down too, or
 * stands in the text: nobody is told of words that nobody has written. The term says why.
 */
export function weighsTogether(view: View, decision: Decision): Reason[] {
  const { move, reasons, account } = decision;
  const fault = reasons.find((reason) => reason.code === 'cannot');
  if (fault?.code !== 'cannot' || account?.nextOptions === undefined) return [];
  const { issue, option } = fault;
  const { track, place } = at(view.common.issues, issue);
  if (track !== account.track) return [];
  const rather = packageWith(view, account.nextOptions, { issue, option: at(account.nextOptions, place) });
  const refused = packageWith(view, account.nextOptions, { issue, option });
  const term = at(view.own.sheets, track).terms.find(
    ({ met, points }) => points < 0 && met[refused] === 1 && met[rather] !== 1,
  );
  const other = term?.sets.find((set) => set.issue !== issue);
  if (term === undefined || other === undefined) return [];
  const beside = { issue: other.issue, option: at(account.nextOptions, at(view.common.issues, other.issue).place) };
  if (!isWritten(view, turnedDown(view, move), beside)) return [];
  return [
    { code: 'weighs-together', issue, option, beside },
    { code: 'because', issue, option, why: { among: 'terms', party: view.party, index: term.index } },
  ];
}

/** The first of what could be said beside what is at fault; a term with its reason. */
export function oneThingMore(more: readonly Reason[]): readonly Reason[] {
  return more.slice(0, more[0]?.code === 'weighs-together' ? 2 : 1);
}

/** True if a letter says so or, if it leaves the article out, the text. */
function isWritten({ text }: View, letter: readonly Clause[], { issue, option }: Clause): boolean {
  const wording = letter.find((clause) => clause.issue === issue) ?? at(text, issue).current;
  return wording !== undefined && canMean(wording, option);
}
