import { allDeclaredBy } from '../../mind/declarations.ts';
import { daysInVain } from '../../mind/letters-answered.ts';
import { at } from '../../model/at.ts';
import type { Clause } from '../../model/moves.ts';
import { isSameWording } from '../../model/wording.ts';
import { clauseStatusOf } from '../../text/text.ts';
import type { View } from '../../views/view.ts';
import type { Decision } from '../decision/decision.ts';
import type { Bid } from '../weighing/bid.ts';
import { lastWords } from '../weighing/last-words.ts';
import { issueWeightOf } from '../weighing/own-views.ts';
import { wantedBy } from '../weighing/public-stance.ts';
import { whyWanted } from '../weighing/why-wanted.ts';

/** Days on which it has asked for something in vain before it insists on it in public. */
const DAYS_IN_VAIN = 3;
/** Chance of a signature, in thousandths, from which on a public word may bring the others over rather than end it. */
const WITHIN_REACH = 300;

/**
 * Insists in public, once a game, on what it publicly wants where that matters most to it, once it has asked for it in vain
 * on several days, a text with it is still within reach, and its own last word left nothing else open: a word that it would pay for at home is one that the others
 * believe.
 */
export function insist(view: View, bids: readonly Bid[]): Decision | undefined {
  if (allDeclaredBy(view, view.party).some(({ what }) => what === 'insist')) return undefined;
  const clause = bids
    .flatMap((bid) => demandsOf(view, bid))
    .find((demand) => !isSettled(view, demand) && daysInVain(view, demand) >= DAYS_IN_VAIN);
  if (clause === undefined) return undefined;
  const why = whyWanted(view, clause);
  return {
    move: { type: 'declare', party: view.party, what: 'insist', ...clause },
    reasons: [{ code: 'stands-by', ...clause }, ...(why === undefined ? [] : [why])],
  };
}

/**
 * Clauses that the party works for and publicly wants on the articles that matter most to it, if a text with them is
 * within reach.
 */
function demandsOf(view: View, { outlook, wanted }: Bid): Clause[] {
  if (wanted === undefined || wanted.chance < WITHIN_REACH) return [];
  return at(view.common.tracks, outlook.track)
    .issues.map((issue, place) => ({ issue, option: at(wanted.options, place) }))
    .filter(
      ({ issue, option }) =>
        issueWeightOf(view, issue) === 'most' && wantedBy(view, view.party, issue).includes(option),
    );
}

/**
 * True if there is nothing to insist on: the text says it, with all initials that count, or the party itself has last
 * left something else open there.
 */
function isSettled(view: View, { issue, option }: Clause): boolean {
  const article = at(view.text, issue);
  const says = article.current !== undefined && isSameWording(article.current, { option });
  const isAgreed = says && clauseStatusOf(view.common, article, issue) === 'initialled';
  return isAgreed || lastWords(view, issue).some((wording) => !isSameWording(wording, { option }));
}
