import { useCallback, useEffect, useState } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { StartScreen, type StartScreenProps } from '#panels/start/start-screen.tsx';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { FolderWish } from '#session/screens/folder-wish.ts';
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { MoreHere } from './more-here.tsx';
import { fragmentOf, goTo } from './route.ts';
import type { SaveSlot } from './save-slot.ts';
import type { Shelf } from './shelf.ts';
import { useScreen } from './use-screen.ts';
import { useShelf } from './use-shelf.tsx';

interface StartRouteProps {
  readonly slot: SaveSlot;
  readonly shelf: Shelf;
  readonly language: OfferedLanguage;
  /** The shipped scenarios that stand at the top. */
  readonly folders: readonly FolderModel[];
  /** What is looked for among the others. */
  readonly wish: FolderWish;
  readonly onWish: (wish: FolderWish) => void;
}

/** The start screen: scenarios, the saved game, fields for a link and for a file. */
export function StartRoute({ slot, shelf, language, folders, wish, onWish }: StartRouteProps) {
  const speaker = useSpeaker();
  useScreen(speaker.say('start.scenarios'));
  const { resume, stranded, keeping, lookAgain, discard } = useResume(slot, shelf, language);
  const { files, report, open, remove, question } = useShelf(shelf, slot, language, lookAgain);
  const choose = (scenario: string) => goTo({ screen: 'chairs', scenario, seed: undefined });
  return (
    <>
      <StartScreen
        lesson={fragmentOf({ screen: 'classroom', page: 'lesson', rest: '' })}
        folders={folders}
        files={files.map(({ folder }) => folder)}
        resume={resume}
        stranded={stranded}
        keeping={keeping}
        onChoose={choose}
        more={<MoreHere language={language} wish={wish} onWish={onWish} onChoose={choose} />}
        onResume={() => goTo({ screen: 'table' })}
        onDiscard={discard}
        onLink={(text) => openLink(speaker, text)}
        onFile={open}
        fileReport={report}
        onRemove={remove}
      />
      {question}
    </>
  );
}

/** Goes to what a pasted link shows, or says what is wrong with it. */
async function openLink(speaker: Speaker, text: string): Promise<string | undefined> {
  const late = await import('./open-pasted.ts').catch(() => undefined);
  if (late !== undefined) return late.openPasted(speaker, text);
  return speaker.say('page.not-loaded-words', { what: speaker.say('start.link-heading') });
}

interface KeptGame {
  readonly resume?: ResumeModel | 'reading';
  readonly stranded?: StartScreenProps['stranded'];
}

/** The saved game, read once the page is painted, for which the engine is loaded; and how to discard it. */
function useResume(slot: SaveSlot, shelf: Shelf, language: OfferedLanguage) {
  // An object, so that the same text is read again when what it needs may have changed.
  const [found, setFound] = useState(() => ({ text: slot.read() }));
  const [kept, setKept] = useState<KeptGame>(found.text === undefined ? {} : { resume: 'reading' });
  const lookAgain = useCallback(() => setFound({ text: slot.read() }), [slot]);
  useEffect(() => {
    const { text } = found;
    setKept(text === undefined ? {} : { resume: 'reading' });
    if (text === undefined) return;
    let stale = false;
    const readIt = async () => {
      const { resumeOf } = await import('./resume.tsx');
      const read = await resumeOf(shelf, text, language);
      if (!stale) setKept(read);
    };
    // Without the engine the game cannot be shown; it stays where it is, and can still be resumed.
    readIt().catch(() => undefined);
    return () => {
      stale = true;
    };
  }, [found, shelf, language]);
  // Another page may begin another game: nobody should discard one that they do not see.
  useEffect(() => slot.watch(lookAgain), [slot, lookAgain]);
  const discard = () => {
    slot.clear();
    lookAgain();
  };
  return { ...kept, keeping: slot.keeping(), lookAgain, discard };
}
