import { useCallback, useEffect, useState } from 'preact/hooks';
import { Button } from '#panels/parts/button.tsx';
import { LiveRegion } from '#panels/parts/live-region.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { TopBar } from '#panels/top-bar.tsx';
import { HistoryDialog } from '#panels/workshop/history-dialog.tsx';
import { isUnsaved } from '#session/workshop/kept-manuscript.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { goTo } from '../route.ts';
import { useDroppedFile } from '../use-dropped-file.ts';
import { canWriteFiles, saveToDisk } from './file-on-disk.ts';
import { openDiskFiles } from './keeping/disk-files.ts';
import type { ManuscriptController, ManuscriptState } from './keeping/manuscript-controller.ts';
import type { ManuscriptPartProps } from './manuscript-part-props.ts';
import { namesOf, topLevelValue } from './new-texts.ts';
import { useBeginning } from './use-beginning.ts';

/** The name of the text, its storage state, and its actions. */
export function ManuscriptBar({ controller, state, places }: ManuscriptPartProps) {
  const { say } = useSpeaker();
  const { manuscript, text } = state;
  const [said, setSaid] = useState('');
  const save = useSaving(controller, setSaid);
  useDroppedFile(useBeginning(places, setSaid).openFile);
  useNameOfId(controller, state);
  useSaveKey(save);
  return (
    <TopBar
      title={manuscript.name}
      note={say(noteOn({ ...state, isUnsaved: isUnsaved({ ...manuscript, text }) }))}
      onHome={() => goTo({ screen: 'start' })}
    >
      <h1 class="vh">{say('workshop.title-of', { name: manuscript.name })}</h1>
      <LiveRegion message={said} />
      <Button
        kind="plain"
        class="bar-button"
        icon="file-text"
        onClick={() => goTo({ screen: 'workshop', file: undefined })}
      >
        <span class="bar-word">{say('workshop.home')}</span>
      </Button>
      <Button kind="plain" class="bar-button" icon="device-floppy" onClick={save}>
        <span class="bar-word">{say('workshop.save')}</span>
      </Button>
      <Button
        kind="plain"
        class="bar-button"
        icon="users"
        onClick={() => toHandOut(() => setSaid(say('workshop-bench.try-not-yet')))}
      >
        <span class="bar-word">{say('workshop.hand-out')}</span>
      </Button>
      <HistoryButton {...{ controller, state, places }} />
    </TopBar>
  );
}

/** Moves to the ways of handing the text out, if it can be played. */
function toHandOut(onMissing: () => void): void {
  const heading = document.getElementById('hand-out-heading');
  if (heading === null) onMissing();
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function noteOn({ keeping, manuscript, isUnsaved: unsaved }: ManuscriptState & { readonly isUnsaved: boolean }) {
  if (keeping === 'parted' || keeping === 'until-left' || keeping === 'keeping') return `workshop.${keeping}` as const;
  if (manuscript.saved === undefined) return 'workshop.kept-no-file';
  return unsaved ? 'workshop.kept-changed' : 'workshop.kept-saved';
}

/** Names the text by the id of its scenario until it has a file. */
function useNameOfId(controller: ManuscriptController, { manuscript, text, keeping }: ManuscriptState): void {
  const { saved, name } = manuscript;
  // Once it is kept, and not with each letter: the text is read for it.
  const isReady = saved === undefined && keeping === 'kept';
  useEffect(() => {
    if (!isReady || topLevelValue(text, 'id') === undefined) return;
    const named = namesOf(text);
    if (named.name !== name) controller.rename(named.name);
  }, [controller, text, name, isReady]);
}

function useSaveKey(save: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      save();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [save]);
}

/** Returns a function that saves a text to its file and reports the result. */
function useSaving(controller: ManuscriptController, onSaid: (words: string) => void): () => void {
  const { say } = useSpeaker();
  return useCallback(async () => {
    const { text, manuscript } = controller.state();
    const disks = openDiskFiles();
    try {
      const known = canWriteFiles() ? await disks.get(manuscript.id) : undefined;
      const saved = await saveToDisk(text, manuscript.name, known);
      if (saved.is === 'cancelled') return;
      const at = Date.now();
      if (saved.is === 'downloaded') {
        await controller.saved({ text, at });
        return onSaid(say('workshop.downloaded', { name: manuscript.name }));
      }
      await disks.keep(manuscript.id, saved.disk);
      await controller.saved({ text, at, stamp: saved.stamp }, saved.disk.name);
      onSaid(say('workshop.saved-to', { name: saved.disk.name }));
    } catch {
      onSaid(say('workshop.save-failed', { name: manuscript.name }));
    }
  }, [controller, onSaid, say]);
}

/** Opens the history of the text. */
function HistoryButton({ controller, state, places }: ManuscriptPartProps) {
  const { say, language } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  const { manuscript } = state;
  const versions = [...manuscript.versions].reverse().map(({ at, why, name = '' }) => ({
    key: String(at),
    time: timeInWords(language, at),
    what: say(`workshop.version-${why}`, { name }),
  }));
  const textAt = (key: string) => places.manuscripts.version(manuscript.id, Number(key)).catch(() => undefined);
  return (
    <>
      <Button kind="plain" class="bar-button" icon="history" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span class="bar-word">{say('workshop.history')}</span>
      </Button>
      {isOpen && (
        <HistoryDialog
          name={manuscript.name}
          versions={versions}
          textAt={textAt}
          onName={(name) => controller.nameVersion(name)}
          onRestore={(text) => {
            setOpen(false);
            controller.replace(text, 'restored');
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
