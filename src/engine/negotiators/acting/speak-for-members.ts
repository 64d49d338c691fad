import { hasConsulted, isBloc, isSplit, standsKnown } from '../../bloc/stands.ts';
import { knownClaimsAbout } from '../../mind/claims.ts';
import { hasAskedMembersToday } from '../../mind/members-asked.ts';
import { at } from '../../model/at.ts';
import type { IssueIndex, Move } from '../../model/moves.ts';
import type { SeenClaim, View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import { couldLiveWith } from '../weighing/own-views.ts';
import { hasSay } from './has-say.ts';

/**
 * Fulfils a bloc's duty to its members before it talks to others: a public claim about which they differ is put to them
 * and then answered by members, and they are asked about every article that it has a say on and could settle over the
 * head of one of them.
 */
export function speakForMembers(view: View): Decision | undefined {
  if (!isBloc(view.common, view.party)) return undefined;
  return answerClaim(view) ?? askBeforeOffering(view);
}

/** True if members are known to differ about a claim, so that its bloc cannot simply say yes or no. */
export function membersDiffer(view: View, { about, issue, options }: SeenClaim): boolean {
  return isBloc(view.common, about) && isSplit(view, about, issue, options);
}

function answerClaim(view: View): Decision | undefined {
  const claim = knownClaimsAbout(view, view.party).find(
    (seen) => seen.status === 'unconfirmed' && seen.audience === 'all' && membersDiffer(view, seen),
  );
  if (claim === undefined) return undefined;
  if (!hasConsulted(view, view.party, claim.issue))
    return isOpen(view, claim.issue) && hasSay(view, claim.issue) ? ask(view, claim.issue) : undefined;
  const move: Move = { type: 'declare', party: view.party, what: 'by-members', claim: claim.id };
  return { move, reasons: [{ code: 'members-differ' }] };
}

function askBeforeOffering(view: View): Decision | undefined {
  const { issues } = view.common;
  if (hasAskedMembersToday(view, view.party)) return undefined;
  const split = issues.findIndex((_, issue) => {
    const known = standsKnown(view, view.party, issue).filter(({ stand }) => stand !== 'behind');
    const inPlay = known.some(({ option }) => couldLiveWith(view, issue, option));
    return inPlay && isOpen(view, issue) && hasSay(view, issue) && !hasConsulted(view, view.party, issue);
  });
  return split === -1 ? undefined : ask(view, split);
}

function ask(view: View, about: IssueIndex): Decision {
  return { move: { type: 'consult', party: view.party, about }, reasons: [{ code: 'asks-members' }] };
}

function isOpen({ common, tracks }: View, issue: IssueIndex): boolean {
  return at(tracks, at(common.issues, issue).track).status === 'open';
}
