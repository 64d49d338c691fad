import { madeUp } from '../../messages/made-up.ts';
import { literally, type Names } from './table.ts';

const pattern = (words: string) => literally(madeUp(words));

/** How controls are called on the page in the made-up language. */
export const MADE_UP_NAMES: Names = {
  with: (words) => new RegExp(pattern(words)),
  from: (words) => new RegExp(`^⟦${pattern(words)}`),
  only: (words) => new RegExp(`^⟦${pattern(words)}⟧$`),
};
