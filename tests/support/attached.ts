import type { Attachment } from '#record/carried/attachment.ts';
import { readingAttachment } from '#record/carried/reading-attachment.ts';
import { finish } from './finish.ts';

/** Reads an attachment at once. */
export function readAttachment(bytes: Uint8Array): Attachment | undefined {
  return finish(readingAttachment(bytes));
}
