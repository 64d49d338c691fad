import { moreFolders } from 'virtual:more-folders';
import { translations } from 'virtual:translations';
import type { Language } from '#messages/language.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { localizedFolders } from './localized-folders.ts';

/** The shipped scenarios that do not stand at the top of the first screen, in a language. */
export function moreFoldersIn(language: Language): Promise<readonly FolderModel[]> {
  return localizedFolders(moreFolders, language, translations[language.tag]?.more);
}
