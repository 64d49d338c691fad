import { library } from 'virtual:library';

/** Whether Parley comes with a scenario of an id. */
export function isShipped(id: string): boolean {
  return Object.hasOwn(library, id);
}
