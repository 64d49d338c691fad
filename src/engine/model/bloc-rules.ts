import type { IssueIndex, OptionIndex } from './moves.ts';
import type { IsoDate } from './scenario/iso-date.ts';
import type { StandKind } from './scenario/member.ts';

/** Place of a member among those of its bloc. */
export type MemberIndex = number;

/** Public facts about a delegation's members; a delegation that speaks for itself has none. */
export interface BlocRules {
  readonly memberCount: number;
  /** Public statements of members, each from its round on. */
  readonly stands: readonly StandRules[];
}

/** A stand as an author writes it, by index. */
export interface StandRules {
  readonly member: MemberIndex;
  /** Index among the author's notes on the member. */
  readonly entry: number;
  readonly issue: IssueIndex;
  readonly options: readonly OptionIndex[];
  readonly stand: StandKind;
  readonly date: IsoDate | undefined;
  /** The round in which it becomes known; later than the last one for what came afterwards. */
  readonly fromRound: number;
}

/** Stand of one member on one option of an issue. */
export interface MemberStand {
  readonly member: MemberIndex;
  readonly option: OptionIndex;
  readonly stand: StandKind;
  /** Place of the author's note about it, see `StandRules`. */
  readonly entry: number;
}

/** A bloc has asked its members about an issue. That it did is public, what they said is its own. */
export interface Consultation {
  readonly party: number;
  readonly issue: IssueIndex;
  readonly round: number;
  readonly heard: readonly MemberStand[];
}

/** A member has said in public that it does not stand behind what its bloc has agreed to. */
export interface Dissent extends MemberStand {
  readonly party: number;
  readonly issue: IssueIndex;
  readonly round: number;
}
