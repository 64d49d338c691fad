import type { Language } from '#messages/language.ts';
import { FIRST_LANGUAGE } from '#messages/languages.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';

/** Folders in a language; one that has no texts in it stays as it is, and says in which language that is. */
export async function localizedFolders(
  folders: readonly FolderModel[],
  { tag }: Language,
  load: (() => Promise<readonly FolderModel[]>) | undefined,
): Promise<readonly FolderModel[]> {
  const written = FIRST_LANGUAGE.language.tag;
  if (tag === written) return folders;
  const told = (await load?.()) ?? [];
  return folders.map((folder) => told.find(({ id }) => id === folder.id) ?? { ...folder, language: written });
}
