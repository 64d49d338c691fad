import { writtenPages } from 'virtual:written-pages';
import type { OfferedLanguage } from '#messages/languages.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import { MoreScenarios } from '#panels/start/more-scenarios.tsx';
import { WrittenPages } from '#panels/start/written-pages.tsx';
import { moreFoldersIn } from './more-folders-in.ts';

/** The lower part of the first screen: other scenarios, documents beside the page, what shows them, and their speaker. */
export async function loadMore({ language, first, more }: OfferedLanguage) {
  const [folders, ...texts] = await Promise.all([moreFoldersIn(language), first(), more()]);
  return {
    MoreScenarios,
    WrittenPages,
    folders,
    writtenPages,
    speaker: plainSpeakerOf(language, { ...texts[0], ...texts[1] }),
  };
}
