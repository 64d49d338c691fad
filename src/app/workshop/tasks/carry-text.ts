import { attachmentCode } from '#record/carried/attachment-code.ts';
import { shortenedAttachment, wholeAttachment } from '#record/carried/carrying-attachment.ts';
import { parseScenario } from '#scenario/parse-scenario.ts';

/** Packs all of a text that can be played into the code of a link, however long; `undefined` if it cannot be played. */
export function* carryText({ text }: { readonly text: string }): Generator<void, string | undefined> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return undefined;
  yield;
  return attachmentCode(yield* wholeAttachment(parsed.scenario));
}

/** The code; `undefined` if not even the game fits. */
export interface ShortenedCode {
  readonly code: string | undefined;
}

/** A text, and the bytes that a link has room for. */
interface AskedShortening {
  readonly text: string;
  readonly room: number;
}

/** The code of a link for a text that it cannot carry whole. */
export function* shortenText({ text, room }: AskedShortening): Generator<void, ShortenedCode | undefined> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return undefined;
  yield;
  const bytes = yield* shortenedAttachment(parsed.scenario, room);
  return { code: bytes && attachmentCode(bytes) };
}
