import { isLedClass, type LedClass } from '#session/live/lead/led-classes.ts';
import type { TextStore } from '../../text-store.ts';
import { type KeptByClass, keptByClass } from '../kept-by-class.ts';

/** The live classes that are led from this device. Nobody else has their tokens. */
export type LedClassStore = KeptByClass<LedClass>;

export function ledClassStoreIn(store: TextStore): LedClassStore {
  return keptByClass(store, 'led', isLedClass);
}
