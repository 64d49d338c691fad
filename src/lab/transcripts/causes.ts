import { at } from '#engine/model/at.ts';
import type { IssueIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Reason } from '#engine/negotiators/decision/reason.ts';

/** A cause that a delegation gives for a change of its position. */
export interface SpokenCause {
  readonly cause: string;
  /** Id of the only article that it explains; undefined if it explains every change of the move. */
  readonly issue?: string | undefined;
  /** Id of the article on which something is asked in return. */
  readonly inReturnFor?: string | undefined;
}

type CauseIn<Code extends Reason['code']> = (reason: Extract<Reason, { code: Code }>) => {
  readonly issue?: IssueIndex;
  readonly inReturnFor?: IssueIndex;
};

/**
 * Reasons that are causes of a change, by code, with the articles that each explains; the code is the name of the cause.
 * A reason that is not listed says what a delegation wants or how it weighs a text, and explains no change. `takes-back`
 * is missing on purpose: it announces a change and gives no cause.
 */
const CAUSES: { readonly [Code in Reason['code']]?: CauseIn<Code> } = {
  // A return.
  'in-kind': () => ({}),
  trades: ({ gives, gains }) => ({ issue: gives.issue, inReturnFor: gains.issue }),
  'as-you-said': ({ issue }) => ({ issue }),
  // A refusal.
  'heard-no': ({ issue }) => ({ issue }),
  // An answer that was refused before and is accepted now.
  'comes-round': () => ({}),
  // Needs and agreements of others.
  'for-their-sake': ({ issue }) => ({ issue }),
  'saves-face': ({ issue }) => ({ issue }),
  overtaken: ({ issue }) => ({ issue }),
  'agreed-by-more': ({ issue }) => ({ issue }),
  // Home.
  'home-first': () => ({}),
};

/** The causes among the reasons that a delegation gives for a move. */
export function causesIn({ issues }: Scenario, reasons: readonly Reason[]): SpokenCause[] {
  const idOf = (issue: IssueIndex | undefined) => (issue === undefined ? undefined : at(issues, issue).id);
  return reasons.flatMap((reason) => {
    const causeIn = CAUSES[reason.code] as CauseIn<Reason['code']> | undefined;
    if (causeIn === undefined) return [];
    const { issue, inReturnFor } = causeIn(reason);
    return [{ cause: reason.code, issue: idOf(issue), inReturnFor: idOf(inReturnFor) }];
  });
}
