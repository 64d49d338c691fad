import type { ChairModel } from '#session/screens/briefing-model.ts';
import { MandateParts } from '../../chairs/mandate-parts.tsx';
import { PreparationAtTable } from '../../chairs/preparation-at-table.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { RecordRounds } from '../record/record-rounds.tsx';
import type { BarModel } from './bar-model.ts';
import { OthersList } from './others-list.tsx';
import { RipenessList } from './ripeness-list.tsx';

export type TableDialogKind = 'mandate' | 'others' | 'record';

/** What of the table is read over it. */
export type TableDialogModel = Pick<BarModel, 'delegations' | 'ripeness' | 'record'>;

interface TableDialogProps {
  readonly shown: TableDialogKind;
  readonly model: TableDialogModel;
  readonly mandate: ChairModel | undefined;
  onClose(): void;
}

/** The person's own mandate, what is known of the others, or the record, over the table. */
export function TableDialog({ shown, model, mandate, onClose }: TableDialogProps) {
  if (shown === 'mandate') return mandate ? <Mandate chair={mandate} onClose={onClose} /> : null;
  if (shown === 'record') {
    return (
      <SheetDialog heading="Record" label="All rounds" onClose={onClose}>
        <RecordRounds record={model.record} />
      </SheetDialog>
    );
  }
  return (
    <SheetDialog
      heading={model.delegations.some((one) => one.standing) ? 'Trust and support at home' : 'Trust'}
      label="Delegations"
      bodyClass="others"
      onClose={onClose}
    >
      <OthersList delegations={model.delegations} />
      <RipenessList ripeness={model.ripeness} />
    </SheetDialog>
  );
}

interface MandateProps extends Pick<TableDialogProps, 'onClose'> {
  readonly chair: ChairModel;
}

function Mandate({ chair, onClose }: MandateProps) {
  return (
    <SheetDialog
      heading={`Mandate of ${chair.name}`}
      label="Mandate"
      bodyClass={`mandate-at-table ${partyClass(chair.order)}`}
      onClose={onClose}
    >
      <MandateParts chair={chair} />
      <PreparationAtTable />
    </SheetDialog>
  );
}
