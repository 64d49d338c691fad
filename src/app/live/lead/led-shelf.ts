import { type LedClass, ledAsText, ledInText } from '#session/live/lead/led-classes.ts';
import type { TextStore } from '../../text-store.ts';

const NAME = 'led';

/** The live classes that are led from this device, the last one first. Nobody else has their tokens. */
export interface LedShelf {
  list(): readonly LedClass[];
  get(classId: string): LedClass | undefined;
  /** Keeps one, in the place of what was kept of it before. */
  keep(led: LedClass): void;
  remove(classId: string): void;
}

export function ledShelfIn(store: TextStore): LedShelf {
  const list = () => ledInText(store.read(NAME));
  const without = (classId: string) => list().filter((led) => led.classId !== classId);
  const put = (all: readonly LedClass[]) => {
    if (all.length === 0) store.clear(NAME);
    else store.write(NAME, ledAsText(all));
  };
  return {
    list,
    get: (classId) => list().find((led) => led.classId === classId),
    keep: (led) => put([led, ...without(led.classId)]),
    remove: (classId) => put(without(classId)),
  };
}
