import { useState } from 'preact/hooks';
import type { ChairModel } from '#session/screens-model.ts';
import type { TableModel } from '#session/table-model.ts';
import { MandateParts } from '../chairs/mandate-parts.tsx';
import { PreparationAtTable } from '../chairs/preparation-at-table.tsx';
import { Button } from '../parts/button.tsx';
import { Mark } from '../parts/mark.tsx';
import { partyClass } from '../parts/party-shape.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { OthersList } from './others-list.tsx';
import { RecordRounds } from './record-rounds.tsx';
import { RipenessList } from './ripeness-list.tsx';
import { yourMark } from './your-mark.ts';

export interface TableDialogsProps {
  readonly model: TableModel;
  /** The person's own mandate; absent where the page has none to show. */
  readonly mandate: ChairModel | undefined;
}

type Shown = 'mandate' | 'others' | 'record';

/** The ways to one's mandate, to what is known of the others, and to the record; each opens over the table. */
export function TableDialogs({ model, mandate }: TableDialogsProps) {
  const [shown, setShown] = useState<Shown | undefined>(undefined);
  const close = (): void => setShown(undefined);
  return (
    <>
      {mandate && (
        <Button kind="quiet" class="bar-button" aria-haspopup="dialog" onClick={() => setShown('mandate')}>
          <span class="bar-mandate">
            <Mark party={yourMark(model)} size={24} decorative />
            <span class="bar-mandate-word">Mandate</span>
          </span>
        </Button>
      )}
      <Button kind="quiet" icon="users" class="bar-button" aria-haspopup="dialog" onClick={() => setShown('others')}>
        <span class="bar-word">Others</span>
      </Button>
      <Button kind="quiet" icon="history" class="bar-button" aria-haspopup="dialog" onClick={() => setShown('record')}>
        <span class="bar-word">
          Record<span class="vh"> of all rounds</span>
        </span>
      </Button>
      {shown === 'mandate' && mandate && (
        <SheetDialog
          heading={`Mandate of ${mandate.name}`}
          label="Mandate"
          bodyClass={`mandate-at-table ${partyClass(mandate.order)}`}
          onClose={close}
        >
          <MandateParts chair={mandate} />
          <PreparationAtTable />
        </SheetDialog>
      )}
      {shown === 'others' && (
        <SheetDialog
          heading={model.delegations.some((one) => one.standing) ? 'Trust and support at home' : 'Trust'}
          label="Delegations"
          bodyClass="others"
          onClose={close}
        >
          <OthersList delegations={model.delegations} />
          <RipenessList ripeness={model.ripeness} />
        </SheetDialog>
      )}
      {shown === 'record' && (
        <SheetDialog heading="Record" label="All rounds" onClose={close}>
          <RecordRounds record={model.record} />
        </SheetDialog>
      )}
    </>
  );
}
