import { listInText } from '#session/list-in-text.ts';
import type { TextStore } from './text-store.ts';

/** A list that the device keeps under a name; while it is empty nothing lies there. */
export interface KeptList<Element> {
  list(): readonly Element[];
  put(all: readonly Element[]): ReturnType<TextStore['write']>;
}

export function keptListIn<Element>(
  store: TextStore,
  name: string,
  isElement: (value: unknown) => value is Element,
): KeptList<Element> {
  return {
    list: () => listInText(store.read(name), isElement),
    put: (all) => {
      if (all.length > 0) return store.write(name, JSON.stringify(all));
      store.clear(name);
      return 'kept';
    },
  };
}
