import type { JSX } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { Speaker } from '#messages/speaker.ts';
import { type ConfirmQuestion, useAskFirst } from '#panels/parts/use-ask-first.tsx';
import { useSpoken } from '#panels/parts/use-speaker.ts';
import type { FileReport } from '#panels/start/file-report.ts';
import type { GamePlace } from './games/game-place.ts';
import type { ReadyFile } from './open-file.ts';
import type { KeptFile, Shelf } from './shelf.ts';

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
export function useShelf(shelf: Shelf, games: GamePlace, language: OfferedLanguage, onChange: () => void): UsedShelf {
  const { speaker, whole } = useSpoken();
  const [files, setFiles] = useState(() => shelf.list());
  const [report, setReport] = useState<FileReport>();
  const changed = useCallback(() => {
    setFiles(shelf.list());
    onChange();
  }, [shelf, onChange]);
  const mended = useCallback(
    (dropped: number) => {
      changed();
      if (dropped > 0) setReport({ state: 'dropped', count: dropped });
    },
    [changed],
  );
  useMended(shelf, mended);
  const { start, dialog } = useAskFirst(
    (ready: ReadyFile) => questionOf(speaker, ready),
    ({ name, file, notes }) => {
      const lasts = shelf.keep(file) === 'kept';
      setReport({ state: 'opened', name, id: file.folder.id, notes, lasts });
      changed();
    },
    () => setReport(undefined),
  );
  const open = async (chosen: File) => {
    const { name } = chosen;
    setReport({ state: 'reading', name });
    try {
      // What is found in a file is said by messages that the first screen does without.
      const [{ openFile }, says] = await Promise.all([import('./open-file.ts'), whole()]);
      const opened = await openFile(says, { shelf, games, language }, chosen);
      if ('file' in opened) return start(opened);
      setReport(opened);
      if (opened.state === 'game') changed();
    } catch {
      setReport({ state: 'unread', name });
    }
  };
  const remove = (id: string) => {
    shelf.remove(id);
    setReport(undefined);
    changed();
  };
  return { files, report, open, remove, question: dialog };
}

/** Makes folders anew that cannot be drawn as they are, and tells how many had to be dropped. */
function useMended(shelf: Shelf, onMended: (dropped: number) => void): void {
  useEffect(() => {
    if (!shelf.isDoubtful()) return;
    // Where the part that reads files cannot be loaded now, it is tried again the next time.
    mend(shelf).then(onMended, () => undefined);
  }, [shelf, onMended]);
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

async function mend(shelf: Shelf): Promise<number> {
  const { readScenarioText } = await import('./read-scenario-file.ts');
  return shelf.mend((text) => {
    const read = readScenarioText(text);
    return read.ok ? read.file : undefined;
  });
}
