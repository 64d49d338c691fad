import type { OptionIndex, PartyIndex } from './moves.ts';

/** A version of a clause, with the parties that have initialled it, in order of initialling. */
export interface Version {
  option: OptionIndex;
  /** The second option of a vague version, see `Clause`. */
  or?: OptionIndex | undefined;
  initials: PartyIndex[];
  /** Parties that propose it in their opening statements and have accepted nothing there since; absent where there are none. */
  opened?: PartyIndex[] | undefined;
}

export interface ClauseState {
  /** Current version in the text; `undefined` while unsettled. */
  current: Version | undefined;
  /** Versions beside it that somebody stands by: tabled without consent, or proposed in opening statements. */
  beside: Version[];
}
