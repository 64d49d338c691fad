import { useEffect, useState } from 'preact/hooks';
import { CheckProgress } from '#panels/classroom/results/check-progress.tsx';
import { type ImportCommands, ImportForm } from '#panels/classroom/results/import-form.tsx';
import { RejectedEntries } from '#panels/classroom/results/rejected-entries.tsx';
import { RemovedResult } from '#panels/classroom/results/removed-result.tsx';
import { useLazyDialog } from '#panels/parts/use-lazy-dialog.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { type KeptResult, keyOfResult } from '#session/classroom/class/kept-class.ts';
import type { ClassPlaceProps } from '../board/class-place-props.ts';
import type { ResultsChecked } from './use-class-results.ts';
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

/** Takes in files and text that are dragged onto the page, wherever they are let go. */
function useDropped({ onText, onFiles }: Pick<ImportCommands, 'onText' | 'onFiles'>): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      const { dataTransfer } = event;
      if (dataTransfer === null) return;
      event.preventDefault();
      const files = [...dataTransfer.files];
      if (files.length > 0) onFiles(files);
      else onText(dataTransfer.getData('text/plain'));
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, [onText, onFiles]);
}

/** Takes results out of the class; the last one can be put back. */
export function useRemovedResult({ kept, change }: Pick<ClassPlaceProps, 'kept' | 'change'>) {
  const [out, setOut] = useState<{ readonly result: KeptResult; readonly name: string }>();
  return {
    /** The name of the last one. */
    name: out?.name,
    takeOut: (key: string, name: string) => {
      const result = kept.results.find((each) => keyOfResult(each) === key);
      if (result === undefined) return;
      setOut({ result, name });
      change((before) => ({ ...before, results: before.results.filter((each) => keyOfResult(each) !== key) }));
    },
    putBack: () => {
      if (out === undefined) return;
      setOut(undefined);
      change((before) => ({ ...before, results: withResult(before.results, out.result) }));
    },
  };
}

/** Returns the results with one restored to its place: they are in order of arrival. */
function withResult(results: readonly KeptResult[], back: KeptResult): readonly KeptResult[] {
  const others = results.filter((each) => keyOfResult(each) !== keyOfResult(back));
  return [...others, back].sort((a, b) => a.came - b.came);
}
