import { useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { PictureWay } from '#panels/share/share-row.tsx';
import { saveFile } from '../debrief/save-file.ts';
import { canSend, send } from './send.ts';

/** Hands on the picture that is made, or saves it; tells in words what becomes of it. There is no way where none can be made. */
export function usePictureWay(
  make: (() => Promise<File>) | undefined,
  tell: (became: string | undefined) => void,
): PictureWay | undefined {
  const { say } = useSpeaker();
  // Asked with an empty one: the picture itself is made when somebody wants it.
  const goes = useMemo(
    () => (canSend({ files: [new File([], 'a.png', { type: 'image/png' })] }) ? 'sent' : 'saved'),
    [],
  );
  if (make === undefined) return undefined;
  const onAct = async () => {
    tell(say('share.picture-making'));
    try {
      const file = await make();
      const sent = goes === 'sent' && (await send({ files: [file] }));
      if (!sent) saveFile(file, file.name);
      tell(sent ? undefined : say('share.picture-kept', { name: file.name }));
    } catch (error) {
      // Told to whoever looks at the browser's console.
      reportError(error);
      tell(say('share.picture-failed'));
    }
  };
  return { goes, onAct };
}
