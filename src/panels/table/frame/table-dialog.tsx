import type { ChairModel } from '#session/screens/briefing-model.ts';
import type { RipenessModel } from '#session/table/frame/ripeness-model.ts';
import { MandateParts } from '../../chairs/mandate-parts.tsx';
import { PreparationAtTable } from '../../chairs/preparation-at-table.tsx';
import { FormattedMessage } from '../../parts/formatted-message.tsx';
import { partyClass } from '../../parts/party-shape.tsx';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { TERMS } from '../../parts/terms.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { RecordRounds } from '../record/record-rounds.tsx';
import type { BarModel } from './bar-model.ts';
import { OthersList } from './others-list.tsx';

export type TableDialogKind = 'mandate' | 'others' | 'record';

/** The parts of the table that are read in a dialog over it. */
export type TableDialogModel = Pick<BarModel, 'delegations' | 'ripeness' | 'ways' | 'record'>;

interface TableDialogProps {
  readonly shown: TableDialogKind;
  readonly model: TableDialogModel;
  readonly mandate: ChairModel | undefined;
  onClose(): void;
}

/** The person's own mandate, what is known of the others, or the record, over the table. */
export function TableDialog({ shown, model, mandate, onClose }: TableDialogProps) {
  const { say } = useSpeaker();
  if (shown === 'mandate') return mandate ? <Mandate chair={mandate} onClose={onClose} /> : null;
  if (shown === 'record') {
    return (
      <SheetDialog heading={say('table.record')} label={say('table.all-rounds')} onClose={onClose}>
        <RecordRounds record={model.record} />
      </SheetDialog>
    );
  }
  return (
    <SheetDialog heading={say('others.heading')} label={say('table.delegations')} bodyClass="others" onClose={onClose}>
      <OthersList delegations={model.delegations} ways={model.ways} />
      <p class="note muted">{say('others.history')}</p>
      <RipenessList ripeness={model.ripeness} />
    </SheetDialog>
  );
}

interface MandateProps extends Pick<TableDialogProps, 'onClose'> {
  readonly chair: ChairModel;
}

function Mandate({ chair, onClose }: MandateProps) {
  const { say } = useSpeaker();
  return (
    <SheetDialog
      heading={say('table.mandate-of', { who: chair.party })}
      label={say('table.mandate')}
      bodyClass={`mandate-at-table ${partyClass(chair.order)}`}
      onClose={onClose}
    >
      <MandateParts chair={chair} isWhole />
      <PreparationAtTable />
    </SheetDialog>
  );
}

/** Ripeness of the conflict, as far as the person's chair can see it. */
function RipenessList({ ripeness }: { readonly ripeness: readonly RipenessModel[] }) {
  const { say } = useSpeaker();
  if (ripeness.length === 0) return null;
  return (
    <details class="ripeness">
      <summary>{say('others.moment')}</summary>
      <p>
        <FormattedMessage id="others.moment-about" draw={TERMS} />
      </p>
      <ul class="stack">
        {ripeness.map((one) => (
          <li key={one.track}>
            <b>{one.title}</b>
            <p>{one.hurt}</p>
            <p>{one.wayOut}</p>
          </li>
        ))}
      </ul>
      <p>{say('others.moment-of-others')}</p>
    </details>
  );
}
