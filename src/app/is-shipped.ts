import { library } from 'virtual:library';

/** True if Parley ships a scenario with this id. */
export function isShipped(id: string): boolean {
  return Object.hasOwn(library, id);
}
