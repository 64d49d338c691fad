import type { MemberModel } from '#session/table/parts/member-model.ts';
import { MembersList } from '../parts/members-list.tsx';

/** For whom the chair speaks, where it is a bloc; nothing where it speaks for itself. */
export function MembersSection({ members }: { readonly members: readonly MemberModel[] }) {
  if (members.length === 0) return null;
  return (
    <section class="home-factions" aria-labelledby="members-heading">
      <h3 id="members-heading">For whom you speak</h3>
      <p class="home-factions-about">
        Where your members stand in public on the first day. At the table you can ask them, article by article. Agree to
        something without asking, and one of them may contradict you.
      </p>
      <MembersList members={members} />
    </section>
  );
}
