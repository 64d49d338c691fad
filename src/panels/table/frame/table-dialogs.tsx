import { useState } from 'preact/hooks';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Said } from '../../parts/said.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { yourMark } from '../parts/your-mark.ts';
import { TableDialog, type TableDialogKind, type TableDialogModel } from './table-dialog.tsx';

export interface TableDialogsProps {
  readonly model: TableDialogModel;
  /** The person's own mandate; absent where the page has none to show. */
  readonly mandate: ChairModel | undefined;
}

/** The ways to one's mandate, to what is known of the others, and to the record; each opens over the table. */
export function TableDialogs({ model, mandate }: TableDialogsProps) {
  const { say } = useSpeaker();
  const [shown, setShown] = useState<TableDialogKind>();
  return (
    <>
      {mandate && (
        <Button kind="quiet" class="bar-button" aria-haspopup="dialog" onClick={() => setShown('mandate')}>
          <span class="bar-mandate">
            <Mark party={yourMark(model.delegations)} size={24} decorative />
            <span class="bar-mandate-word">{say('table.mandate')}</span>
          </span>
        </Button>
      )}
      <Button kind="quiet" icon="users" class="bar-button" aria-haspopup="dialog" onClick={() => setShown('others')}>
        <span class="bar-word">{say('table.others')}</span>
      </Button>
      <Button kind="quiet" icon="history" class="bar-button" aria-haspopup="dialog" onClick={() => setShown('record')}>
        <span class="bar-word">
          <Said id="table.record-of-all" />
        </span>
      </Button>
      {shown && <TableDialog shown={shown} model={model} mandate={mandate} onClose={() => setShown(undefined)} />}
    </>
  );
}
