import type { View } from '../views/view.ts';
import { sentView } from './sent-view.ts';

/**
 * The part of a view that is sent, as JSON. `null` stands for what is absent, and lists of 32-bit or 8-bit whole numbers
 * lie in an object that says so: `{"int32":[1,2]}`, `{"uint8":[0,1]}`.
 */
export function encodeView(view: View): string {
  return JSON.stringify(sentView(view), (_, value: unknown) => {
    if (value === undefined) return null;
    if (value instanceof Int32Array) return { int32: [...value] };
    return value instanceof Uint8Array ? { uint8: [...value] } : value;
  });
}
