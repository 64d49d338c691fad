import { isRecord, isText } from '#session/kept-record.ts';
import { isKeptManuscript } from '#session/workshop/is-kept-manuscript.ts';
import type { KeptManuscript, VersionNote } from '#session/workshop/kept-manuscript.ts';
import { thinnedVersions } from '#session/workshop/thinned-versions.ts';
import { databaseKeyValueStore, type KeyValueStore, memoryKeyValueStore } from '../../keeping/key-value-store.ts';

/** Milliseconds for which a text that was thrown away can be had back. */
const REGRET = 30 * 24 * 3_600_000;

/** The text of an earlier version. */
export interface VersionText {
  /** Of the manuscript, and when it was so. */
  readonly key: string;
  readonly text: string;
}

/** The texts that are written on this device, with their history. */
export interface ManuscriptStore {
  /** True if its contents outlast the page. */
  readonly lasts: boolean;
  list(): Promise<readonly KeptManuscript[]>;
  get(id: string): Promise<KeptManuscript | undefined>;
  /** Keeps a new text under an id that is free, like the one that is asked for. */
  add(manuscript: NewManuscript, now: number): Promise<KeptManuscript>;
  /** Changes what is kept in one go. */
  change(id: string, change: (before: KeptManuscript | undefined) => KeptManuscript): Promise<KeptManuscript>;
  /** Keeps a text in the history of a manuscript. Texts that have become too many are let go. */
  addVersion(id: string, text: string, note: VersionNote): Promise<KeptManuscript>;
  version(id: string, at: number): Promise<string | undefined>;
  /** Lets a manuscript go for good, with its history. */
  forget(manuscript: KeptManuscript): Promise<void>;
  /** Texts that cannot be read: they lie where they are until somebody deletes them. */
  readonly unreadable: KeyValueStore<KeptManuscript>['unreadable'];
  readonly dropUnreadable: KeyValueStore<KeptManuscript>['remove'];
}

/** A text that comes to the store. */
export interface NewManuscript extends Pick<KeptManuscript, 'name' | 'text' | 'saved'> {
  /** The preferred id, as in the address. */
  readonly id: string;
}

/** Opens the store of this device; where the browser has no place for it, one until the page is left. */
export async function openManuscriptStore(): Promise<ManuscriptStore> {
  const store = manuscriptStore(
    databaseKeyValueStore('parley-workshop', isKeptManuscript),
    databaseKeyValueStore('parley-workshop-history', isVersionText),
    true,
  );
  try {
    await dropRegretted(store, Date.now());
    return store;
  } catch {
    return manuscriptStore(memoryKeyValueStore(), memoryKeyValueStore(), false);
  }
}

async function dropRegretted(store: ManuscriptStore, now: number): Promise<void> {
  const old = (await store.list()).filter(({ deletedAt }) => deletedAt !== undefined && now - deletedAt > REGRET);
  await Promise.all(old.map((manuscript) => store.forget(manuscript)));
}

/** A store made of two key-value stores. */
export function manuscriptStore(
  manuscripts: KeyValueStore<KeptManuscript>,
  texts: KeyValueStore<VersionText>,
  lasts: boolean,
): ManuscriptStore {
  const change = (id: string, how: (before: KeptManuscript | undefined) => KeptManuscript) =>
    manuscripts.update(id, how);
  const addVersion = async (id: string, text: string, note: VersionNote) => {
    const key = versionKey(id, note.at);
    await texts.update(key, () => ({ key, text }));
    const gone: VersionNote[] = [];
    const kept = await change(id, (before) => {
      if (before === undefined) throw new RangeError(`there is no text "${id}"`);
      const all = [...before.versions.filter(({ at }) => at !== note.at), note];
      const thinned = thinnedVersions(all, note.at);
      gone.splice(0, gone.length, ...all.filter((each) => !thinned.includes(each)));
      return { ...before, versions: thinned };
    });
    await Promise.all(gone.map(({ at }) => texts.remove(versionKey(id, at))));
    return kept;
  };
  return {
    lasts,
    list: () => manuscripts.list(),
    get: (id) => manuscripts.get(id),
    change,
    addVersion,
    add: async ({ id: wanted, name, text, saved }, now) => {
      const [there, unreadable] = await Promise.all([manuscripts.list(), manuscripts.unreadable()]);
      const id = freeId(
        wanted,
        new Set<unknown>([...there.map((each) => each.id), ...unreadable.map(({ key }) => key)]),
      );
      await change(id, () => ({ id, name, text, saved, revision: 1, changedAt: now, versions: [] }));
      return addVersion(id, text, { at: now, why: 'opened' });
    },
    unreadable: manuscripts.unreadable,
    dropUnreadable: manuscripts.remove,
    version: async (id, at) => (await texts.get(versionKey(id, at)))?.text,
    forget: async ({ id, versions }) => {
      await manuscripts.remove(id);
      await Promise.all(versions.map(({ at }) => texts.remove(versionKey(id, at))));
    },
  };
}

function isVersionText(value: unknown, key: unknown): value is VersionText {
  return isRecord(value) && value['key'] === key && isText(value['text']);
}

function versionKey(id: string, at: number): string {
  return `${id}/${at}`;
}

function freeId(wanted: string, taken: ReadonlySet<unknown>): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
