import type { View } from '../views/view.ts';
import { sentValue } from './sent-value.ts';
import { sentView } from './sent-view.ts';

/** The part of a view that is sent, as JSON; for its form see `sentValue`. */
export function encodeView(view: View): string {
  return JSON.stringify(sentValue(sentView(view)));
}
