import { useState } from 'preact/hooks';
import type { RoundRecord } from '#session/table-model.ts';
import { Button } from '../parts/button.tsx';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { DispatchList } from './dispatch-list.tsx';
import { focusHome } from './use-focus-home.ts';

interface RecordSectionProps {
  readonly record: readonly RoundRecord[];
  /** Save the record as a file, where the page can. */
  readonly onRecordFile?: (() => void) | undefined;
}

/** The way to everything that the chair has seen. */
export function RecordSection({ record, onRecordFile }: RecordSectionProps) {
  const [shown, setShown] = useState(false);
  return (
    <section class="record-section" aria-label="Record" {...focusHome('record')}>
      <Button kind="quiet" icon="history" aria-haspopup="dialog" onClick={() => setShown(true)}>
        Record of all rounds
      </Button>
      {onRecordFile && (
        <Button kind="quiet" icon="device-floppy" onClick={onRecordFile}>
          Save the game as a file
        </Button>
      )}
      {shown && <RecordDialog record={record} onClose={() => setShown(false)} />}
    </section>
  );
}

function RecordDialog({ record, onClose }: { readonly record: readonly RoundRecord[]; onClose(): void }) {
  return (
    <SheetDialog heading="Record" label="All rounds" onClose={onClose}>
      {record.map((round) => (
        <section key={round.round}>
          <h3>{round.heading}</h3>
          <DispatchList dispatches={round.dispatches} />
        </section>
      ))}
    </SheetDialog>
  );
}
