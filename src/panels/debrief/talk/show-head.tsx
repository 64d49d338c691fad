/** Progress, remaining time, and the exit. */
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { ShowTimer } from './show-timer.tsx';

interface ShowHeadProps {
  readonly index: number;
  readonly count: number;
  readonly stepKey: string;
  readonly minutes: number;
  readonly isTimed: boolean;
  readonly onTimer: () => void;
  readonly onClose: () => void;
}

/** A bar with a piece for each step. */
export function ShowHead({ index, count, stepKey, minutes, isTimed, onTimer, onClose }: ShowHeadProps) {
  const { say } = useSpeaker();
  return (
    <header class="show-head muted">
      <p>
        <FormattedMessage id="debrief-talk.progress" values={{ step: index + 1, count }} />
      </p>
      <span class="show-pieces" aria-hidden="true">
        {Array.from({ length: count }, (_, place) => (
          <span key={place} class={pieceClass(place, index)} />
        ))}
      </span>
      <span class="show-tools">
        <ShowTimer key={stepKey} minutes={minutes} isShown={isTimed} onToggle={onTimer} />
        <Button kind="quiet" icon="x" onClick={onClose}>
          {say('debrief-talk.leave')}
        </Button>
      </span>
    </header>
  );
}

function pieceClass(place: number, index: number): string {
  if (place === index) return 'show-piece show-piece--now';
  return place < index ? 'show-piece show-piece--done' : 'show-piece';
}
