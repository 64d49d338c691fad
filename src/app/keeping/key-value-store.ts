import { createStore, del, entries, get, type UseStore, update } from 'idb-keyval';

/** Things of one kind that this device keeps, by key. */
export interface KeyValueStore<Thing> {
  /** `undefined` where nothing is kept, or nothing that can be read. */
  get(key: string): Promise<Thing | undefined>;
  /**
   * Puts something else in the place of what is there, in one go: no other window can come between. Returns what is there
   * then. Fails with `Unreadable` where something lies there that cannot be read: nothing is written over it.
   */
  update(key: string, change: (before: Thing | undefined) => Thing): Promise<Thing>;
  remove(key: IDBValidKey): Promise<void>;
  /** Returns the records that can be read. */
  list(): Promise<readonly Thing[]>;
  /** Records that are not of this kind: another version of the page may have written them, or another program. */
  unreadable(): Promise<readonly UnreadableRecord[]>;
}

export interface UnreadableRecord {
  readonly key: IDBValidKey;
  readonly value: unknown;
}

/** Thrown instead of writing over a record that cannot be read. */
export class Unreadable extends Error {}

/** True if a record is of the kind that is kept, and lies under its own key. */
export type RecordGuard<Thing> = (value: unknown, key: IDBValidKey) => value is Thing;

type Entry = readonly [key: IDBValidKey, value: unknown];

/** Keeps records, whatever they are. */
interface RecordStore {
  get(key: string): Promise<unknown>;
  update(key: string, change: (before: unknown) => unknown): Promise<void>;
  remove(key: IDBValidKey): Promise<void>;
  entries(): Promise<readonly Entry[]>;
}

/** One of the browser's database. Each of its calls fails where the browser refuses it, or has no room left. */
export function databaseKeyValueStore<Thing>(database: string, isThing: RecordGuard<Thing>): KeyValueStore<Thing> {
  let store: UseStore | undefined;
  const opened = () => {
    store ??= createStore(database, 'things');
    return store;
  };
  return keyValueStore(
    {
      get: (key) => get(key, opened()),
      update: (key, change) => update(key, change, opened()),
      remove: (key) => del(key, opened()),
      entries: () => entries(opened()),
    },
    isThing,
  );
}

/** One that lasts until the page is left. */
export function memoryKeyValueStore<Thing>(
  isThing: RecordGuard<Thing> = (_): _ is Thing => true,
  records: readonly Entry[] = [],
): KeyValueStore<Thing> {
  const things = new Map(records);
  return keyValueStore(
    {
      get: (key) => Promise.resolve(things.get(key)),
      // Fails like a database, and not at once.
      update: (key, change) => Promise.resolve().then(() => void things.set(key, change(things.get(key)))),
      remove: (key) => Promise.resolve(void things.delete(key)),
      entries: () => Promise.resolve([...things]),
    },
    isThing,
  );
}

function keyValueStore<Thing>(store: RecordStore, isThing: RecordGuard<Thing>): KeyValueStore<Thing> {
  return {
    get: async (key) => {
      const value = await store.get(key);
      return isThing(value, key) ? value : undefined;
    },
    update: async (key, change) => {
      const result: { now?: Thing } = {};
      await store.update(key, (before) => {
        if (before !== undefined && !isThing(before, key))
          throw new Unreadable(`what is kept as "${key}" cannot be read`);
        result.now = change(before);
        return result.now;
      });
      return result.now as Thing;
    },
    remove: (key) => store.remove(key),
    list: async () => (await store.entries()).flatMap(([key, value]) => (isThing(value, key) ? [value] : [])),
    unreadable: async () =>
      (await store.entries()).flatMap(([key, value]) => (isThing(value, key) ? [] : [{ key, value }])),
  };
}
