import { Button } from '../../parts/button.tsx';
import { useAskFirst } from '../../parts/use-ask-first.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';

interface LeaveButtonProps {
  /** In a slim line, which has room for one word where it is narrow. */
  readonly isSlim?: boolean;
  readonly onLeave: () => void;
}

/** Gives the seat back, once that was asked. */
export function LeaveButton({ isSlim = false, onLeave }: LeaveButtonProps) {
  const { say } = useSpeaker();
  const { start, dialog } = useAskFirst(
    () => ({
      heading: say('live-pupil.leave-question'),
      words: say('live-pupil.leave-words'),
      confirmLabel: say('live-pupil.leave-yes'),
      cancelLabel: say('live-pupil.stay'),
    }),
    onLeave,
  );
  return (
    <>
      <Button kind="quiet" icon="door" class="leave-button" onClick={() => start()}>
        <span class={isSlim ? 'bar-word' : undefined}>{say('live-pupil.leave-class')}</span>
        {isSlim && (
          <span class="bar-short" aria-hidden="true">
            {say('live-pupil.leave-short')}
          </span>
        )}
      </Button>
      {dialog}
    </>
  );
}
