import { isKeptClass } from '#session/classroom/class/is-kept-class.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { databaseKeyValueStore, type KeyValueStore, memoryKeyValueStore } from '../../keeping/key-value-store.ts';

/** The classes that this device keeps. */
export interface ClassStore {
  /** True if its contents outlast the page. */
  readonly lasts: boolean;
  list(): Promise<readonly KeptClass[]>;
  get(id: string): Promise<KeptClass | undefined>;
  /** Keeps a new class under an id that is free. */
  add(made: Omit<KeptClass, 'id'>): Promise<KeptClass>;
  /** Changes what is kept in one go; absent where there is no such class any more. */
  update(id: string, how: (before: KeptClass) => KeptClass): Promise<KeptClass | undefined>;
  /** Deletes a class with all that is kept of it, or a record that cannot be read. */
  remove: KeyValueStore<KeptClass>['remove'];
  readonly unreadable: KeyValueStore<KeptClass>['unreadable'];
}

/** Opens the store of this device; where the browser has no place for it, one until the page is left. */
export async function openClassStore(): Promise<ClassStore> {
  const store = classStore(databaseKeyValueStore('parley-classes', isKeptClass), true);
  try {
    await store.list();
    return store;
  } catch {
    return classStore(memoryKeyValueStore(), false);
  }
}

/** A store made of a store. */
export function classStore(classes: KeyValueStore<KeptClass>, lasts: boolean): ClassStore {
  return {
    lasts,
    list: async () => [...(await classes.list())].sort((one, other) => other.changedAt - one.changedAt),
    get: (id) => classes.get(id),
    add: async (made) => {
      const [there, unreadable] = await Promise.all([classes.list(), classes.unreadable()]);
      const id = freeId(
        made.name,
        new Set<unknown>([...there.map((each) => each.id), ...unreadable.map(({ key }) => key)]),
      );
      return classes.update(id, () => ({ ...made, id }));
    },
    update: async (id, how) => {
      const gone = new NoSuchClass();
      try {
        return await classes.update(id, (before) => {
          if (before === undefined) throw gone;
          return how(before);
        });
      } catch (error) {
        if (error === gone) return undefined;
        throw error;
      }
    },
    remove: classes.remove,
    unreadable: classes.unreadable,
  };
}

/** Another window has deleted it. */
class NoSuchClass extends Error {}

function freeId(name: string, taken: ReadonlySet<unknown>): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  const wanted = plain === '' ? 'class' : plain;
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}
