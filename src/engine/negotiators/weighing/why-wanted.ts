import { positionOn } from '../../mind/positions-on.ts';
import type { IssueIndex, OptionIndex } from '../../model/moves.ts';
import type { Stance } from '../../model/scenario/position.ts';
import type { View } from '../../views/view.ts';
import type { Reason } from '../decision/reason.ts';

export type Because = Extract<Reason, { code: 'because' }>;

/** An option of an issue. */
export interface IssueOption {
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
}

/** Reason for which the party publicly wants an option; `undefined` if it does not, or no reason is given. */
export function whyWanted(view: View, wanted: IssueOption): Because | undefined {
  return becauseOf(view, wanted, ['wants']);
}

/** Reason for which the party rejects an option; `undefined` if nothing is said against it, or no reason is given. */
export function whyUnwanted(view: View, unwanted: IssueOption): Because | undefined {
  return becauseOf(view, unwanted, ['never', 'against']);
}

/**
 * Reason given by the party's position in force on an option, if it is one of such stances, or else by its red line.
 */
function becauseOf(view: View, { issue, option }: IssueOption, stances: readonly Stance[]): Because | undefined {
  const held = positionOn(view, view.party, issue, option);
  if (held?.why !== undefined && stances.includes(held.stance)) {
    return { code: 'because', issue, option, why: { among: 'positions', index: held.why } };
  }
  const line = view.own.redLines.find(
    ({ sets: [only, ...others] }) => others.length === 0 && only?.issue === issue && only.options.includes(option),
  );
  if (line?.index === undefined || !stances.includes('never')) return undefined;
  return { code: 'because', issue, option, why: { among: 'redLines', party: view.party, index: line.index } };
}
