import type { SentView } from './sent-view.ts';
import { COMMON_FORM, type Form, OWN_FORM, VIEW_FORM } from './view-form.ts';

/** More than the longest game of the largest scenario takes. */
const MOST_CHARACTERS = 32_000_000;
/** Deeper than anything in a view lies. */
const MOST_LEVELS = 16;

/** Thrown here at what no encoded view has, and caught here. */
class Unreadable extends Error {}

/**
 * The view that was sent; nothing where the text is too long or is no encoded view. Its parts and their kinds are looked
 * at, and that it has as many parties, tracks and clauses as it says; what the lists hold is for the sender to answer for.
 */
export function decodeView(text: string): SentView | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  try {
    const value = revived(JSON.parse(text), MOST_LEVELS);
    return isSentView(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Plain data as it was before it was encoded. @throws Unreadable */
function revived(value: unknown, levels: number): unknown {
  if (levels === 0) throw new Unreadable();
  if (value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isSafeInteger(value)) return value;
  if (typeof value !== 'object') throw new Unreadable();
  if (Array.isArray(value)) return value.map((element) => revived(element, levels - 1));
  const entries = Object.entries(value);
  const [[key, part] = []] = entries;
  if (entries.length === 1 && key === 'int32') return typed(Int32Array, part);
  if (entries.length === 1 && key === 'uint8') return typed(Uint8Array, part);
  return Object.fromEntries(entries.map(([name, element]) => [name, revived(element, levels - 1)]));
}

/** @throws Unreadable where a number does not fit */
function typed(kind: Int32ArrayConstructor | Uint8ArrayConstructor, list: unknown): Int32Array | Uint8Array {
  if (!Array.isArray(list)) throw new Unreadable();
  const numbers = kind.from(list);
  if (list.some((number, index) => number !== numbers[index])) throw new Unreadable();
  return numbers;
}

function isSentView(value: unknown): value is SentView {
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

/** Whether a value is an object with these keys and no others, each as its form says. */
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
