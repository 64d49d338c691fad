import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { FilesScreen } from '#panels/workshop/files-screen.tsx';
import type { BeginningModel, LostModel, ManuscriptModel } from '#session/workshop/files-model.ts';
import { isUnsaved, type KeptManuscript } from '#session/workshop/kept-manuscript.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { UnreadableRecords } from '../keeping/unreadable-records.tsx';
import { useStoredList } from '../keeping/use-stored-list.ts';
import { goTo } from '../route.ts';
import { useDroppedFile } from '../use-dropped-file.ts';
import { useScreen } from '../use-screen.ts';
import { canWriteFiles, type DiskFile, pickFile } from './file-on-disk.ts';
import {
  forgetManuscripts,
  type KnownManuscript,
  lostManuscripts,
  rememberManuscript,
} from './keeping/known-manuscripts.ts';
import { copyOfShipped, templates, templateText, topLevelValue } from './new-texts.ts';
import { useBeginning } from './use-beginning.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** The texts of this device, and ways to begin another. */
export function FilesAtWorkshop(places: WorkshopPlaces) {
  const speaker = useSpeaker();
  const { manuscripts, store, folders } = places;
  useScreen(speaker.say('workshop.title'));
  const [kept, readAgain] = useKept(places);
  const [unreadable, lookAgain] = useStoredList(manuscripts.unreadable);
  const [report, setReport] = useState<string>();
  const beginnings = useTemplates();
  const lasting = useLasting();
  const { open, begin, openFile } = useBeginning(places, setReport);
  useDroppedFile(openFile);
  const mark = async (id: string, deletedAt: number | undefined) => {
    const changed = await manuscripts.change(id, (before) => ({ ...(before as KeptManuscript), deletedAt }));
    rememberManuscript(store, changed);
    readAgain();
  };
  if (kept === undefined || unreadable === undefined) return null;
  const lost = lostManuscripts(store, [...kept, ...unreadable.map(({ key }) => ({ id: String(key) }))]);
  return (
    <FilesScreen
      manuscripts={kept.map((manuscript) => modelOf(speaker, manuscript))}
      lost={lost.map((each) => lostInWords(speaker, each))}
      templates={beginnings}
      shipped={folders}
      report={<p role="status">{report}</p>}
      notices={<UnreadableRecords records={unreadable} remove={manuscripts.dropUnreadable} onRemoved={lookAgain} />}
      lasts={manuscripts.lasts}
      lasting={lasting}
      onHome={() => goTo({ screen: 'start' })}
      onOpen={open}
      onDelete={(id) => mark(id, Date.now())}
      onUndelete={(id) => mark(id, undefined)}
      onLostSeen={() => {
        forgetManuscripts(
          store,
          lost.map(({ id }) => id),
        );
        readAgain();
      }}
      onTemplate={async (id) => begin(await templateText(id))}
      onCopy={async (id) => begin(await copyOfShipped(id))}
      onPick={canWriteFiles() ? () => pickAndOpen(openFile) : undefined}
      onFile={openFile}
    />
  );
}

async function pickAndOpen(open: (file: File, disk: DiskFile) => Promise<void>): Promise<void> {
  const disk = await pickFile();
  if (disk !== undefined) await open(await disk.getFile(), disk);
}

/** The texts of this device, the one that was changed last first. */
function useKept({ manuscripts }: WorkshopPlaces) {
  const list = useCallback(
    async () => [...(await manuscripts.list())].sort((one, other) => other.changedAt - one.changedAt),
    [manuscripts],
  );
  return useStoredList(list);
}

function modelOf({ language }: Speaker, manuscript: KeptManuscript): ManuscriptModel {
  const { id, name, text, changedAt, saved, deletedAt } = manuscript;
  return {
    id,
    name,
    title: topLevelValue(text, 'title'),
    changed: timeInWords(language, changedAt),
    saved: saved && timeInWords(language, saved.at),
    isUnsaved: isUnsaved(manuscript),
    isDeleted: deletedAt !== undefined,
  };
}

/** The templates, once their texts are there. */
function useTemplates(): readonly BeginningModel[] {
  const [beginnings, setBeginnings] = useState<readonly BeginningModel[]>([]);
  useEffect(() => {
    const read = templates().map(async ([id, load]) => {
      const text = await load();
      return {
        id,
        title: topLevelValue(text, 'title') ?? id,
        summary: topLevelValue(text, 'summary'),
        length: text.length,
      };
    });
    const shortestFirst = (all: Awaited<(typeof read)[number]>[]) =>
      all.sort((one, other) => one.length - other.length);
    // Without a network the rest of the screen does what it can.
    Promise.all(read).then(
      (all) => setBeginnings(shortestFirst(all)),
      () => undefined,
    );
  }, []);
  return beginnings;
}

/** Describes what was lost of a text that is no longer on this device, and what was not. */
function lostInWords({ say, language }: Speaker, { id, name, changedAt, savedAt }: KnownManuscript): LostModel {
  if (savedAt === undefined) {
    return { id, words: say('workshop.lost-unsaved', { name, time: timeInWords(language, changedAt) }) };
  }
  const words = { name, time: timeInWords(language, savedAt) };
  return { id, words: say(changedAt > savedAt ? 'workshop.lost-since' : 'workshop.lost-nothing', words) };
}

/** Returns the browser's promise to keep stored data, and a request for it; `undefined` if it makes none. */
function useLasting(): { readonly isPromised: boolean; readonly onAsk: () => void } | undefined {
  const [isPromised, setPromised] = useState<boolean>();
  useEffect(() => {
    storageHere()
      ?.persisted()
      .then(setPromised, () => undefined);
  }, []);
  if (isPromised === undefined) return undefined;
  return {
    isPromised,
    onAsk: () =>
      void storageHere()
        ?.persist()
        .then(setPromised, () => undefined),
  };
}

/** Pages that came by an unsafe way have none. */
function storageHere(): StorageManager | undefined {
  return navigator.storage as StorageManager | undefined;
}
