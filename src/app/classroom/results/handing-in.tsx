import { CheckProgress } from '#panels/classroom/results/check-progress.tsx';
import { HandIn } from '#panels/classroom/results/hand-in.tsx';
import { NotTaken } from '#panels/classroom/results/not-taken.tsx';
import { TakenOut } from '#panels/classroom/results/taken-out.tsx';
import { useLateDialog } from '#panels/parts/use-late-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { ResultsChecked } from './use-class-results.ts';
import { useDropped } from './use-dropped.ts';
import type { HandingIn } from './use-handing-in.ts';
import type { useSortingOut } from './use-sorting-out.ts';
import type { useTakenOut } from './use-taken-out.ts';

interface HandingInPartProps {
  readonly handing: HandingIn;
  readonly sorting: ReturnType<typeof useSortingOut>;
  readonly taken: ReturnType<typeof useTakenOut>;
  readonly checked: ResultsChecked;
  /** Address of the form for a table that played on paper. */
  readonly paper: string;
}

/** The form for submitting results, with the progress of checking and the rejected entries. */
export function HandingInPart({ handing, sorting, taken, checked, paper }: HandingInPartProps) {
  const { say } = useSpeaker();
  const dialogs = useLateDialog(say('class-results.scan'));
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
      <HandIn {...handing} paper={paper} onScan={() => dialogs.open(loadScan)} />
      {dialogs.shown}
      <CheckProgress
        done={results.filter(({ code }) => checking.checked.has(code)).length}
        of={results.length}
        failed={checking.failed.size}
        isStopped={isStopped}
        onStop={setStopped}
      />
      <TakenOut name={taken.name} onBack={taken.putBack} />
      <NotTaken notes={[...handing.notes, ...sorting.notes]} onClear={clear} />
    </>
  );
}
