import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../parts/icon.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface ShowTimerProps {
  readonly minutes: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
}

/** Minutes and seconds that are left for a step; nothing happens when they are over. Pressed, it hides or comes back. */
export function ShowTimer({ minutes, isShown, onToggle }: ShowTimerProps) {
  const { say } = useSpeaker();
  const left = useSecondsLeft(minutes * 60);
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  const name = say(isShown ? 'debrief-talk.hide-timer' : 'debrief-talk.show-timer');
  return (
    <span class="show-timer">
      <button type="button" class="show-timer-button" aria-label={name} title={name} onClick={onToggle}>
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
