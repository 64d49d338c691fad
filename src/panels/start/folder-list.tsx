import type { FolderModel } from '#session/screens/folder-model.ts';
import { Folder, type FolderKind } from './folder.tsx';

export interface FolderListProps {
  /** The shipped scenarios that stand at the top, the easiest first. */
  readonly folders: readonly FolderModel[];
  /** Scenarios of files that were opened on this device. */
  readonly files: readonly FolderModel[];
  /** A scenario was chosen, by its id. */
  readonly onChoose: (id: string) => void;
  readonly onRemove: (folder: FolderModel) => void;
}

/** The scenarios at the top, and those of files; the heading above them has the id `scenarios-heading`. */
export function FolderList({ folders, files, onChoose, onRemove }: FolderListProps) {
  const large = largeFolder(folders);
  const kindOf = (folder: FolderModel, place: number): FolderKind => {
    if (folder === large) return 'large';
    return place === 0 ? 'first' : 'plain';
  };
  return (
    <ul class="start-folders" aria-labelledby="scenarios-heading">
      {folders.map((folder, place) => (
        <Folder key={folder.id} folder={folder} kind={kindOf(folder, place)} onChoose={onChoose} />
      ))}
      {files.map((folder) => (
        <Folder key={folder.id} folder={folder} kind="own" onChoose={onChoose} onRemove={onRemove} />
      ))}
    </ul>
  );
}

/** The folder with most delegations gets the large cover: their names need the room. */
function largeFolder(folders: readonly FolderModel[]): FolderModel | undefined {
  return folders.reduce<FolderModel | undefined>(
    (largest, folder) => (largest && largest.delegations.length >= folder.delegations.length ? largest : folder),
    undefined,
  );
}
