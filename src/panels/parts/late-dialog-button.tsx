import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';

/** A dialog that closes itself by calling back. */
type ClosableDialog = ComponentType<{ onClose: () => void }>;

interface LateDialogButtonProps {
  readonly icon: string;
  readonly label: string;
  /** Loads the dialog when it is first asked for. */
  readonly load: () => Promise<ClosableDialog>;
}

/** A button of the bar for a dialog that the first page does without; narrow bars show its icon alone. */
export function LateDialogButton({ icon, label, load }: LateDialogButtonProps) {
  const [Dialog, setDialog] = useState<ClosableDialog>();
  const [missing, setMissing] = useState(false);
  const open = async () => {
    setMissing(false);
    try {
      const loaded = await load();
      setDialog(() => loaded);
    } catch {
      setMissing(true);
    }
  };
  return (
    <>
      <Button kind="quiet" icon={icon} aria-haspopup="dialog" class="bar-button" data-known onClick={open}>
        <span class="bar-word">{label}</span>
      </Button>
      <ConfirmDialog
        open={missing}
        heading="This could not be loaded"
        words={`You may be offline. Nothing is lost. Try again when you are online; if "${label}" still does not open, load the page again.`}
        confirmLabel="Try again"
        cancelLabel="Close"
        onConfirm={open}
        onCancel={() => setMissing(false)}
      />
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
