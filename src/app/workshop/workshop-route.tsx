import '#panels/workshop/workshop.css';
import { useCallback, useMemo } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadWorkshopVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { PageWorkers } from '../background/page-workers.ts';
import type { GamePlace } from '../games/game-place.ts';
import { gameShelfIn } from '../games/game-shelf.ts';
import { openWindowWire } from '../keeping/window-wire.ts';
import { PartMissing } from '../part-missing.tsx';
import type { Shelf } from '../shelf.ts';
import type { TextStore } from '../text-store.ts';
import { useLoaded } from '../use-loaded.ts';
import { FilesAtWorkshop } from './files-at-workshop.tsx';
import { openManuscriptShelf } from './keeping/manuscript-shelf.ts';
import { ManuscriptAtWorkshop } from './manuscript-at-workshop.tsx';

interface WorkshopRouteProps {
  /** Of the text that is written; absent where one is to be chosen. */
  readonly file: string | undefined;
  readonly language: OfferedLanguage;
  /** The scenarios that stand at the top of the first screen. */
  readonly folders: readonly FolderModel[];
  readonly texts: TextStore;
  /** The scenarios that were opened on this device. */
  readonly shelf: Shelf;
  /** Scenarios added during this visit. */
  readonly visit: Shelf;
  readonly games: GamePlace;
  readonly workers: PageWorkers;
}

/** The workshop: all texts of this device, or one that is being written. */
export function WorkshopRoute({ file, language, folders, texts, shelf, visit, games, workers }: WorkshopRouteProps) {
  const loadVoice = useCallback(() => loadWorkshopVoice(language), [language]);
  const voice = useLoaded(loadVoice);
  const loadMore = useCallback(
    async () => (await import('../more-folders-in.ts')).moreFoldersIn(language.language),
    [language],
  );
  const more = useLoaded(loadMore);
  const manuscripts = useLoaded(openManuscriptShelf);
  const wire = useMemo(() => openWindowWire('parley-workshop'), []);
  const others = more.is === 'there' ? more.value : undefined;
  const shelfOfManuscripts = manuscripts.is === 'there' ? manuscripts.value : undefined;
  const places = useMemo(
    () =>
      shelfOfManuscripts &&
      others && {
        manuscripts: shelfOfManuscripts,
        wire,
        texts,
        shelf,
        visit,
        games: gameShelfIn(games),
        workers,
        language,
        folders: [...folders, ...others],
      },
    [shelfOfManuscripts, others, wire, texts, shelf, visit, games, workers, language, folders],
  );
  if (voice.is === 'missing') return <PartMissing onAgain={voice.tryAgain} />;
  if (more.is === 'missing') return <PartMissing onAgain={more.tryAgain} />;
  if (voice.is === 'loading' || places === undefined) return null;
  return (
    <Speaking speaker={voice.value.speaker}>
      {file === undefined ? (
        <FilesAtWorkshop {...places} />
      ) : (
        <ManuscriptAtWorkshop key={file} id={file} places={places} />
      )}
    </Speaking>
  );
}
