import asPlayed from './as-played.json' with { type: 'json' };
import doubtful from './doubtful.json' with { type: 'json' };
import illTimed from './ill-timed.json' with { type: 'json' };
import inconsistent from './inconsistent.json' with { type: 'json' };
import misshapen from './misshapen.json' with { type: 'json' };
import mistranslated from './mistranslated.json' with { type: 'json' };
import unreadable from './unreadable.json' with { type: 'json' };
import wished from './wished.json' with { type: 'json' };

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
