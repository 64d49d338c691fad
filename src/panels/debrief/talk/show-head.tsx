/** Progress, remaining time, and the exit. */

import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

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
    <header class="show-head muted row">
      <p>
        <FormattedMessage id="debrief-talk.progress" values={{ step: index + 1, count }} />
      </p>
      <span class="show-pieces flex" aria-hidden="true">
        {Array.from({ length: count }, (_, place) => (
          <span key={place} class={pieceClass(place, index)} />
        ))}
      </span>
      <span class="row gap3 push">
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

interface ShowTimerProps {
  readonly minutes: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

/** Minutes and seconds that are left for a step; nothing happens when they are over. Pressed, it hides or comes back. */
function ShowTimer({ minutes, isShown, onToggle }: ShowTimerProps) {
  const { say } = useSpeaker();
  const left = useSecondsLeft(minutes * 60);
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const name = say(isShown ? 'debrief-talk.hide-timer' : 'debrief-talk.show-timer');
  return (
    <span class="show-timer row bold primary-text tabular">
      <button
        type="button"
        class="show-timer-button muted grid corners pressable"
        aria-label={name}
        title={name}
        onClick={onToggle}
      >
        <Icon name="hourglass" size={24} />
      </button>
      {isShown && (
        <span role="timer" aria-label={say('debrief-talk.time-left', { time })}>
          {left === 0 ? say('debrief-talk.time-is-up') : time}
        </span>
      )}
    </span>
  );
}

function useSecondsLeft(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.round((end - Date.now()) / 1000))), 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}
