import type { Member, StandNote } from '#engine/model/scenario/member.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from './diagnostic.ts';

/** A member's stand on an issue, with its path in the file. */
export interface StandPlace {
  readonly member: Member;
  readonly note: StandNote;
  readonly path: Path;
}

/** Returns all stands of bloc members, in the order of the file. */
export function standsOf({ parties }: Scenario): readonly StandPlace[] {
  return parties.flatMap(({ members = [] }, party) =>
    members.flatMap((member, index) =>
      member.stands.map((note, place) => ({
        member,
        note,
        path: ['parties', party, 'members', index, 'stands', place],
      })),
    ),
  );
}
