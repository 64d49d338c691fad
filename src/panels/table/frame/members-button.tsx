import { useState } from 'preact/hooks';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { Button } from '../../parts/button.tsx';
import { MembersList } from '../../parts/members-list.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** The way to those for whom a delegation speaks; nothing where it speaks for itself. */
export function MembersButton({ delegation }: { readonly delegation: DelegationModel }) {
  const { say } = useSpeaker();
  const [shown, setShown] = useState(false);
  const { party: who, members } = delegation;
  if (members.length === 0) return null;
  return (
    <>
      <Button kind="quiet" icon="users-group" aria-haspopup="dialog" onClick={() => setShown(true)}>
        {say('members.where', { who })}
      </Button>
      {shown && (
        <SheetDialog heading={say('members.of', { who })} label={say('members.label')} onClose={() => setShown(false)}>
          <p class="members-about small paper-muted">{say('members.about', { who })}</p>
          <MembersList members={members} />
        </SheetDialog>
      )}
    </>
  );
}
