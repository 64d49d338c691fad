import { useMemo } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { PictureWay } from '#panels/share/share-row.tsx';

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

/** True if the system can share the data; sharing may be unavailable, as on plain http or in most desktop browsers. */
export function canSend(what: ShareData): boolean {
  if (navigator.share === undefined) return false;
  return navigator.canShare?.(what) ?? what.files === undefined;
}

/** Hands something to the system's own sheet; false where it was not taken. To close the sheet is to have been served. */
export async function send(what: ShareData): Promise<boolean> {
  try {
    await navigator.share(what);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError';
  }
}
