import { useId } from 'preact/hooks';
import { LIMITS } from '#session/live/lead/open-draft.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { BoardScreenProps } from './board-screen-props.ts';
import { LeadIcon } from './lead-icon.tsx';

type BoardNotesProps = Pick<
  BoardScreenProps,
  'callers' | 'standing' | 'announced' | 'told' | 'long' | 'onLong' | 'namesHidden'
>;

/** Between the buttons and the tables: who calls, who has no chair, what was said, and from when on waiting is long. */
export function BoardNotes({ callers, standing, announced, told, long, onLong, namesHidden }: BoardNotesProps) {
  const { say } = useSpeaker();
  const id = useId();
  return (
    <div class="live-board-notes">
      {callers.map((caller) => (
        <p key={caller} class="live-caller">
          <LeadIcon of="calls" /> {caller}
        </p>
      ))}
      {standing.length > 0 && !namesHidden && (
        <p>{say('live-teacher.standing', { who: standing.map(({ name }) => name) })}</p>
      )}
      {announced !== undefined && <p>{say('live-teacher.announced-last', { words: announced })}</p>}
      <p role="status">{told}</p>
      <p class="live-long">
        <label for={id}>{say('live-teacher.mark-long')}</label>
        <select
          id={id}
          class="class-field"
          value={long}
          onChange={({ currentTarget }) => onLong(Number(currentTarget.value))}
        >
          {LIMITS.map((seconds) => (
            <option key={seconds} value={seconds}>
              {say('live-teacher.limit-minutes', { minutes: seconds / 60 })}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
