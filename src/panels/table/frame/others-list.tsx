import { useState } from 'preact/hooks';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { MembersList } from '../../parts/members-list.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { PLAIN_TERMS, TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

/** Trust and support at home of every delegation, in words and small numbers. */
export function OthersList({ delegations }: { readonly delegations: readonly DelegationModel[] }) {
  const { say } = useSpeaker();
  const firstTrusted = delegations.find((one) => one.trust !== undefined)?.party;
  return (
    <ul class="others-list stack gap3">
      {delegations.map((one, place) => (
        <li key={one.party}>
          <Mark party={one} size={32} decorative />
          <div>
            <b>{one.you ? say('others.you', { who: one.party }) : one.name}</b>
            {one.standing && (
              <p>
                <FormattedMessage id="others.standing" values={one.standing} draw={place === 0 ? TERMS : PLAIN_TERMS} />
              </p>
            )}
            {[one.endedEarly, one.heardFromYou].map((words) => words && <p key={words}>{words}</p>)}
            {one.trust && (
              <p>
                <FormattedMessage
                  id="others.trusted"
                  values={{ who: one.party, inThem: one.trust.inIt, inYou: one.trust.inYou }}
                  draw={one.party === firstTrusted ? TERMS : PLAIN_TERMS}
                />
              </p>
            )}
            {one.trust?.broken.map((words) => (
              <p key={words}>{words}</p>
            ))}
            {one.regard && <p>{say('others.regard', one.regard)}</p>}
            <MembersButton delegation={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** The way to those for whom a delegation speaks; nothing where it speaks for itself. */
function MembersButton({ delegation }: { readonly delegation: DelegationModel }) {
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
