/** Reasons of a refusal beside its main one: what the party has said before. */
import { crosses } from '../../claims/declarations.ts';
import { declaredBy } from '../../mind/declarations.ts';
import { letterWith } from '../../mind/letters.ts';
import { votedNoIn } from '../../mind/lines.ts';
import { singleTextWith } from '../../mind/single-texts.ts';
import type { Clause, IssueIndex, Move } from '../../model/moves.ts';
import { deliveredClauses } from '../../text/delivered-clauses.ts';
import { signedWording } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';
import { lastWords } from '../weighing/last-words.ts';

/** Public declarations that the party has kept to since: in what it has agreed to, and in its last letters. */
export function wordsKept(view: View): ReturnType<typeof declaredBy> {
  return declaredBy(view, view.party).filter(
    (said) => !lastWords(view, said.issue).some((wording) => crosses(said, { issue: said.issue, ...wording })),
  );
}

/** Public declaration that a no keeps to, as a reason. */
export function keptInPublic(view: View, move: Move): Reason[] {
  const clauses = turnedDown(view, move);
  const kept = wordsKept(view).find((said) => clauses.some((clause) => crosses(said, clause)));
  return kept === undefined ? [] : [publicReason(kept)];
}

/** A declaration as a reason. */
export function publicReason({ what, issue, option, round }: ReturnType<typeof declaredBy>[number]): Reason {
  return { code: 'public-word', what, issue, option, round };
}

/** Reason of a no that follows another one when the same track was put to the vote before. */
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

/** Meaning of an article if signed now: that of silence, unless it is settled. */
function clauseNow(view: View, issue: IssueIndex): Clause {
  return { issue, ...signedWording(view.common, view, issue) };
}
