import { useRef } from 'preact/hooks';
import { findFolders } from '#session/screens/find-folders.ts';
import type { FolderModel } from '#session/screens/folder-model.ts';
import type { FolderWish } from '#session/screens/folder-wish.ts';
import { Button } from '../parts/button.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { Finder } from './finder.tsx';
import { Folder } from './folder.tsx';

export interface MoreScenariosProps {
  readonly folders: readonly FolderModel[];
  readonly wish: FolderWish;
  readonly onWish: (wish: FolderWish) => void;
  /** A scenario was chosen, by its id. */
  readonly onChoose: (id: string) => void;
}

/** Greatest number of scenarios that are seen at a glance, without a finder. */
const MOST_AT_A_GLANCE = 3;

/** The shipped scenarios besides those that stand at the top, and how to find one among them. */
export function MoreScenarios({ folders, wish, onWish, onChoose }: MoreScenariosProps) {
  const { say } = useSpeaker();
  const heading = useRef<HTMLHeadingElement>(null);
  const found = findFolders(folders, wish);
  const showAll = () => {
    onWish({ order: wish.order });
    // The button goes with what it has undone.
    heading.current?.focus();
  };
  return (
    <section class="start-more stack gap4" aria-labelledby="more-heading">
      <div class="start-more-head cluster between">
        <div class="start-more-title cluster baseline muted">
          <h2 id="more-heading" class="start-more-heading document-title" tabIndex={-1} ref={heading}>
            {say('more.heading')}
          </h2>
          <p role="status">{say('more.count', { found: found.length, all: folders.length })}</p>
          {found.length < folders.length && (
            <Button kind="quiet" onClick={showAll}>
              {say('more.all')}
            </Button>
          )}
        </div>
        {folders.length > MOST_AT_A_GLANCE && <Finder folders={folders} wish={wish} onWish={onWish} />}
      </div>
      {found.length === 0 && <p class="start-more-none">{say('more.none')}</p>}
      <ul class="start-folders" aria-labelledby="more-heading">
        {found.map((folder) => (
          <Folder key={folder.id} folder={folder} kind="plain" onChoose={onChoose} />
        ))}
      </ul>
    </section>
  );
}
