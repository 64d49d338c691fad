import { useState } from 'preact/hooks';
import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import type { WayModel } from '#session/table/talks/ways.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { MembersList } from '../../parts/members-list.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { PLAIN_TERMS, TERMS } from '../../parts/terms.tsx';
import { useTextLanguage } from '../../parts/text-language.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface OthersListProps {
  readonly delegations: readonly DelegationModel[];
  readonly ways: readonly WayModel[];
}

/** For each delegation: what it asks for and will never sign, what it has changed and why, trust, and support at home. */
export function OthersList({ delegations, ways }: OthersListProps) {
  const { say } = useSpeaker();
  const firstTrusted = delegations.find((one) => one.trust !== undefined)?.party;
  return (
    <ul class="others-list stack gap3">
      {delegations.map((one, place) => (
        <li key={one.party}>
          <Mark party={one} size={32} decorative />
          <div>
            <b>{one.you ? say('others.you', { who: one.party }) : one.name}</b>
            {ways.map((way) => way.party === one.party && <Way key={way.party} way={way} />)}
            <p class="others-ledger">
              {one.trust && (
                <span>
                  <FormattedMessage
                    id="others.trusted"
                    values={{ who: one.party, inThem: one.trust.inIt, inYou: one.trust.inYou }}
                    draw={one.party === firstTrusted ? TERMS : PLAIN_TERMS}
                  />{' '}
                </span>
              )}
              {one.standing && (
                <span>
                  <FormattedMessage
                    id="others.standing"
                    values={one.standing}
                    draw={place === 0 ? TERMS : PLAIN_TERMS}
                  />{' '}
                </span>
              )}
              {[one.endedEarly, one.heardFromYou, ...(one.trust?.broken ?? []), ...one.regard].map(
                (words) => words && <span key={words}>{words} </span>,
              )}
            </p>
            <MembersButton delegation={one} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Known positions of a delegation: its demands, its limits, its priorities, and its changes with their causes. */
function Way({ way: { asks, never, priorities, changes, unchanged } }: { readonly way: WayModel }) {
  const { say } = useSpeaker();
  return (
    <>
      <Answers heading={say('others.asks')} answers={asks} />
      <Answers heading={say('others.never')} answers={never} />
      {[priorities, unchanged].map(
        (words) =>
          words && (
            <p key={words} class="others-known">
              {words}
            </p>
          ),
      )}
      {changes.map(({ issue, title, words, cause }) => (
        <p key={issue} class="others-known">
          {title}: <b>{words}</b>. {cause !== undefined && <q>{cause}</q>}
        </p>
      ))}
    </>
  );
}

/** Answers in a line, those to the same article behind its name. */
function Answers({ heading, answers }: { readonly heading: string; readonly answers: WayModel['asks'] }) {
  const lang = useTextLanguage();
  if (answers.length === 0) return null;
  return (
    <p class="others-known">
      <span class="muted">{heading}</span>{' '}
      <span lang={lang}>
        {answers.map(({ title, label }, place) => {
          const isSame = answers[place - 1]?.title === title;
          return (
            <span key={`${title} ${label}`}>
              {place > 0 && (isSame ? ', ' : ' · ')}
              {!isSame && `${title} `}
              <b>{label}</b>
            </span>
          );
        })}
      </span>
    </p>
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
