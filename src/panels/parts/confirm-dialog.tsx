/** A question that has to be answered before something that cannot be undone. */
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './button.tsx';
import { useSpeaker } from './use-speaker.ts';

export interface ConfirmDialogProps {
  readonly open: boolean;
  readonly heading: string;
  readonly words: string;
  /** Action of the main button: "Walk out". */
  readonly confirmLabel: string;
  /** "Cancel" when absent. */
  readonly cancelLabel?: string;
  /** Another thing that can be done instead, where there is one. */
  readonly other?: { readonly label: string; readonly onAct: () => void } | undefined;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/**
 * A modal question on paper. It opens on the way back, so that the key that asked it does not answer it too; Escape
 * cancels, and the focus goes back to where it was.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const wordsId = useId();
  const { say } = useSpeaker();
  useModal(dialog, props.open);
  return (
    <dialog
      ref={dialog}
      class="sheet dialog"
      aria-labelledby={headingId}
      aria-describedby={wordsId}
      onCancel={(event) => {
        event.preventDefault();
        props.onCancel();
      }}
    >
      {props.open && (
        <>
          <h2 id={headingId}>{props.heading}</h2>
          <p id={wordsId} class="mt2 reading">
            {props.words}
          </p>
          <div class="dialog-buttons cluster">
            <Button kind="primary" onClick={props.onConfirm}>
              {props.confirmLabel}
            </Button>
            {props.other && (
              <Button kind="paper" onClick={props.other.onAct}>
                {props.other.label}
              </Button>
            )}
            <Button kind="paper" data-way-back onClick={props.onCancel}>
              {props.cancelLabel ?? say('page.cancel')}
            </Button>
          </div>
        </>
      )}
    </dialog>
  );
}

/** Opens and closes the element as `open` says; the browser keeps the focus inside and gives it back. */
function useModal(dialog: { readonly current: HTMLDialogElement | null }, open: boolean): void {
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      element.showModal();
      element.querySelector<HTMLElement>('[data-way-back]')?.focus();
    }
    if (!open && element.open) element.close();
  }, [dialog, open]);
}
