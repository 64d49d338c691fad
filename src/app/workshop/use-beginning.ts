import { useMemo } from 'preact/hooks';
import { diagnosticInWords } from '#messages/diagnostic-in-words.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { goTo } from '../route.ts';
import { textOfFile } from '../text-of-file.ts';
import type { DiskFile } from './file-on-disk.ts';
import { addFile } from './keeping/add-file.ts';
import { openDiskFiles } from './keeping/disk-files.ts';
import { rememberManuscript } from './keeping/known-manuscripts.ts';
import { namesOf } from './new-texts.ts';
import type { WorkshopPlaces } from './workshop-places.ts';

interface Beginning {
  /** Goes to a text that lies here. */
  readonly open: (id: string) => void;
  /** Begins a new one, and goes there. */
  readonly begin: (text: string) => Promise<void>;
  /** Brings a file, and goes there; `disk` where it can be written to again. */
  readonly openFile: (file: File, disk?: DiskFile) => Promise<void>;
}

/** Ways to a text that is written. Why a file is none that can be opened is said. */
export function useBeginning({ manuscripts, store }: WorkshopPlaces, onRefusal: (words: string) => void): Beginning {
  const speaker = useSpeaker();
  return useMemo(() => {
    const open = (id: string) => goTo({ screen: 'workshop', file: id });
    const begin = async (text: string) => {
      const manuscript = await manuscripts.add({ ...namesOf(text), text, saved: undefined }, Date.now());
      rememberManuscript(store, manuscript);
      open(manuscript.id);
    };
    const openFile = async (file: File, disk?: DiskFile) => {
      const read = await textOfFile(file);
      if (!read.ok) {
        const { message, suggestion = '' } = diagnosticInWords(speaker, read.note);
        return onRefusal(`${speaker.say('workshop.open-refused', { name: file.name })} ${message} ${suggestion}`);
      }
      const saved = { text: read.text, at: Date.now(), stamp: disk && file.lastModified };
      const manuscript = await addFile(manuscripts, { id: namesOf(read.text).id, name: file.name, saved }, Date.now());
      rememberManuscript(store, manuscript);
      if (disk !== undefined) await openDiskFiles().keep(manuscript.id, disk);
      open(manuscript.id);
    };
    return { open, begin, openFile };
  }, [manuscripts, store, speaker, onRefusal]);
}
