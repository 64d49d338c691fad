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
  /** Name of the cause, where it is not the code. */
  readonly cause?: string;
  readonly issue?: IssueIndex | undefined;
  readonly inReturnFor?: IssueIndex | undefined;
};

/**
 * Reasons that are causes of a change, by code, with the articles that each explains. The name of the cause is the code
 * or, of a change of position, that of its own cause. A reason that is not listed says what a delegation wants or how it
 * weighs a text, and explains no change.
 */
const CAUSES: { readonly [Code in Reason['code']]?: CauseIn<Code> } = {
  moves: ({ issue, cause }) => ({
    cause: cause.code,
    issue,
    inReturnFor: 'for' in cause ? cause.for.issue : undefined,
  }),
  // In exchange for the wording of another article, and not without it.
  'in-exchange': (reason) => ({ cause: 'return', issue: reason.issue, inReturnFor: reason.for.issue }),
  'rest-departs': ({ issue }) => ({ issue }),
  // No deal has become better.
  'no-longer': ({ issue }) => ({ cause: 'walk-away', issue }),
  // Needs and agreements of others.
  'saves-face': ({ issue }) => ({ issue }),
  overtaken: ({ issue }) => ({ issue }),
  // Home.
  'home-first': () => ({}),
};

/** The causes among the reasons that a delegation gives for a move. */
export function causesIn({ issues }: Scenario, reasons: readonly Reason[]): SpokenCause[] {
  const idOf = (issue: IssueIndex | undefined) => (issue === undefined ? undefined : at(issues, issue).id);
  return reasons.flatMap((reason) => {
    const causeIn = CAUSES[reason.code] as CauseIn<Reason['code']> | undefined;
    if (causeIn === undefined) return [];
    const { cause = reason.code, issue, inReturnFor } = causeIn(reason);
    return [{ cause, issue: idOf(issue), inReturnFor: idOf(inReturnFor) }];
  });
}
