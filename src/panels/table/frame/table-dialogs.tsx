import type { ChairModel } from '#session/screens/briefing-model.ts';
import { Button } from '../../parts/button.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { yourMark } from '../parts/your-mark.ts';
import type { TableDialogKind, TableDialogModel } from './table-dialog.tsx';

export interface TableDialogsProps {
  readonly model: TableDialogModel;
  /** The person's own mandate; `undefined` if the page has none to show. */
  readonly mandate: ChairModel | undefined;
  onShow(dialog: TableDialogKind): void;
}

/** The buttons for the player's mandate, the other delegations and the record; each opens over the table. */
export function TableDialogs({ model, mandate, onShow }: TableDialogsProps) {
  const { say } = useSpeaker();
  return (
    <>
      {mandate && (
        <Button kind="quiet" class="bar-button" aria-haspopup="dialog" onClick={() => onShow('mandate')}>
          <span class="row">
            <Mark party={yourMark(model.delegations)} size={24} decorative />
            <span class="bar-mandate-word">{say('table.mandate')}</span>
          </span>
        </Button>
      )}
      <Button kind="quiet" icon="users" class="bar-button" aria-haspopup="dialog" onClick={() => onShow('others')}>
        <span class="bar-word">{say('table.others')}</span>
      </Button>
      <Button kind="quiet" icon="history" class="bar-button" aria-haspopup="dialog" onClick={() => onShow('record')}>
        <span class="bar-word">
          <FormattedMessage id="table.record-of-all" />
        </span>
      </Button>
    </>
  );
}
