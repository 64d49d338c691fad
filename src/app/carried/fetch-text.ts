import { placeOfFile } from '#record/carried/file-address.ts';

/** A text from an address that a link names; or why there is none. */
export type FetchedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: NotFetched };
export type NotFetched = 'no-answer' | 'not-there' | 'too-big' | 'too-slow' | 'not-text';

/** Most bytes that are taken, and the time that is waited for them, in milliseconds. */
const MOST_BYTES = 256 * 1024;
const LONGEST_WAIT = 15_000;

/** The whole address of a file that a link names. @throws RangeError when a link may not name it */
export function wholeAddress(address: string): string {
  const place = placeOfFile(address);
  if (place === undefined) throw new RangeError(`no link may name ${address}`);
  return place === 'on-the-web' ? address : new URL(address, document.baseURI.replace(/[?#].*$/, '')).href;
}

/**
 * Fetches a text within the size limit, without cookies or referrer. Redirects are not followed, because the user agreed
 * to one address only. Never throws.
 */
export async function fetchText(address: string): Promise<FetchedText> {
  const patience = AbortSignal.timeout(LONGEST_WAIT);
  try {
    const answer = await fetch(wholeAddress(address), {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: patience,
    });
    if (!answer.ok) return { ok: false, why: 'not-there' };
    const bytes = await bytesOf(answer);
    return bytes === undefined ? { ok: false, why: 'too-big' } : textOf(bytes);
  } catch {
    // A browser does not say more of what went wrong than whether its time was up.
    return { ok: false, why: patience.aborted ? 'too-slow' : 'no-answer' };
  }
}

/** The bytes of an answer; absent where there are too many, of which no more are taken then. */
async function bytesOf({ body }: Response): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  const bytes = new Uint8Array(MOST_BYTES);
  let length = 0;
  for (;;) {
    const part = await reader?.read();
    if (part?.value === undefined) return bytes.subarray(0, length);
    if (length + part.value.length > MOST_BYTES) {
      await reader?.cancel();
      return undefined;
    }
    bytes.set(part.value, length);
    length += part.value.length;
  }
}

function textOf(bytes: Uint8Array): FetchedText {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, why: 'not-text' };
  }
}
