import { bar } from './bar.ts';
import { chairs } from './chairs.ts';
import { notice } from './notice.ts';
import { preparation } from './preparation.ts';
import { settings } from './settings.ts';
import { telling } from './telling.ts';

/** What screens and dialogs say by themselves, but for the first one. */
export const screenMessages = { bar, chairs, notice, preparation, settings, telling } as const;
