import type { FolderModel } from './folder-model.ts';
import type { FolderOrder, FolderWish } from './folder-wish.ts';

/** The scenarios that are as somebody wishes, in the order that is wished for. */
export function findFolders(folders: readonly FolderModel[], wish: FolderWish): readonly FolderModel[] {
  const { subject, minutes, level, delegations, order } = wish;
  const found = folders.filter(
    (folder) =>
      (subject === undefined || folder.subjects?.includes(subject)) &&
      (minutes === undefined || folder.minutes <= minutes) &&
      (level === undefined || folder.level === level) &&
      (delegations === undefined || folder.delegations.length === delegations),
  );
  const sizeOf = SIZES[order];
  return sizeOf === undefined ? found : found.sort((one, other) => sizeOf(one) - sizeOf(other));
}

const SIZES: Readonly<Record<FolderOrder, ((folder: FolderModel) => number) | undefined>> = {
  'as-they-come': undefined,
  shortest: ({ minutes }) => minutes,
  smallest: ({ delegations }) => delegations.length,
};
