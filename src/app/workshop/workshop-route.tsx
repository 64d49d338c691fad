import '#panels/workshop/workshop.css';
import { useCallback, useMemo } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadWorkshopMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { PageWorkers } from '../background/page-workers.ts';
import type { GamePlace } from '../games/game-place.ts';
import { gameStoreIn } from '../games/game-store.ts';
import { openCrossTabChannel } from '../keeping/cross-tab-channel.ts';
import { LoadError } from '../load-error.tsx';
import type { ScenarioStore } from '../scenario-store.ts';
import type { TextStore } from '../text-store.ts';
import { useAsync } from '../use-async.ts';
import { FilesAtWorkshop } from './files-at-workshop.tsx';
import { openManuscriptStore } from './keeping/manuscript-store.ts';
import { ManuscriptAtWorkshop } from './manuscript-at-workshop.tsx';

interface WorkshopRouteProps {
  /** Of the text that is written; absent where one is to be chosen. */
  readonly file: string | undefined;
  readonly language: OfferedLanguage;
  /** The scenarios that stand at the top of the first screen. */
  readonly folders: readonly FolderModel[];
  readonly texts: TextStore;
  /** The scenarios that were opened on this device. */
  readonly scenarioStore: ScenarioStore;
  /** Scenarios added during this visit. */
  readonly visit: ScenarioStore;
  readonly games: GamePlace;
  readonly workers: PageWorkers;
}

/** The workshop: all texts of this device, or one that is being written. */
export function WorkshopRoute({
  file,
  language,
  folders,
  texts,
  scenarioStore,
  visit,
  games,
  workers,
}: WorkshopRouteProps) {
  const loadVoice = useCallback(() => loadWorkshopMessages(language), [language]);
  const voice = useAsync(loadVoice);
  const loadMore = useCallback(
    async () => (await import('../more-folders-in.ts')).moreFoldersIn(language.language),
    [language],
  );
  const more = useAsync(loadMore);
  const manuscripts = useAsync(openManuscriptStore);
  const channel = useMemo(() => openCrossTabChannel('parley-workshop'), []);
  const others = more.is === 'there' ? more.value : undefined;
  const shelfOfManuscripts = manuscripts.is === 'there' ? manuscripts.value : undefined;
  const places = useMemo(
    () =>
      shelfOfManuscripts &&
      others && {
        manuscripts: shelfOfManuscripts,
        channel,
        texts,
        scenarioStore,
        visit,
        games: gameStoreIn(games),
        workers,
        language,
        folders: [...folders, ...others],
      },
    [shelfOfManuscripts, others, channel, texts, scenarioStore, visit, games, workers, language, folders],
  );
  if (voice.is === 'missing') return <LoadError onAgain={voice.retry} />;
  if (more.is === 'missing') return <LoadError onAgain={more.retry} />;
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
