import { at } from '#engine/model/at.ts';
import { byId } from '#engine/model/ids.ts';
import type { Clause, IssueIndex, PartyIndex } from '#engine/model/moves.ts';
import { reasonsOf } from '#engine/negotiators/telling/reasons-given.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';
import type { SeenOffer } from '#engine/views/seen-offer.ts';
import { toldTo } from '../../words/told-to.ts';
import type { Seat } from '../parts/chair.ts';

/** A condition on which a delegation has said that it would agree. */
interface Price {
  readonly party: PartyIndex;
  readonly clauses: readonly Clause[];
}

/** Returns the prices that others have named to the person on an article, a sentence each: "Moscow: yes, for American intelligence." */
export function pricesOn(seat: Seat, issue: IssueIndex): string[] {
  const track = at(seat.game.common.issues, issue).track;
  if (at(seat.view.tracks, track).status !== 'open') return [];
  const game = toldTo(seat.game, seat.you);
  const named = seat.view.parties.flatMap((_, party) => lastPrice(seat, party, issue) ?? []);
  return named.map(({ party, clauses }) => game.say('talks.price', { who: party, clauses }));
}

/** The price of the delegation's last refusal on the part, or else of its last reply on the article. */
function lastPrice(seat: Seat, party: PartyIndex, issue: IssueIndex): Price | undefined {
  const { offers } = seat.view;
  const { track } = at(seat.game.common.issues, issue);
  const last = offers.filter((offer) => offer.track === track && isBetween(offer, seat.you, party)).at(-1);
  const price = last?.from === seat.you ? priceOf(last, issue) : undefined;
  return price ? { party, clauses: price } : repliedPrice(seat, party, issue);
}

function isBetween({ from, to }: SeenOffer, you: PartyIndex, party: PartyIndex): boolean {
  return (from === you && to === party) || (from === party && to === you);
}

/** The price for an answer to the article; one that asks for another answer to it is no price for it. */
function priceOf(offer: SeenOffer, issue: IssueIndex): readonly Clause[] | undefined {
  const { answer } = offer;
  if (answer?.response !== 'refuse' || answer.price === undefined) return undefined;
  if (answer.price.some((clause) => clause.issue === issue)) return undefined;
  const isAbout =
    answer.issue === undefined ? deliveredClauses(offer).some((one) => one.issue === issue) : answer.issue === issue;
  return isAbout ? answer.price : undefined;
}

function repliedPrice({ view, you, reasons }: Seat, party: PartyIndex, issue: IssueIndex): Price | undefined {
  const clauses = view.record.flatMap((line, key) => {
    if (line.kind !== 'replied') return [];
    const { from, to } = byId(view.questions, line.question);
    if (from !== you || to !== party) return [];
    return reasonsOf(reasons, line, key).flatMap((reason) =>
      reason.code === 'in-exchange' && reason.issue === issue ? [reason.for] : [],
    );
  });
  const last = clauses.at(-1);
  return last && { party, clauses: [last] };
}
