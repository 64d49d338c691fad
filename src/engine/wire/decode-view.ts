import { isSentView } from './is-sent-view.ts';
import { receivedValue } from './sent-value.ts';
import type { SentView } from './sent-view.ts';

/** More than the longest game of the largest scenario takes. */
const MOST_CHARACTERS = 32_000_000;

/** The view that was sent; nothing where the text is too long or is no encoded view (see `isSentView`). */
export function decodeView(text: string): SentView | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  try {
    const value = receivedValue(JSON.parse(text));
    return isSentView(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
