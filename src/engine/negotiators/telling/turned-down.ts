/** What a negotiator says of a no beside its reason: what it would rather see, and what it has said before. */
import { crosses } from '../../claims/declarations.ts';
import { declaredBy } from '../../mind/declarations.ts';
import { letterWith } from '../../mind/letters.ts';
import { votedNoIn } from '../../mind/lines.ts';
import { singleTextWith } from '../../mind/single-texts.ts';
import { at } from '../../model/at.ts';
import type { Clause, IssueIndex, Move } from '../../model/moves.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import { signedWording } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Reason } from '../decision/reason.ts';
import { lastWords } from '../weighing/last-words.ts';

/** What the party has declared in public and kept to since: in what it has agreed to, and in its last letters. */
export function wordsKept(view: View): ReturnType<typeof declaredBy> {
  return declaredBy(view, view.party).filter(
    (said) => !lastWords(view, said.issue).some((wording) => crosses(said, { issue: said.issue, ...wording })),
  );
}

/** What a no keeps to of what has been declared in public. */
export function keptInPublic(view: View, move: Move): Reason[] {
  const clauses = turnedDown(view, move);
  const kept = wordsKept(view).find((said) => clauses.some((clause) => crosses(said, clause)));
  return kept === undefined ? [] : [publicReason(kept)];
}

/** A declaration as a reason. */
export function publicReason({ what, issue, option, round }: ReturnType<typeof declaredBy>[number]): Reason {
  return { code: 'public-word', what, issue, option, round };
}

/**
 * For the article that is named as the one at fault: what the own next offer would say there. Who keeps to what more have
 * agreed on asks for nothing else.
 */
export function wouldRather(view: View, { move, reasons, account }: Decision): Reason[] {
  const fault = reasons.find((reason) => reason.code === 'red-line' || reason.code === 'gives-on');
  const issue = fault?.issue;
  if (reasons.some(({ code }) => code === 'agreed-by-more')) return [];
  if (issue === undefined || account?.nextOptions === undefined) return [];
  const { track, place } = at(view.common.issues, issue);
  const clause = turnedDown(view, move).find((each) => each.issue === issue);
  if (clause === undefined || track !== account.track) return [];
  const option = at(account.nextOptions, place);
  return option === clause.option || option === clause.or ? [] : [{ code: 'would-rather', issue, option }];
}

/** That it did not sign either when the same track was put to the vote before. */
export function noBefore(view: View, move: Move): Reason[] {
  if (move.type !== 'vote' || move.yes) return [];
  const round = votedNoIn(view, move.track, view.party);
  return round === undefined ? [] : [{ code: 'no-before', round }];
}

/** The clauses that a no turns down; none where a move is no no. */
export function turnedDown(view: View, move: Move): readonly Clause[] {
  if (move.type === 'answer' && move.response === 'refuse') return deliveredClauses(letterWith(view, move.offer));
  if (move.type === 'vote' && !move.yes) return move.over.map((issue) => clauseNow(view, issue));
  if (move.type !== 'review') return [];
  const text = singleTextWith(view, move.draft);
  return (text?.clauses ?? []).filter(({ issue }) => move.over.includes(issue));
}

/** What a signature would mean: silence, where the article is not settled. */
function clauseNow(view: View, issue: IssueIndex): Clause {
  return { issue, ...signedWording(view.common, view, issue) };
}
