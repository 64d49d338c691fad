import { useState } from 'preact/hooks';
import type { HintBook } from '#session/hints/hint-book.ts';
import { Button } from '../../parts/button.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { Matters } from './matters.tsx';

/** Opens what seems to matter to whom. */
export function MattersButton({ book }: { readonly book: HintBook }) {
  const { say } = useSpeaker();
  const [shown, show] = useState(false);
  return (
    <>
      <Button kind="plain" icon="adjustments-horizontal" aria-haspopup="dialog" onClick={() => show(true)}>
        {say('hints.matters-question')}
      </Button>
      {shown && (
        <SheetDialog
          heading={say('hints.matters')}
          label={say('table.delegations')}
          bodyClass="matters"
          onClose={() => show(false)}
        >
          <Matters book={book} />
        </SheetDialog>
      )}
    </>
  );
}
