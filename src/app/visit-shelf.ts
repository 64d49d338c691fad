import { type Shelf, shelfIn } from './shelf.ts';
import { openTextStore } from './text-store.ts';

/** The scenarios that have come by a link in this visit, and go with it unless somebody keeps them. */
export function visitShelf(): Shelf {
  return shelfIn(openTextStore(undefined, 'left'));
}
