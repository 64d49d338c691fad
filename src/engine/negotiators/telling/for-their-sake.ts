import { at } from '../../model/at.ts';
import type { Clause, OptionIndex, PartyIndex } from '../../model/moves.ts';
import type { View } from '../../views/view.ts';
import type { Account } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { clauseCosts, packageWith } from '../weighing/clause-gains.ts';
import { hasPutForward } from '../weighing/has-put-forward.ts';
import { optionsOn } from '../weighing/open-now.ts';
import { outlookOn } from '../weighing/outlook.ts';
import { stancesOn } from '../weighing/public-stance.ts';

/** How much likelier, in thousandths, a clause must make it that somebody signs, to be called its price. */
const MUCH_LIKELIER = 150;

/**
 * Of the clauses of an own offer, the one that it gives most ground on, if that is for the sake of a party: if that one
 * publicly wants or accepts it, and is believed to be far likelier to sign the text so than with what the own party would
 * rather see there. What another has put forward before is no step of one's own.
 */
export function forTheirSake(
  view: View,
  { track, nextOptions }: Account,
  clauses: readonly Clause[],
): Extract<Reason, { code: 'for-their-sake' }>[] {
  const [dearest] = clauseCosts(view, clauses, undefined);
  if (nextOptions === undefined || dearest === undefined || dearest.points >= 0) return [];
  const { issue, option } = dearest;
  const { place } = at(view.common.issues, issue);
  const { isClosed, others } = outlookOn(view, track);
  if (nextOptions[place] !== option || others.some(({ party }) => hasPutForward(view, party, dearest))) return [];
  const points = at(view.own.points, issue);
  const packWith = (other: OptionIndex) => packageWith(view, nextOptions, { issue, option: other });
  const rather = optionsOn(view, issue)
    .filter((other) => !isClosed(packWith(other)))
    .reduce((best, other) => (at(points, other) > at(points, best) ? other : best), option);
  const [pack, instead] = [packWith(option), packWith(rather)];
  const gains = others
    .filter(({ party }) => isWelcomeTo(view, party, dearest))
    .map(({ party, chanceOf }) => ({ party, with: chanceOf(pack), without: chanceOf(instead) }))
    .sort((a, b) => b.with - b.without - (a.with - a.without) || a.party - b.party);
  const most = gains[0];
  if (most === undefined || most.with - most.without < MUCH_LIKELIER) return [];
  return [{ code: 'for-their-sake', issue, option, ...most }];
}

/** Whether a party publicly wants or accepts a clause. */
function isWelcomeTo(view: View, party: PartyIndex, { issue, option }: Clause): boolean {
  const stance = stancesOn(view, party, issue)[option];
  return stance === 'wants' || stance === 'accepts';
}
