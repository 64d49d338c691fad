import { bar } from './bar.ts';
import { chairs } from './chairs.ts';
import { debrief } from './debrief.ts';
import { debriefPlaces } from './debrief-places.ts';
import { games } from './games.ts';
import { glossary } from './glossary.ts';
import { introduction } from './introduction.ts';
import { members } from './members.ts';
import { notice } from './notice.ts';
import { preparation } from './preparation.ts';
import { rules } from './rules.ts';
import { settings } from './settings.ts';
import { telling } from './telling.ts';

/** What screens and dialogs say by themselves, but for the first one. */
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
