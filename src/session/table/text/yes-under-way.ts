import type { IssueIndex } from '#engine/model/moves.ts';
import { isOvertaken } from '#engine/moves/overtaken.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import { clauseLabel } from '../../words/names.ts';
import type { Seat } from '../parts/chair.ts';

/** Sentences on carried yeses that the person knows of and that will write an article into the draft on the next morning. */
export function yesUnderWay({ game, view, you }: Seat, issue: IssueIndex): string[] {
  return view.offers.flatMap((offer) => {
    if (offer.status !== 'returning' || offer.answer?.response !== 'accept') return [];
    const clause = deliveredClauses(offer).find((each) => each.issue === issue);
    if (clause === undefined || isOvertaken(view, offer, clause)) return [];
    const said = { from: offer.to, to: offer.from, label: clauseLabel(game, clause) };
    return [game.withPerspective(you).say('text.yes-under-way', said)];
  });
}
