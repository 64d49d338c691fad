import { Button, type ButtonKind } from './button.tsx';
import { useDialogHost } from './dialog-host.tsx';
import { type LoadDialog, useLazyDialog } from './use-lazy-dialog.tsx';

interface LateDialogButtonProps {
  /** Quiet when absent. */
  readonly kind?: ButtonKind;
  readonly icon: string;
  readonly label: string;
  /** Loads the dialog when it is first asked for. */
  readonly load: LoadDialog;
}

/** A button of the bar for a dialog that the first page does without; narrow bars show its icon alone. */
export function LazyDialogButton({ kind = 'quiet', icon, label, load }: LateDialogButtonProps) {
  const own = useLazyDialog(label);
  const openInHost = useDialogHost();
  const open = () => (openInHost === undefined ? own.open(load) : openInHost(label, load));
  return (
    <>
      <Button kind={kind} icon={icon} aria-haspopup="dialog" class="bar-button" data-known onClick={open}>
        <span class="bar-word">{label}</span>
      </Button>
      {own.shown}
    </>
  );
}
