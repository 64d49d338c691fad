import type { View } from '../views/view.ts';
import { sentValue } from './sent-value.ts';
import { type SentView, sentView } from './sent-view.ts';

/** The part of a view that is sent, as JSON; for its form see `sentValue`. */
export function encodeView(view: View): string {
  return encodeSent(sentView(view));
}

/** Encodes the sent part alone, as JSON. */
export function encodeSent(view: SentView): string {
  return JSON.stringify(sentValue(view));
}
