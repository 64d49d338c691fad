import type { Member, StandNote } from '#engine/model/scenario/member.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Path } from './diagnostic.ts';

/** Where a member stands on something, and where that stands in the file. */
export interface StandPlace {
  readonly member: Member;
  readonly note: StandNote;
  readonly path: Path;
}

/** All that members of blocs think, in the order of the file. */
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
