import type { KeptManuscript } from '#session/workshop/kept-manuscript.ts';
import { type KeptList, keptListIn } from '../../kept-list.ts';
import type { TextStore } from '../../text-store.ts';

/** The properties of a text that are remembered separately, so that its loss can be reported. */
export interface KnownManuscript {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly savedAt: number | undefined;
}

const NAME = 'workshop-known';

/** Remembers that a text is kept on this device; one that was thrown away goes on purpose, and is forgotten. */
export function rememberManuscript(texts: TextStore, manuscript: KeptManuscript): void {
  const { id, name, changedAt, saved, text, deletedAt } = manuscript;
  // What the file has does not count as changed after it.
  const isAsSaved = saved !== undefined && saved.text === text;
  const known = { id, name, changedAt: isAsSaved ? saved.at : changedAt, savedAt: saved?.at };
  const { list, put } = knownIn(texts);
  const others = list().filter((other) => other.id !== id);
  put(deletedAt === undefined ? [known, ...others] : others);
}

/** Forgets texts whose loss was said. */
export function forgetManuscripts(texts: TextStore, ids: readonly string[]): void {
  const { list, put } = knownIn(texts);
  put(list().filter(({ id }) => !ids.includes(id)));
}

/** Returns the texts that were once stored here and are lost. */
export function lostManuscripts(
  texts: TextStore,
  kept: readonly Pick<KeptManuscript, 'id'>[],
): readonly KnownManuscript[] {
  const ids = new Set(kept.map(({ id }) => id));
  return knownIn(texts)
    .list()
    .filter(({ id }) => !ids.has(id));
}

function knownIn(texts: TextStore): KeptList<KnownManuscript> {
  return keptListIn(texts, NAME, isKnown);
}

function isKnown(value: unknown): value is KnownManuscript {
  const { id, name, changedAt } = (value ?? {}) as Partial<KnownManuscript>;
  return typeof id === 'string' && typeof name === 'string' && Number.isFinite(changedAt);
}
