import { useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { PictureWay } from '#panels/share/share-row.tsx';
import { canSend, send } from './send.ts';

/** A picture, and how it is given to the browser to be saved. */
export interface MadePicture {
  readonly file: File;
  readonly save: () => void;
}

/** Hands on the picture that is made, or saves it; tells in words what becomes of it. There is no way where none can be made. */
export function usePictureWay(
  make: (() => Promise<MadePicture>) | undefined,
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
      const { file, save } = await make();
      const sent = goes === 'sent' && (await send({ files: [file] }));
      if (!sent) save();
      tell(sent ? undefined : say('share.picture-kept', { name: file.name }));
    } catch (error) {
      // Logged for developers.
      reportError(error);
      tell(say('share.picture-failed'));
    }
  };
  return { goes, onAct };
}
