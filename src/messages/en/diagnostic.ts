import asPlayed from './as-played.json' with { type: 'json' };
import doubtful from './doubtful.json' with { type: 'json' };
import illTimed from './ill-timed.json' with { type: 'json' };
import inconsistent from './inconsistent.json' with { type: 'json' };
import misshapen from './misshapen.json' with { type: 'json' };
import mistranslated from './mistranslated.json' with { type: 'json' };
import unreadable from './unreadable.json' with { type: 'json' };
import wished from './wished.json' with { type: 'json' };

/** Faults of a scenario file or its translation, by code. Quotation marks are straight, as in the file. */
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
