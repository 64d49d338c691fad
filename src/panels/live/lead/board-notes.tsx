import { useSpeaker } from '../../parts/use-speaker.ts';
import { LiveIcon } from '../live-icon.tsx';
import type { BoardScreenProps } from './board-screen-props.ts';

type BoardNotesProps = Pick<BoardScreenProps, 'callers' | 'standing' | 'announced' | 'told' | 'namesHidden'>;

/** Between the buttons and the tables: who calls, who has no chair, what was said. */
export function BoardNotes({ callers, standing, announced, told, namesHidden }: BoardNotesProps) {
  const { say } = useSpeaker();
  return (
    <div class="live-board-notes cluster small">
      {!namesHidden &&
        callers.map((caller) => (
          <p key={caller} class="live-caller strong">
            <LiveIcon name="hand-stop" /> {caller}
          </p>
        ))}
      {standing.length > 0 && !namesHidden && (
        <p>{say('live-teacher.standing', { who: standing.map(({ name }) => name) })}</p>
      )}
      {announced !== undefined && <p>{say('live-board.announced-last', { words: announced })}</p>}
      <p role="status">{told}</p>
    </div>
  );
}
