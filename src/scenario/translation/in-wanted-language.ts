import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { withTexts } from './with-texts.ts';

/** Tags of the languages that a scenario file has texts in, its own first; none if the file does not say which that is. */
export function languagesOf({ language, translations }: Scenario): readonly string[] {
  return language === undefined ? [] : [language, ...Object.keys(translations ?? {})];
}

/** Returns a scenario in the first wanted language that its file has, else as it is written; without the other languages. */
export function inWantedLanguage(written: Scenario, wanted: readonly string[]): Scenario {
  const { translations = {}, ...scenario } = written;
  const tag = wantedAmong(languagesOf(written), wanted);
  const told = tag === undefined ? undefined : translations[tag];
  return told === undefined ? scenario : { ...withTexts(scenario, told.texts), language: tag };
}

function wantedAmong(tags: readonly string[], wanted: readonly string[]): string | undefined {
  return wanted.map((each) => closest(each, tags)).find((tag) => tag !== undefined);
}

/** The same language, else that of another region. */
function closest(wanted: string, tags: readonly string[]): string | undefined {
  return (
    tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ?? tags.find((tag) => baseOf(tag) === baseOf(wanted))
  );
}

function baseOf(tag: string): string | undefined {
  return tag.toLowerCase().split('-')[0];
}
