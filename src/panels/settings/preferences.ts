import { createContext } from 'preact';
import type { OfferedLanguage } from '#messages/languages.ts';

/** Lighting of the page; `auto` follows the device. */
export type ThemeChoice = 'dark' | 'light' | 'projector' | 'auto';

/** Sizes of text that can be chosen, in percent of what the device has; the last is what WCAG 1.4.4 asks for. */
export const TEXT_SIZES = ['100', '125', '150', '200'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Amount of motion; `auto` follows the device. */
export const MOTIONS = ['auto', 'less', 'full'] as const;
export type MotionPreference = (typeof MOTIONS)[number];

/** Settings of the page's look, besides its lighting. */
export type LookOf = 'text-size' | 'motion';

/** Introductions that a device has shown at the table, each once, and whether any are shown. */
export interface IntroductionNotes {
  /** True if introductions are off, so that everything is shown from the start. */
  areOff(): boolean;
  turnOff(): void;
  /** Ids of the introductions that have been shown. */
  had(): readonly string[];
  mark(id: string): void;
  /** Forgets which introductions were shown, and turns them on: all are shown again. */
  again(): void;
  /** Subscribes to changes; returns an unsubscribe function. */
  watch(onChange: () => void): () => void;
}

/** Setting that is on or off on this device. */
export interface Switch {
  isOn(): boolean;
  /** Kept for the next time. */
  choose(on: boolean): void;
  /** Subscribes to changes; returns an unsubscribe function. */
  watch(onChange: () => void): () => void;
}

/** Settings of a person for this device, on every screen. */
export interface Preferences {
  theme(): ThemeChoice;
  chooseTheme(choice: ThemeChoice): void;
  /**
   * Chosen setting of the page's look, besides its lighting: one of `TEXT_SIZES` or of `MOTIONS`; `undefined` if none
   * was chosen.
   */
  look(of: LookOf): string | undefined;
  chooseLook(of: LookOf, choice: TextSize | MotionPreference): void;
  /** True if sounds are on. */
  sound(): boolean;
  chooseSound(on: boolean): void;
  /** The table is played without the painted map. */
  readonly noPicture: Switch;
  /** Scenes over the table pass by themselves. */
  readonly scenesPass: Switch;
  /** Introductions of the table, each shown once. */
  readonly introductions: IntroductionNotes;
  /** True if records of games played here are stored. */
  hasPlayed(): boolean;
  forgetPlayed(): void;
  /** The languages that the page can speak, and how much of it each has. */
  readonly languages: readonly Pick<OfferedLanguage, 'language' | 'share'>[];
  /** The tag of the one that it speaks. */
  language(): string;
  chooseLanguage(tag: string): void;
}

/** Provided by the composition root; without it no screen offers settings. */
export const PreferencesContext = createContext<Preferences | undefined>(undefined);
