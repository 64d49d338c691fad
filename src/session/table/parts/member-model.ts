/** Those for whom a delegation speaks, where it is a bloc of several. */
import type { Stand } from '#engine/model/scenario/member.ts';
import type { Tag } from '#engine/model/scenario/tag.ts';

/** A member, and where it is known to stand. */
export interface MemberModel {
  readonly key: number;
  readonly name: string;
  readonly stands: readonly MemberStandModel[];
}

export interface MemberStandModel {
  readonly key: string;
  /** "Foreign forces: Trainers in the rear or Reassurance force" */
  readonly about: string;
  readonly stand: Stand;
  /** "has not decided" */
  readonly words: string;
  /** Why, in a sentence. */
  readonly because: string;
  readonly tag: Tag;
  /** "AFP, 19 August 2025: ..." */
  readonly source: string | undefined;
  /** The others at the table do not know it. */
  readonly isPrivate: boolean;
}

/** How a bloc can answer a claim by its members. */
export interface ByMembersModel {
  /** What would be said. */
  readonly words: string;
  /** Why it cannot be said now, if so. */
  readonly unavailable: string | undefined;
  /** What a flat yes risks; absent where the members are of one mind or have been asked. */
  readonly risk: string | undefined;
}
