import { createContext } from 'preact';
import type { OfferedLanguage } from '#messages/languages.ts';

/** How the page is lit; `auto` follows the device. */
export type ThemeChoice = 'dark' | 'light' | 'projector' | 'auto';

/** Sizes of text that can be chosen, in percent of what the device has; the last is what WCAG 1.4.4 asks for. */
export const TEXT_SIZES = ['100', '125', '150', '200'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How much moves; `auto` follows the device. */
export const MOTIONS = ['auto', 'less', 'full'] as const;
export type Motion = (typeof MOTIONS)[number];

/** What can be chosen of how the page looks, beside its light. */
export type LookOf = 'text-size' | 'motion';

/** What a device has told of at the table, each thing once; and whether it tells of anything. */
export interface IntroductionNotes {
  /** Nothing is told of: everything is shown from the start. */
  areOff(): boolean;
  turnOff(): void;
  /** Ids of what has been told of. */
  had(): readonly string[];
  mark(id: string): void;
  /** Forgets that anything has been told of, or is not to be: all of it comes again. */
  again(): void;
  /** Calls back when any of it has changed; returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** Something that is on or off on this device. */
export interface Switch {
  isOn(): boolean;
  /** Kept for the next time. */
  choose(on: boolean): void;
  /** Calls back when somebody has chosen; returns how to stop. */
  watch(onChange: () => void): () => void;
}

/** What a person may set for this device, on every screen. */
export interface Preferences {
  theme(): ThemeChoice;
  chooseTheme(choice: ThemeChoice): void;
  /** What was chosen of how the page looks, beside its light: one of `TEXT_SIZES`, of `MOTIONS`; absent where nothing was. */
  look(of: LookOf): string | undefined;
  chooseLook(of: LookOf, choice: TextSize | Motion): void;
  /** Whether sounds are made. */
  sound(): boolean;
  chooseSound(on: boolean): void;
  /** The table is played without the painted map. */
  readonly noPicture: Switch;
  /** Scenes over the table pass by themselves. */
  readonly scenesPass: Switch;
  /** What the table tells of, each thing once. */
  readonly introductions: IntroductionNotes;
  /** Whether anything is kept of games that were played here. */
  hasPlayed(): boolean;
  forgetPlayed(): void;
  /** The languages that the page can speak, and how much of it each has. */
  readonly languages: readonly Pick<OfferedLanguage, 'language' | 'share'>[];
  /** The tag of the one that it speaks. */
  language(): string;
  chooseLanguage(tag: string): void;
}

/** Given by whoever puts the screens together; without it no screen offers settings. */
export const PreferencesContext = createContext<Preferences | undefined>(undefined);
