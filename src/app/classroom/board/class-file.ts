import { classAsText, classInText } from '#session/classroom/class/class-file.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { downloadFile } from '../../debrief/download-file.ts';

/** Larger files are no classes, in bytes. */
const MOST_BYTES = 50_000_000;

/** Hands a class to the browser to be saved as a file. */
export function saveClass(kept: KeptClass): void {
  downloadFile(new Blob([classAsText(kept)], { type: 'application/json' }), `${kept.id}.parley-class.json`);
}

/** The class in a file of this device; absent where it is none. */
export async function readClassFile(file: Blob): Promise<Omit<KeptClass, 'id'> | undefined> {
  return file.size > MOST_BYTES ? undefined : classInText(await file.text());
}
