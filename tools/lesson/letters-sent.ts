import type { OfferId, PartyIndex } from '#engine/model/moves.ts';
import type { Offer } from '#engine/model/offer.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';
import { offeredKey, type Reasons } from '#engine/negotiators/telling/reasons-given.ts';
import { sameClauses } from '#engine/text/clauses.ts';
import { deliveredClauses } from '#engine/text/delivered-clauses.ts';

/** A letter: an offer or a counter that has reached the one it goes to. */
export interface Letter {
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly round: number;
  /** True if its sender has put the same clauses to the same party before, and gives no new reason. */
  readonly repeats: boolean;
  /** True if it gives a substantive reason: why a party wants or refuses something, not only that it does. */
  readonly hasBecause: boolean;
}

/** Codes that relate a letter to earlier ones and are not reasons of their own. */
const MEMORIES: ReadonlySet<Reason['code']> = new Set(['said-before', 'answer-stands', 'still-no', 'between']);

/** Returns all letters of a game, in the order in which they were written. */
export function lettersOf(offers: readonly Offer[], reasons: Reasons): Letter[] {
  const arrived = offers.filter(({ status }) => status !== 'held' && status !== 'outbound');
  return arrived.map((offer, place) => {
    const { from, to, track, round } = offer;
    const before = arrived.slice(0, place).filter((one) => one.from === from && one.to === to && one.track === track);
    const same = before.filter((one) => sameClauses(deliveredClauses(one), deliveredClauses(offer)));
    const known = new Set(before.flatMap(({ id }) => reasonsFor(reasons, id)));
    const isNews = reasonsFor(reasons, offer.id).some((reason) => !known.has(reason));
    const hasBecause = (reasons.get(offeredKey(offer.id)) ?? []).some(({ code }) => code === 'because');
    return { from, to, round, repeats: same.length > 0 && !isNews, hasBecause };
  });
}

/** The reasons of a letter, each by what it is about, whatever the numbers. */
function reasonsFor(reasons: Reasons, offer: OfferId): string[] {
  return (reasons.get(offeredKey(offer)) ?? []).flatMap((reason) => {
    if (MEMORIES.has(reason.code)) return [];
    const { code, issue, option } = { issue: undefined, option: undefined, ...reason };
    return [`${code} ${issue} ${option}`];
  });
}
