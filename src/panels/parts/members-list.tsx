import type { MemberModel, MemberStandModel } from '#session/table/parts/member-model.ts';
import { FormattedMessage } from './formatted-message.tsx';
import { useTextLanguage } from './text-language.ts';
import { useSpeaker } from './use-speaker.ts';

/** Members of a bloc, and where each is known to stand; why, and by what source, is there to be unfolded. */
export function MembersList({ members }: { readonly members: readonly MemberModel[] }) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  return (
    <ul class="members">
      {members.map((member) => (
        <li key={member.key} class="member reading">
          <b lang={lang}>{member.name}</b>
          {member.stands.length === 0 ? (
            <p class="small paper-muted">{say('members.silent')}</p>
          ) : (
            <ul>
              {member.stands.map((stand) => (
                <li key={stand.key}>
                  <StandLine stand={stand} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function StandLine({ stand }: { readonly stand: MemberStandModel }) {
  const { say } = useSpeaker();
  const { because, tag, isPrivate } = stand;
  const why = <p class="small paper-muted">{say('members.because', { because, tag: say(`tag.${tag}`), isPrivate })}</p>;
  return (
    <>
      <p>
        {stand.about}: <b class={`member-stand member-stand--${stand.stand}`}>{stand.words}</b>.
      </p>
      {stand.source === undefined ? (
        why
      ) : (
        <details class="claim-source note paper-muted">
          <summary>
            <FormattedMessage id="members.source" values={{ about: stand.about }} />
          </summary>
          {why}
          <p>{stand.source}</p>
        </details>
      )}
    </>
  );
}
