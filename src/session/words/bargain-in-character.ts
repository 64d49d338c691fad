import type { DatedGain, Reason } from '#engine/negotiators/decision/reason.ts';
import type { Say } from './said-by-code.ts';

type Trade = Extract<Reason, { code: 'trades' }>;

/** What is asked for or given, and since when, where an earlier letter did so. */
export function bargain(
  say: Say,
  how: 'asked' | 'accepted' | 'offered' | 'given-up' | 'in-the-way',
  { since, ...answer }: DatedGain,
): string {
  return since === undefined
    ? say(`bargain.${how}`, { issue: answer.issue, answer })
    : say(`bargain.${how}-since`, { answer, since });
}

/** A trade that is offered; the days are those since which the own letters have offered the one, and asked for the other. */
export function tradeOffered(say: Say, { gives, gains }: Trade): string {
  const trade = tradeOf(gives, gains);
  if (gives.since !== undefined && gains.since !== undefined) return say('trade.offered-again', trade);
  if (gives.since !== undefined) return say('trade.asked-for-more', { ...trade, since: gives.since });
  if (gains.since !== undefined) return say('trade.offered-more', { ...trade, since: gains.since });
  return say('trade.offered', trade);
}

/** A trade that is taken; the days are those since which the others have asked for the one, and the delegation for the other. */
export function tradeTaken(say: Say, { gives, gains }: Trade): string {
  const trade = tradeOf(gives, gains);
  if (gains.since !== undefined) return say('trade.taken-at-last', { ...trade, since: gains.since });
  if (gives.since !== undefined) return say('trade.taken-as-you-asked', { ...trade, since: gives.since });
  return say('trade.taken', trade);
}

function tradeOf(given: DatedGain, gained: DatedGain) {
  return { given, gained, givenIssue: given.issue, gainedIssue: gained.issue };
}
