import type { SentView } from './sent-view.ts';
import { COMMON_FORM, type Form, OWN_FORM, VIEW_FORM } from './view-form.ts';

/**
 * True if a value is a view as it is sent. Checks its parts and their kinds, and that it has as many parties, tracks
 * and clauses as it says; the sender answers for the contents of the lists.
 */
export function isSentView(value: unknown): value is SentView {
  if (!hasForm(value, VIEW_FORM)) return false;
  const { common, own, parties, tracks, text, party } = value as unknown as SentView;
  if (!hasForm(common, COMMON_FORM) || !hasForm(own, OWN_FORM)) return false;
  return (
    parties.length === common.partyCount &&
    tracks.length === common.tracks.length &&
    text.length === common.issues.length &&
    party >= 0 &&
    party < parties.length
  );
}

/** True if a value is an object with these keys and no others, each as its form says. */
function hasForm(value: unknown, forms: Readonly<Record<string, Form | `${Form}?`>>): boolean {
  if (!isOf(value, 'object')) return false;
  const parts = new Map(Object.entries(value as object));
  const keys = Object.keys(forms);
  return parts.size === keys.length && keys.every((key) => parts.has(key) && isOf(parts.get(key), forms[key]));
}

function isOf(value: unknown, form: Form | `${Form}?` | undefined): boolean {
  if (value === undefined) return form?.endsWith('?') === true;
  const kind = form?.replace('?', '');
  if (Array.isArray(value)) return kind === 'list';
  return kind === (typeof value === 'string' ? 'text' : typeof value);
}
