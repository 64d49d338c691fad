import { folders } from 'virtual:folders';
import { useEffect, useState } from 'preact/hooks';
import { StartScreen } from '#panels/start/start-screen.tsx';
import type { ResumeModel } from '#session/screens-model.ts';
import { linkIn } from './link-in.ts';
import { goTo } from './route.ts';
import type { SaveSlot } from './save-slot.ts';
import { useScreen } from './screen.ts';
import type { Shelf } from './shelf.ts';
import { useShelf } from './use-shelf.tsx';

interface StartRouteProps {
  readonly slot: SaveSlot;
  readonly shelf: Shelf;
}

/** The start screen: scenarios, the saved game, fields for a link and for a file. */
export function StartRoute({ slot, shelf }: StartRouteProps) {
  useScreen('Scenarios');
  const { resume, stranded, keeping, discard } = useResume(slot, shelf);
  const { files, report, open, remove, question } = useShelf(shelf, slot);
  return (
    <>
      <StartScreen
        folders={folders}
        files={files.map(({ folder }) => folder)}
        resume={resume}
        stranded={stranded}
        keeping={keeping}
        onChoose={(scenario) => goTo({ screen: 'chairs', scenario, seed: undefined })}
        onResume={() => goTo({ screen: 'table' })}
        onDiscard={discard}
        onLink={openLink}
        onFile={open}
        fileReport={report}
        onRemove={remove}
      />
      {question}
    </>
  );
}

/** Goes to what a link shows; says what is wrong where it is none. */
function openLink(text: string): string | undefined {
  if (text === '') return 'Paste a link first, then open it.';
  const link = linkIn(text);
  if (link === undefined) return 'This is not a link to a game. A link from Parley has a long code after the mark #.';
  goTo({ screen: 'link', text: link });
  return undefined;
}

interface KeptGame {
  readonly resume?: ResumeModel | 'reading';
  readonly stranded?: string;
}

/** The saved game, read once the page is painted, for which the engine is loaded; and how to discard it. */
function useResume(slot: SaveSlot, shelf: Shelf) {
  const [text, setText] = useState(() => slot.read());
  const [kept, setKept] = useState<KeptGame>(text === undefined ? {} : { resume: 'reading' });
  useEffect(() => {
    setKept(text === undefined ? {} : { resume: 'reading' });
    if (text === undefined) return;
    let stale = false;
    const read = async () => {
      const { resumeOf } = await import('./resume-game.ts');
      const found = await resumeOf(shelf, text);
      if (!stale) setKept(typeof found === 'string' ? { stranded: found } : { resume: found });
    };
    // Without the engine the game cannot be shown; it stays where it is, and can still be resumed.
    read().catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [text, shelf]);
  // Another page may begin another game: nobody should discard one that they do not see.
  useEffect(() => slot.watch(() => setText(slot.read())), [slot]);
  const discard = () => {
    slot.clear();
    setText(undefined);
  };
  return { ...kept, keeping: slot.keeping(), discard };
}
