import { createContext } from 'preact';
import type { Language } from '#messages/language.ts';

/** How the page is lit; `auto` follows the device. */
export type ThemeChoice = 'dark' | 'light' | 'projector' | 'auto';

/** What a person may set for this device, on every screen. */
export interface Preferences {
  theme(): ThemeChoice;
  chooseTheme(choice: ThemeChoice): void;
  /** Whether sounds are made. */
  sound(): boolean;
  chooseSound(on: boolean): void;
  /** Whether anything is kept of games that were played here. */
  hasPlayed(): boolean;
  forgetPlayed(): void;
  /** The languages that the page can speak. */
  readonly languages: readonly Language[];
  /** The tag of the one that it speaks. */
  language(): string;
  chooseLanguage(tag: string): void;
}

/** Given by whoever puts the screens together; without it no screen offers settings. */
export const PreferencesContext = createContext<Preferences | undefined>(undefined);
