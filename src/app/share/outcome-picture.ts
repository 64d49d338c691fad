import { languageOf } from '#messages/languages.ts';
import { loadDebriefMessages } from '#messages/message-catalogue.ts';
import { downloadFile } from '../debrief/download-file.ts';
import type { EndedGame } from '../debrief/ended-game.ts';
import { makePicture } from '../debrief/save-formats.ts';
import type { MadePicture } from './use-picture-way.ts';

/** The picture that a finished game can be kept as, in a language, given by its tag. */
export async function outcomePicture(game: EndedGame, tag: string): Promise<MadePicture> {
  const { speaker } = await loadDebriefMessages(languageOf(tag));
  const { content, name } = await makePicture(speaker, game);
  return { file: new File([content], name, { type: 'image/png' }), save: () => downloadFile(content, name) };
}
