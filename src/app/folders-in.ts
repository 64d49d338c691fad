import { folders } from 'virtual:folders';
import { translations } from 'virtual:translations';
import type { Language } from '#messages/language.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';

/** What the first screen shows of the shipped scenarios, in a language; one that has no texts in it stays as it is. */
export async function foldersIn({ tag }: Language): Promise<readonly FolderModel[]> {
  const written = FIRST_LANGUAGE.language.tag;
  if (tag === written) return folders;
  const told = (await translations[tag]?.()) ?? [];
  return folders.map((folder) => told.find(({ id }) => id === folder.id) ?? { ...folder, language: written });
}
