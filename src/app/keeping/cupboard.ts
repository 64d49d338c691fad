import { createStore, del, entries, get, type UseStore, update } from 'idb-keyval';

/** Things of one kind that this device keeps, by key. */
export interface Cupboard<Thing> {
  get(key: string): Promise<Thing | undefined>;
  /** Puts something else in the place of what is there, in one go: no other window can come between. Returns what is there then. */
  change(key: string, change: (before: Thing | undefined) => Thing): Promise<Thing>;
  remove(key: string): Promise<void>;
  list(): Promise<readonly Thing[]>;
}

/** One of the browser's database. Each of its calls fails where the browser refuses it, or has no room left. */
export function databaseCupboard<Thing>(database: string): Cupboard<Thing> {
  let store: UseStore | undefined;
  const opened = () => {
    store ??= createStore(database, 'things');
    return store;
  };
  return {
    get: (key) => get<Thing>(key, opened()),
    change: async (key, change) => {
      const result: { now?: Thing } = {};
      await update<Thing>(
        key,
        (before) => {
          result.now = change(before);
          return result.now;
        },
        opened(),
      );
      return result.now as Thing;
    },
    remove: (key) => del(key, opened()),
    list: async () => (await entries<string, Thing>(opened())).map(([, thing]) => thing),
  };
}

/** One that lasts until the page is left. */
export function memoryCupboard<Thing>(): Cupboard<Thing> {
  const things = new Map<string, Thing>();
  return {
    get: (key) => Promise.resolve(things.get(key)),
    // Fails like a database, and not at once.
    change: (key, change) =>
      Promise.resolve().then(() => {
        const now = change(things.get(key));
        things.set(key, now);
        return now;
      }),
    remove: (key) => {
      things.delete(key);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...things.values()]),
  };
}
