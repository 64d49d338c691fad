import { CheckProgress } from '#panels/classroom/results/check-progress.tsx';
import { ImportForm } from '#panels/classroom/results/import-form.tsx';
import { RejectedEntries } from '#panels/classroom/results/rejected-entries.tsx';
import { RemovedResult } from '#panels/classroom/results/removed-result.tsx';
import { useLazyDialog } from '#panels/parts/use-lazy-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { ResultsChecked } from './use-class-results.ts';
import { useDropped } from './use-dropped.ts';
import type { useRemovedResult } from './use-removed-result.ts';
import type { ResultImport } from './use-result-import.ts';
import type { useResultValidation } from './use-result-validation.ts';

interface HandingInPartProps {
  readonly handing: ResultImport;
  readonly sorting: ReturnType<typeof useResultValidation>;
  readonly taken: ReturnType<typeof useRemovedResult>;
  readonly checked: ResultsChecked;
  /** Address of the form for a table that played on paper. */
  readonly paper: string;
}

/** The form for submitting results, with the progress of checking and the rejected entries. */
export function ResultImportPanel({ handing, sorting, taken, checked, paper }: HandingInPartProps) {
  const { say } = useSpeaker();
  const dialogs = useLazyDialog(say('class-results.scan'));
  useDropped(handing);
  const { results, checking, isStopped, setStopped } = checked;
  const loadScan = async () => {
    const { ScanDialog } = await import('./scan-dialog.tsx');
    return ({ onClose }: { readonly onClose: () => void }) => <ScanDialog onText={handing.onText} onClose={onClose} />;
  };
  const clear = () => {
    handing.clearNotes();
    sorting.clear();
  };
  return (
    <>
      <ImportForm {...handing} paper={paper} onScan={() => dialogs.open(loadScan)} />
      {dialogs.shown}
      <CheckProgress
        done={results.filter(({ code }) => checking.checked.has(code)).length}
        of={results.length}
        failed={checking.failed.size}
        isStopped={isStopped}
        onStop={setStopped}
      />
      <RemovedResult name={taken.name} onBack={taken.putBack} />
      <RejectedEntries notes={[...handing.notes, ...sorting.notes]} onClear={clear} />
    </>
  );
}
