/** Progress of verifying the links. */
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface CheckProgressProps {
  readonly done: number;
  readonly of: number;
  /** Number of links that could not be verified. */
  readonly failed: number;
  readonly isStopped: boolean;
  readonly onStop: (isStopped: boolean) => void;
}

/** Renders nothing once all links are verified. */
export function CheckProgress({ done, of, failed, isStopped, onStop }: CheckProgressProps) {
  const { say } = useSpeaker();
  if (done + failed >= of) {
    return failed > 0 ? <p class="check-progress wax-text">{say('class-results.check-failed')}</p> : null;
  }
  const words = say('class-results.checking', { done, of });
  return (
    <div class="check-progress">
      <progress value={done} max={of} aria-label={words} />
      <span aria-hidden="true">{words}</span>
      <Button kind="plain" onClick={() => onStop(!isStopped)}>
        {say(isStopped ? 'class-results.go-on-checking' : 'class-results.stop-checking')}
      </Button>
      {isStopped && <span class="board-small small muted">{say('class-results.checking-stopped')}</span>}
    </div>
  );
}
