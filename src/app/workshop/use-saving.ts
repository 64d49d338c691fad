import { useCallback } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { canWriteFiles, saveToDisk } from './file-on-disk.ts';
import { openDiskFiles } from './keeping/disk-files.ts';
import type { ManuscriptController } from './keeping/manuscript-controller.ts';

/** Returns a function that saves a text to its file and reports the result. */
export function useSaving(controller: ManuscriptController, onSaid: (words: string) => void): () => void {
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
