import type { Attachment } from '#record/carried/attachment.ts';
import { readingAttachment } from '#record/carried/reading-attachment.ts';
import { runInSlices } from '../background/run-in-slices.ts';

/** Milliseconds of a slice: a page that waits for it still answers at once. */
const SLICE = 8;

/** Reads what a link carries, which takes a second or two, in between other things. */
export function readCarried(bytes: Uint8Array): Promise<Attachment | undefined> {
  return new Promise((resolve, reject) => {
    runInSlices(readingAttachment(bytes), SLICE, { onProgress: () => {}, onDone: resolve, onFailure: reject });
  });
}
