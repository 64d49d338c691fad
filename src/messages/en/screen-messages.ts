import { settings } from './settings.ts';

/** What screens and dialogs say by themselves, but for the first one. */
export const screenMessages = { settings } as const;
