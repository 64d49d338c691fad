import '#panels/workshop/workshop.css';
import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { loadWorkshopMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { openCrossTabChannel } from '../keeping/cross-tab-channel.ts';
import { LoadError } from '../load-error.tsx';
import { MessageRoute } from '../message-route.tsx';
import { usePageServices } from '../page-services.tsx';
import { goTo } from '../route.ts';
import { type AsyncState, useAsync } from '../use-async.ts';
import { FilesAtWorkshop } from './files-at-workshop.tsx';
import { journalOf, ManuscriptController } from './keeping/manuscript-controller.ts';
import { manuscriptOf } from './keeping/manuscript-of.ts';
import { openManuscriptStore } from './keeping/manuscript-store.ts';
import type { WorkshopPlaces } from './workshop-places.ts';
import { WrittenManuscript } from './written-manuscript.tsx';

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

interface ManuscriptAtWorkshopProps {
  readonly id: string;
  readonly places: WorkshopPlaces;
}

/** A text that is written, or that it is not on this device. */
function ManuscriptAtWorkshop({ id, places }: ManuscriptAtWorkshopProps) {
  const { say } = useSpeaker();
  const controller = useManuscriptController(id, places);
  if (controller.is === 'missing') return <LoadError onAgain={controller.retry} />;
  if (controller.is === 'loading') return null;
  if (controller.value !== undefined) return <WrittenManuscript controller={controller.value} places={places} />;
  return (
    <MessageRoute
      heading={say('workshop.missing')}
      words={say('workshop.missing-words')}
      action={{ label: say('workshop.to-files'), onAct: () => goTo({ screen: 'workshop', file: undefined }) }}
    />
  );
}

/** The controller of a text, for as long as it is on the screen; nothing where this device has no such text. */
function useManuscriptController(id: string, places: WorkshopPlaces): AsyncState<ManuscriptController | undefined> {
  const load = useCallback(async () => {
    const { manuscripts, channel, store: texts } = places;
    const manuscript = await manuscriptOf(id, places, Date.now());
    if (manuscript === undefined) return undefined;
    const controller = new ManuscriptController({ store: manuscripts, channel, texts, now: Date.now }, manuscript);
    // What was typed last before the page was closed, and had not been kept yet.
    const journal = journalOf(manuscript.id);
    const jotted = texts.read(journal);
    texts.clear(journal);
    if (jotted !== undefined && jotted !== manuscript.text) await controller.replace(jotted, 'elsewhere');
    return controller;
  }, [id, places]);
  const loaded = useAsync(load);
  const controller = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => {
    if (controller === undefined) return;
    const leave = () => {
      controller.flushOnUnload();
      controller.flush();
    };
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      controller.close();
    };
  }, [controller]);
  return loaded;
}
