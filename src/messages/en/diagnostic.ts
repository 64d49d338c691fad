import { asPlayed } from './as-played.ts';
import { doubtful } from './doubtful.ts';
import { illTimed } from './ill-timed.ts';
import { inconsistent } from './inconsistent.ts';
import { misshapen } from './misshapen.ts';
import { mistranslated } from './mistranslated.ts';
import { unreadable } from './unreadable.ts';
import { wished } from './wished.ts';

/** What is wrong with a file of a scenario or of its translation, by code: straight quotation marks, as the file has them. */
export const diagnostic = {
  ...unreadable,
  ...misshapen,
  ...inconsistent,
  ...illTimed,
  ...doubtful,
  ...mistranslated,
  ...asPlayed,
  ...wished,
} as const;
