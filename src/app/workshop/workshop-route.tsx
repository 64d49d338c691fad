import '#panels/workshop/workshop.css';
import { useCallback, useMemo } from 'preact/hooks';
import { loadWorkshopMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { openCrossTabChannel } from '../keeping/cross-tab-channel.ts';
import { LoadError } from '../load-error.tsx';
import { usePageServices } from '../page-services.tsx';
import { useAsync } from '../use-async.ts';
import { FilesAtWorkshop } from './files-at-workshop.tsx';
import { openManuscriptStore } from './keeping/manuscript-store.ts';
import { ManuscriptAtWorkshop } from './manuscript-at-workshop.tsx';

interface WorkshopRouteProps {
  /** Id of the text that is written; `undefined` where one is to be chosen. */
  readonly file: string | undefined;
}

/** The workshop: all texts of this device, or one that is being written. */
export function WorkshopRoute({ file }: WorkshopRouteProps) {
  const { language, folders, store, scenarioStore } = usePageServices();
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
        store,
        scenarioStore,
        folders: [...folders, ...others],
      },
    [shelfOfManuscripts, others, channel, store, scenarioStore, folders],
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
