import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { FilesScreen } from '#panels/workshop/files-screen.tsx';
import type { BeginningModel, DraftModel } from '#session/workshop/files-model.ts';
import { isUnsaved, type KeptDraft } from '#session/workshop/kept-draft.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { goTo } from '../route.ts';
import { useScreen } from '../use-screen.ts';
import { canWriteFiles, type DiskFile, pickFile } from './file-on-disk.ts';
import { forgetDrafts, lostDrafts } from './keeping/known-drafts.ts';
import { lostInWords } from './lost-in-words.ts';
import { copyOfShipped, keyIn, templates, templateText } from './new-texts.ts';
import { useBeginning } from './use-beginning.ts';
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

async function pickAndOpen(open: (file: File, disk: DiskFile) => Promise<void>): Promise<void> {
  const disk = await pickFile();
  if (disk !== undefined) await open(await disk.getFile(), disk);
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
