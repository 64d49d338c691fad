import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface GoOnGameProps {
  /** Reason why the game cannot be played now; `undefined` if it can. */
  readonly notNow: string | undefined;
  /** Extent to which the game could be followed, or the reason why it could not. */
  readonly said: string | undefined;
  readonly onGoOn: () => void;
  /** Goes to the table with what could be followed; absent before that is known. */
  readonly onPlay: (() => void) | undefined;
}

/** A game that was begun with an earlier version, to be gone on with in this one. */
export function GoOnGame({ notNow, said, onGoOn, onPlay }: GoOnGameProps) {
  const { say } = useSpeaker();
  return (
    <div class="go-on-game stack leading">
      <Button kind="plain" disabledReason={notNow} reasonElsewhere onClick={onGoOn}>
        {say('workshop-bench.go-on-game')}
      </Button>
      <p role="status">{said}</p>
      {onPlay && (
        <Button kind="plain" onClick={onPlay}>
          {say('workshop-bench.go-on-from-there')}
        </Button>
      )}
    </div>
  );
}
