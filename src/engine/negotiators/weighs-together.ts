import { at } from '../model/game.ts';
import type { View } from '../views/view.ts';
import type { Decision, Reason } from './reasons.ts';
import { packageWith } from './weighing.ts';

/**
 * For the clause that a no names as what costs it most: that it weighs more beside another, where a term of the party
 * counts against the two together in the text that it would rather see.
 */
export function weighsTogether(view: View, { reasons, account }: Decision): Reason[] {
  const fault = reasons.find((reason) => reason.code === 'gives-on');
  if (fault?.code !== 'gives-on' || account?.nextOptions === undefined) return [];
  const { issue, option } = fault;
  const { track, place } = at(view.common.issues, issue);
  if (track !== account.track) return [];
  const rather = packageWith(view, account.nextOptions, { issue, option: at(account.nextOptions, place) });
  const refused = packageWith(view, account.nextOptions, { issue, option });
  const term = at(view.own.sheets, track).terms.find(
    ({ met, points }) => points < 0 && met[refused] === 1 && met[rather] !== 1,
  );
  const other = term?.sets.find((set) => set.issue !== issue);
  if (other === undefined) return [];
  const beside = at(account.nextOptions, at(view.common.issues, other.issue).place);
  return [{ code: 'weighs-together', issue, option, beside: { issue: other.issue, option: beside } }];
}
