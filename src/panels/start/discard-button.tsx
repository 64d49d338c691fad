import { Button } from '../parts/button.tsx';
import { useAskFirst } from '../parts/use-ask-first.tsx';

interface DiscardButtonProps {
  /** The saved game, in a sentence. */
  readonly what: string;
  readonly onDiscard: () => void;
}

/** Discards the saved game, after a question. */
export function DiscardButton({ what, onDiscard }: DiscardButtonProps) {
  const discarding = useAskFirst(
    () => ({
      heading: 'Discard this game?',
      words: `${what} It cannot be brought back.`,
      confirmLabel: 'Discard it',
      cancelLabel: 'Keep it',
    }),
    onDiscard,
  );
  return (
    <>
      <Button kind="paper" onClick={() => discarding.start()}>
        Discard
      </Button>
      {discarding.dialog}
    </>
  );
}
