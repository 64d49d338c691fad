/** Longer text to read, on paper over the screen that opened it. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from './button.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { useModal } from './use-modal.ts';
import { useSpeaker } from './use-speaker.ts';

export interface SheetDialogProps {
  readonly heading: string;
  /** Name of the part that scrolls. */
  readonly label: string;
  readonly bodyClass?: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A modal sheet with a heading, a way out, and a body that scrolls; Escape closes it too. */
export function SheetDialog({ heading, label, bodyClass = '', onClose, children }: SheetDialogProps) {
  const dialog = useModal(onClose);
  const headingId = useId();
  const { say } = useSpeaker();
  return (
    <dialog ref={dialog} class="sheet dialog record" aria-labelledby={headingId}>
      <div class="record-head cluster between centred">
        <h2 id={headingId}>{heading}</h2>
        <Button kind="paper" icon="x" onClick={onClose}>
          {say('page.close')}
        </Button>
      </div>
      <ScrollRegion class={`record-rounds ${bodyClass}`} label={label}>
        {children}
      </ScrollRegion>
    </dialog>
  );
}
