import { useRef } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { BadgeModel } from '#session/table/talks/badges.ts';
import type { ThreadEntry, ThreadModel } from '#session/table/talks/thread-model.ts';
import { partyClass } from '../parts/party-shape.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { useOneStop } from '../table/parts/use-one-stop.ts';

interface BadgesProps {
  readonly badges: readonly BadgeModel[];
  readonly threads: readonly ThreadModel[];
  /** The delegation whose conversation is shown. */
  readonly chosen: PartyIndex;
  onChoose(party: PartyIndex): void;
}

/** The delegations above the conversation: how each stands towards the person, what waits, and who can talk to whom. */
export function Badges({ badges, threads, chosen, onChoose }: BadgesProps) {
  const { say } = useSpeaker();
  const list = useRef<HTMLUListElement>(null);
  useOneStop(list, { at: '[aria-current]' });
  return (
    <nav class="badges" aria-label={say('talks.delegations')}>
      <ul ref={list}>
        {badges.map((badge) => (
          <li key={badge.party} class={partyClass(badge.order)} data-to-next={badge.toNext}>
            <Badge
              badge={badge}
              isChosen={badge.party === chosen}
              isNew={threads.some(({ party, entries }) => party === badge.party && entries.some(isWord))}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** True of a letter or an answer that has come since the person last acted. */
function isWord({ by, isNew }: ThreadEntry): boolean {
  return by === 'them' && isNew;
}

interface BadgeProps extends Pick<BadgesProps, 'onChoose'> {
  readonly badge: BadgeModel;
  readonly isChosen: boolean;
  /** It has written or answered since the person last acted. */
  readonly isNew: boolean;
}

function Badge({ badge, isChosen, isNew, onChoose }: BadgeProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const { party, called, name, you, flags, isGone, mood, waiting, through } = badge;
  const hasWritten = waiting === 0 && isNew && !isChosen;
  return (
    <button
      type="button"
      class="badge"
      aria-current={isChosen ? 'true' : undefined}
      data-mood={mood?.degree}
      onClick={() => onChoose(party)}
    >
      <Portrait party={badge} flags={flags} isGone={isGone} />
      {waiting > 0 && (
        <span class="badge-waiting" aria-hidden="true">
          {waiting}
        </span>
      )}
      {hasWritten && <span class="badge-new" />}
      <span class="badge-name" aria-hidden="true" lang={you ? undefined : lang}>
        {you ? say('talks.you') : called}
      </span>
      <span class="vh">
        {say('talks.badge', { who: party, waiting })}
        {hasWritten && say('talks.has-written')}
      </span>
      <span class="badge-mood">
        {you ? name : [mood?.word, through].filter((words) => words !== undefined).join(', ')}
      </span>
    </button>
  );
}
