import { Button } from '../parts/button.tsx';
import { useAskFirst } from '../parts/use-ask-first.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

interface DiscardButtonProps {
  /** Which game it is, and that it cannot be brought back. */
  readonly words: string;
  readonly onDiscard: () => void;
}

/** Discards the saved game, after a question. */
export function DiscardButton({ words, onDiscard }: DiscardButtonProps) {
  const { say } = useSpeaker();
  const discarding = useAskFirst(
    () => ({
      heading: say('start.discard-question'),
      words,
      confirmLabel: say('start.discard-yes'),
      cancelLabel: say('start.discard-no'),
    }),
    onDiscard,
  );
  return (
    <>
      <Button kind="paper" onClick={() => discarding.start()}>
        {say('start.discard')}
      </Button>
      {discarding.dialog}
    </>
  );
}
