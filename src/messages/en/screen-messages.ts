import bar from './bar.json' with { type: 'json' };
import chairs from './chairs.json' with { type: 'json' };
import debrief from './debrief.json' with { type: 'json' };
import debriefPlaces from './debrief-places.json' with { type: 'json' };
import games from './games.json' with { type: 'json' };
import glossary from './glossary.json' with { type: 'json' };
import introduction from './introduction.json' with { type: 'json' };
import members from './members.json' with { type: 'json' };
import notice from './notice.json' with { type: 'json' };
import preparation from './preparation.json' with { type: 'json' };
import rules from './rules.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import telling from './telling.json' with { type: 'json' };

/** Messages of screens and dialogs themselves, except those of the first screen. */
export const screenMessages = {
  bar,
  chairs,
  debrief,
  'debrief-places': debriefPlaces,
  games,
  glossary,
  introduction,
  members,
  notice,
  preparation,
  rules,
  settings,
  telling,
} as const;
