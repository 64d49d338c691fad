import type { MemberModel } from '#session/table/parts/member-model.ts';
import { Fold } from '../parts/fold.tsx';
import { MembersList } from '../parts/members-list.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

/** For whom the chair speaks, where it is a bloc; nothing where it speaks for itself. */
export function MembersSection({ members }: { readonly members: readonly MemberModel[] }) {
  const { say } = useSpeaker();
  if (members.length === 0) return null;
  return (
    <Fold summary={say('chairs.members')}>
      <p class="small paper-muted">{say('chairs.members-about')}</p>
      <MembersList members={members} />
    </Fold>
  );
}
