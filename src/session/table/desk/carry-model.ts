import type { IssueIndex, MailInstruction, OfferId, OptionIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { LetterClause } from './letter-model.ts';

/** An offer that the person is given to carry, with what may be done with it. */
export interface CarryModel {
  readonly offer: OfferId;
  readonly from: PartyMark;
  readonly to: PartyMark;
  /** "Kyiv asks you to carry this to Moscow" */
  readonly heading: string;
  readonly about: string;
  readonly clauses: readonly LetterClause[];
  /** Why no clause can be made vague, if so. */
  readonly unblurrable: string | undefined;
  /** Clauses that can be made vague, each with the options that may be added. */
  readonly blurs: readonly BlurModel[];
}

/** What becomes of the letters that the person's delegation carries. */
export interface MailModel {
  readonly now: MailInstruction;
  /** Why it cannot be changed now, if so. */
  readonly unchangeable: string | undefined;
}

export interface BlurModel {
  readonly issue: IssueIndex;
  readonly title: string;
  readonly label: string;
  readonly options: readonly { readonly option: OptionIndex; readonly label: string }[];
}
