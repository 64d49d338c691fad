import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { Button } from '#panels/parts/button.tsx';
import { Lazy } from '../lazy.tsx';
import { WithMessages } from '../with-messages.tsx';

interface OnDemandProps<Props> {
  readonly label: string;
  /** Loads what is shown; the same function each time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props & JSX.IntrinsicAttributes;
}

/** A way to hand a link on that comes below a quiet button when it is pressed, and goes when it is pressed again. */
export function OnDemand<Props>({ label, load, props }: OnDemandProps<Props>) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="quiet" icon="send" aria-expanded={open} onClick={() => setOpen(!open)}>
        {label}
      </Button>
      {open && (
        <WithMessages load={loadSharingMessages}>
          <Lazy load={load} props={props} />
        </WithMessages>
      )}
    </>
  );
}
