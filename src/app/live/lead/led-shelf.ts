import { isLedClass, type LedClass } from '#session/live/lead/led-classes.ts';
import type { TextStore } from '../../text-store.ts';
import { type KeptByClass, keptByClass } from '../kept-by-class.ts';

/** The live classes that are led from this device. Nobody else has their tokens. */
export type LedShelf = KeptByClass<LedClass>;

export function ledShelfIn(store: TextStore): LedShelf {
  return keptByClass(store, 'led', isLedClass);
}
