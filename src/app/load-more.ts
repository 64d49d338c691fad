import type { OfferedLanguage } from '#messages/languages.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import { MoreScenarios } from '#panels/start/more-scenarios.tsx';
import { moreFoldersIn } from './more-folders-in.ts';

/** The other scenarios of the first screen, what shows them, and who speaks there. */
export async function loadMore({ language, first, more }: OfferedLanguage) {
  const [folders, ...texts] = await Promise.all([moreFoldersIn(language), first(), more()]);
  return { MoreScenarios, folders, speaker: plainSpeakerOf(language, { ...texts[0], ...texts[1] }) };
}
