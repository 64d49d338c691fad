import type { ComponentChildren } from 'preact';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { TextLanguage } from '#panels/parts/text-language.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { textLanguageOf } from './shipped-scenario.ts';

interface TextsOfProps {
  readonly scenario: Scenario;
  readonly children: ComponentChildren;
}

/** Screens of a scenario: its texts are marked where they are in another language than the page. */
export function TextsOf({ scenario, children }: TextsOfProps) {
  return <TextLanguage.Provider value={useOtherLanguage(scenario)}>{children}</TextLanguage.Provider>;
}

/** Returns the language of a scenario's texts; `undefined` if it is the page's, or unknown. */
export function useOtherLanguage(scenario: Scenario): string | undefined {
  const { tag } = useSpeaker().language;
  const written = textLanguageOf(scenario) ?? scenario.language;
  return written === tag ? undefined : written;
}
