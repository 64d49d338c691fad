import { folders } from 'virtual:folders';
import { translations } from 'virtual:translations';
import type { Language } from '#messages/language.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import { localizedFolders } from './localized-folders.ts';

/** The shipped scenarios that stand at the top of the first screen, in a language. */
export function foldersIn(language: Language): Promise<readonly FolderModel[]> {
  return localizedFolders(folders, language, translations[language.tag]?.folders);
}
