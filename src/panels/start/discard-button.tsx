import { useState } from 'preact/hooks';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';

interface DiscardButtonProps {
  /** The saved game, in a sentence. */
  readonly what: string;
  readonly onDiscard: () => void;
}

/** Discards the saved game, after a question. */
export function DiscardButton({ what, onDiscard }: DiscardButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="paper" onClick={() => setAsking(true)}>
        Discard
      </Button>
      <ConfirmDialog
        open={asking}
        heading="Discard this game?"
        words={`${what} It cannot be brought back.`}
        confirmLabel="Discard it"
        cancelLabel="Keep it"
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
