import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './button.tsx';

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
  const open = async () => {
    const loaded = await load();
    setDialog(() => loaded);
  };
  return (
    <>
      <Button kind="quiet" icon={icon} aria-haspopup="dialog" class="bar-button" data-known onClick={open}>
        <span class="bar-word">{label}</span>
      </Button>
      {Dialog && <Dialog onClose={() => setDialog(undefined)} />}
    </>
  );
}
