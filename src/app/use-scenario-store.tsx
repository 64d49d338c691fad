import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { type ConfirmQuestion, useAskFirst } from '#panels/parts/use-ask-first.tsx';
import { useSpoken } from '#panels/parts/use-speaker.ts';
import type { FileReport } from '#panels/start/file-report.ts';
import type { ReadyFile } from './open-file.ts';
import { usePageServices } from './page-services.tsx';
import type { KeptFile, ScenarioStore } from './scenario-store.ts';

interface UsedShelf {
  readonly files: readonly KeptFile[];
  /** The report on the file opened last. */
  readonly report: FileReport | undefined;
  readonly open: (file: File) => Promise<void>;
  readonly remove: (id: string) => void;
  /** The dialog to render: it asks before a changed file leaves a game without its scenario. */
  readonly question: JSX.Element;
}

/** The files of this device, and how one is opened and taken away. One with a saved game goes to the games. */
export function useScenarioStore(onChange: () => void): UsedShelf {
  const services = usePageServices();
  const { scenarioStore: store } = services;
  const { speaker, whole } = useSpoken();
  const [files, setFiles] = useState(() => store.list());
  const [report, setReport] = useState<FileReport>();
  const changed = useCallback(() => {
    setFiles(store.list());
    onChange();
  }, [store, onChange]);
  const mended = useCallback(
    (dropped: number) => {
      changed();
      if (dropped > 0) setReport({ state: 'dropped', count: dropped });
    },
    [changed],
  );
  useMended(store, mended);
  const { start, dialog } = useAskFirst(
    (ready: ReadyFile) => questionOf(speaker, ready),
    ({ name, file, notes }) => {
      const lasts = store.keep(file) === 'kept';
      setReport({ state: 'opened', name, id: file.folder.id, notes, lasts });
      changed();
    },
    () => setReport(undefined),
  );
  const open = async (chosen: File) => {
    setReport({ state: 'reading', name: chosen.name });
    try {
      // What is found in a file is said by messages that the first screen does without.
      const [{ openFile }, says] = await Promise.all([import('./open-file.ts'), whole()]);
      const opened = await openFile(says, services, chosen);
      if ('file' in opened) return start(opened);
      setReport(opened);
      if (opened.state === 'game') changed();
    } catch {
      setReport({ state: 'unread', name: chosen.name });
    }
  };
  const remove = (id: string) => {
    store.remove(id);
    setReport(undefined);
    changed();
  };
  return { files, report, open, remove, question: dialog };
}

/** Makes folders anew that cannot be drawn as they are, and tells how many had to be dropped. */
function useMended(store: ScenarioStore, onMended: (dropped: number) => void): void {
  useEffect(() => {
    if (!store.needsRepair()) return;
    // Where the part that reads files cannot be loaded now, it is tried again the next time.
    mend(store).then(onMended, () => undefined);
  }, [store, onMended]);
}

function questionOf({ say }: Speaker, { strands }: ReadyFile): ConfirmQuestion | undefined {
  if (!strands) return undefined;
  return {
    heading: say('file.change-question'),
    words: say('file.change-words'),
    confirmLabel: say('file.change-yes'),
    cancelLabel: say('file.change-no'),
  };
}

async function mend(store: ScenarioStore): Promise<number> {
  const { readScenarioText } = await import('./read-scenario-file.ts');
  return store.repair((text) => {
    const read = readScenarioText(text);
    return read.ok ? read.file : undefined;
  });
}
