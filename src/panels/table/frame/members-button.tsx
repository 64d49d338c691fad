import { useState } from 'preact/hooks';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { subjectOfMark } from '#session/words/subject.ts';
import { Button } from '../../parts/button.tsx';
import { MembersList } from '../../parts/members-list.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';

/** The way to those for whom a delegation speaks; nothing where it speaks for itself. */
export function MembersButton({ delegation }: { readonly delegation: DelegationModel }) {
  const [shown, setShown] = useState(false);
  const { name, members, you } = delegation;
  const { it, its, verb } = subjectOfMark(delegation);
  if (members.length === 0) return null;
  return (
    <>
      <Button kind="quiet" icon="users-group" aria-haspopup="dialog" onClick={() => setShown(true)}>
        Where {its} members stand
      </Button>
      {shown && (
        <SheetDialog heading={`${name}: ${its} members`} label="Members" onClose={() => setShown(false)}>
          <p class="members-about">
            {you
              ? 'Those who are on record, of all for whom you speak. Ask them before you speak for them: one whom you did not ask may contradict you in public.'
              : `Those who are on record, of all for whom ${it} ${verb('speak')}, as far as it is public.`}
          </p>
          <MembersList members={members} />
        </SheetDialog>
      )}
    </>
  );
}
