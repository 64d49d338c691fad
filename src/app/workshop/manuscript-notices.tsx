import { useEffect, useRef, useState } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { Notice } from '#panels/workshop/notice.tsx';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { textOfFile } from '../text-of-file.ts';
import { changedOnDisk } from './file-on-disk.ts';
import { openDiskFiles } from './keeping/disk-files.ts';
import type { ManuscriptController, ManuscriptState } from './keeping/manuscript-controller.ts';
import type { ManuscriptPartProps } from './manuscript-part-props.ts';

/** Notices above the text: a conflict with another window or the disk, or no storage. */
export function ManuscriptNotices({ controller, state }: ManuscriptPartProps) {
  const { say, language } = useSpeaker();
  const [newer, forget] = useNewerFile(state);
  const { elsewhere, keeping } = state;
  return (
    <>
      {keeping === 'until-left' && <Notice words={say('workshop.until-left-words')} actions={[]} />}
      {elsewhere !== undefined && (
        <Notice
          words={say('workshop.parted-words', { time: timeInWords(language, elsewhere.changedAt) })}
          actions={[
            { label: say('workshop.take-other'), onAct: () => controller.takeElsewhere() },
            { label: say('workshop.keep-own'), onAct: () => controller.keepOwn() },
          ]}
        />
      )}
      {newer !== undefined && (
        <Notice
          words={say('workshop.disk-newer', { time: timeInWords(language, newer.lastModified) })}
          actions={[
            { label: say('workshop.take-disk'), onAct: () => takeFile(controller, newer).then(forget) },
            { label: say('workshop.keep-this'), onAct: forget },
          ]}
        />
      )}
    </>
  );
}

async function takeFile(controller: ManuscriptController, file: File): Promise<void> {
  const read = await textOfFile(file);
  if (!read.ok) return;
  await controller.replace(read.text, 'elsewhere');
  await controller.saved({ text: read.text, at: Date.now(), stamp: file.lastModified });
}

/** The file that the text belongs to, where it was changed by something else; looked at whenever one comes back to the page. */
function useNewerFile({ manuscript, text }: ManuscriptState) {
  const [newer, setNewer] = useState<File>();
  const [passed, setPassed] = useState(0);
  const { id, saved } = manuscript;
  const stamp = saved?.stamp === undefined ? undefined : Math.max(saved.stamp, passed);
  // The disk is not asked with each letter.
  const written = useRef(text);
  written.current = text;
  useEffect(() => {
    if (stamp === undefined) return;
    const look = async () => {
      const disk = document.visibilityState === 'visible' ? await openDiskFiles().get(id) : undefined;
      const file = disk && (await changedOnDisk(disk, stamp));
      setNewer(file !== undefined && (await file.text()) !== written.current ? file : undefined);
    };
    look();
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [id, stamp]);
  const forget = () => {
    setPassed(newer?.lastModified ?? 0);
    setNewer(undefined);
  };
  return [newer, forget] as const;
}
