import type { DelegationModel } from '#session/table/parts/delegation-model.ts';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { PLAIN_TERMS, TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { MembersButton } from './members-button.tsx';

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
