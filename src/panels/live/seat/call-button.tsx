import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

export interface CallButtonProps {
  /** True while the pupil calls the teacher. */
  readonly calling: boolean;
  readonly onCall: (calling: boolean) => void;
}

/** Calls the teacher to this seat, or says that it is not needed any more; narrow bars have room for one word. */
export function CallButton({ calling, onCall }: CallButtonProps) {
  const { say } = useSpeaker();
  return (
    <Button
      kind="plain"
      icon="message-question"
      class="call-button"
      aria-pressed={calling}
      title={calling ? say('live-pupil.ask-no-more') : undefined}
      onClick={() => onCall(!calling)}
    >
      <span class="bar-word">{say(calling ? 'live-pupil.asked-teacher' : 'live-pupil.ask-teacher')}</span>
      <span class="bar-short" aria-hidden="true">
        {say(calling ? 'live-pupil.asked-short' : 'live-pupil.ask-short')}
      </span>
    </Button>
  );
}
