import { useRef } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { BadgeModel } from '#session/table/talks/badges.ts';
import type { ThreadModel } from '#session/table/talks/thread-model.ts';
import { memo } from '../memo.ts';
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
export const Badges = memo(function Badges({ badges, threads, chosen, onChoose }: BadgesProps) {
  const { say } = useSpeaker();
  const list = useRef<HTMLUListElement>(null);
  useOneStop(list, { at: '[aria-current]' });
  const unread = useUnread(threads, chosen);
  return (
    <nav class="badges" aria-label={say('talks.delegations')}>
      <ul class="flex" ref={list}>
        {badges.map((badge) => (
          <li key={badge.party} class={partyClass(badge.order)} data-to-next={badge.toNext}>
            <Badge
              badge={badge}
              isChosen={badge.party === chosen}
              isUnread={unread.has(badge.party)}
              onChoose={onChoose}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
});

interface BadgeProps extends Pick<BadgesProps, 'onChoose'> {
  readonly badge: BadgeModel;
  readonly isChosen: boolean;
  /** True if the delegation has written or answered, and the person has not read it. */
  readonly isUnread: boolean;
}

function Badge({ badge, isChosen, isUnread, onChoose }: BadgeProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const { party, called, name, you, flags, isGone, mood, waiting, through } = badge;
  const hasWritten = waiting === 0 && isUnread;
  return (
    <button
      type="button"
      class="badge full column grid bare pressable"
      aria-current={isChosen ? 'true' : undefined}
      data-mood={mood?.degree}
      onClick={() => onChoose(party)}
    >
      <Portrait party={badge} flags={flags} isGone={isGone} />
      {waiting > 0 && (
        <span class="badge-waiting grid" aria-hidden="true">
          {waiting}
        </span>
      )}
      {hasWritten && <span class="badge-new" />}
      <span class="badge-name strong" aria-hidden="true" lang={you ? undefined : lang}>
        {you ? say('talks.you') : called}
      </span>
      <span class="vh">
        {say('talks.badge', { who: party, waiting })}
        {hasWritten && say('talks.has-written')}
      </span>
      <span class="badge-mood note muted">
        {you ? name : [mood?.word, through].filter((words) => words !== undefined).join(', ')}
      </span>
    </button>
  );
}

/**
 * Returns the delegations that have written or answered since the person last acted, and whose words it has not had before
 * it. The conversation that is shown counts as read.
 */
export function useUnread(threads: readonly ThreadModel[], shown: PartyIndex): ReadonlySet<PartyIndex> {
  /** Newest line that was shown of each. */
  const read = useRef(new Map<PartyIndex, number>()).current;
  for (const { party, entries } of threads) {
    const newest = entries.at(-1)?.key;
    if (party === shown && newest !== undefined) read.set(party, newest);
  }
  const isUnread = ({ party, entries }: ThreadModel): boolean =>
    entries.some(({ by, isNew, key }) => by === 'them' && isNew && key > (read.get(party) ?? -1));
  return new Set(threads.filter(isUnread).map(({ party }) => party));
}
