import { useCallback, useEffect, useState } from 'preact/hooks';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { FilesScreen } from '#panels/workshop/files-screen.tsx';
import type { BeginningModel, DraftModel } from '#session/workshop/files-model.ts';
import { isUnsaved, type KeptDraft } from '#session/workshop/kept-draft.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { goTo } from '../route.ts';
import { textOfFile } from '../text-of-file.ts';
import { useScreen } from '../use-screen.ts';
import { canWriteFiles, type DiskFile, pickFile } from './file-on-disk.ts';
import { openDiskFiles } from './keeping/disk-files.ts';
import { forgetDrafts, lostDrafts, rememberDraft } from './keeping/known-drafts.ts';
import { lostInWords } from './lost-in-words.ts';
import { copyOfShipped, keyIn, namesOf, templates, templateText } from './new-texts.ts';
import { useDroppedFile } from './use-dropped-file.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

/** The texts of this device, and ways to begin another. */
export function FilesAtWorkshop(places: WorkshopPlaces) {
  const speaker = useSpeaker();
  const { drafts, texts, folders } = places;
  useScreen(speaker.say('workshop.title'));
  const [kept, readAgain] = useKept(places);
  const [report, setReport] = useState<string>();
  const beginnings = useTemplates();
  const { open, begin, openFile } = useBeginning(places, setReport);
  useDroppedFile(openFile);
  const mark = async (id: string, deletedAt: number | undefined) => {
    await drafts.change(id, (before) => ({ ...(before as KeptDraft), deletedAt }));
    readAgain();
  };
  const lost = lostDrafts(texts, kept ?? []);
  if (kept === undefined) return null;
  return (
    <FilesScreen
      drafts={kept.map((draft) => modelOf(speaker, draft))}
      lost={lost.map((each) => lostInWords(speaker, each))}
      templates={beginnings}
      shipped={folders.map(({ id, title, summary }) => ({ id, title, summary }))}
      report={<p role="status">{report}</p>}
      lasts={drafts.lasts}
      onHome={() => goTo({ screen: 'start' })}
      onOpen={open}
      onDelete={(id) => mark(id, Date.now())}
      onUndelete={(id) => mark(id, undefined)}
      onLostSeen={() => {
        forgetDrafts(
          texts,
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

/** Ways to a text that is written: one that is new, or that of a file. */
function useBeginning({ drafts, texts }: WorkshopPlaces, onRefusal: (words: string) => void) {
  const speaker = useSpeaker();
  const open = (id: string) => goTo({ screen: 'workshop', file: id });
  const add = async (text: string, name?: string, saved?: KeptDraft['saved']) => {
    const names = namesOf(text);
    const draft = await drafts.add({ ...names, name: name ?? names.name, text, saved }, Date.now());
    rememberDraft(texts, draft);
    return draft.id;
  };
  const openFile = async (file: File, disk?: DiskFile) => {
    const read = await textOfFile(file);
    if (!read.ok) return onRefusal(refusal(speaker, file.name, read.note));
    const stamp = disk && file.lastModified;
    const id = await add(read.text, file.name, { text: read.text, at: Date.now(), stamp });
    if (disk !== undefined) await openDiskFiles().keep(id, disk);
    open(id);
  };
  return { open, begin: async (text: string) => open(await add(text)), openFile };
}

async function pickAndOpen(open: (file: File, disk: DiskFile) => Promise<void>): Promise<void> {
  const disk = await pickFile();
  if (disk !== undefined) await open(await disk.getFile(), disk);
}

function refusal(speaker: Speaker, name: string, note: Parameters<typeof diagnosticInWords>[1]): string {
  const { message, suggestion } = diagnosticInWords(speaker, note);
  return [speaker.say('workshop.open-refused', { name }), message, suggestion].filter(Boolean).join(' ');
}

/** The texts of this device, the one that was changed last first; read again whenever one comes back to the page. */
function useKept({ drafts }: WorkshopPlaces) {
  const [kept, setKept] = useState<readonly KeptDraft[]>();
  const readAgain = useCallback(() => {
    drafts.list().then(
      (all) => setKept([...all].sort((one, other) => other.changedAt - one.changedAt)),
      () => setKept([]),
    );
  }, [drafts]);
  useEffect(() => {
    readAgain();
    addEventListener('focus', readAgain);
    return () => removeEventListener('focus', readAgain);
  }, [readAgain]);
  return [kept, readAgain] as const;
}

function modelOf({ language }: Speaker, draft: KeptDraft): DraftModel {
  const { id, name, text, changedAt, saved, deletedAt } = draft;
  return {
    id,
    name,
    title: keyIn(text, 'title'),
    changed: timeInWords(language, changedAt),
    saved: saved && timeInWords(language, saved.at),
    isUnsaved: isUnsaved(draft),
    isDeleted: deletedAt !== undefined,
  };
}

/** The templates, once their texts are there. */
function useTemplates(): readonly BeginningModel[] {
  const [beginnings, setBeginnings] = useState<readonly BeginningModel[]>([]);
  useEffect(() => {
    const read = templates().map(async ([id, load]) => {
      const text = await load();
      return { id, title: keyIn(text, 'title') ?? id, summary: keyIn(text, 'summary') };
    });
    // Without a network the rest of the screen does what it can.
    Promise.all(read).then(setBeginnings, () => undefined);
  }, []);
  return beginnings;
}
