/** A scenario on the start screen: a manila folder with a tab. */
import type { FolderModel } from '#session/screens-model.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { LevelBars } from './level-bars.tsx';
import { TablePhotograph } from './table-photograph.tsx';

export interface FolderProps {
  readonly folder: FolderModel;
  /** The large one: with the delegations by name, and a photograph. */
  readonly large: boolean;
  readonly onChoose: (id: string) => void;
}

/** Title, summary, length, level, delegations, and the one button that opens it. */
export function Folder({ folder, large, onChoose }: FolderProps) {
  const headingId = `folder-${folder.id}`;
  return (
    <li class={large ? 'folder folder--large' : 'folder'}>
      <p class="folder-tab">{folder.tab}</p>
      <article class="folder-cover" aria-labelledby={headingId}>
        <div class="folder-words">
          <h2 id={headingId} class="folder-title">
            {folder.title}
          </h2>
          <p class="folder-summary">{folder.summary}</p>
        </div>
        {large && <TablePhotograph delegations={folder.delegations} />}
        <Delegations folder={folder} named={large} />
        <div class="folder-foot">
          <Facts folder={folder} />
          <Button kind={large ? 'primary' : 'paper'} class="folder-open" onClick={() => onChoose(folder.id)}>
            {large ? 'Choose a chair' : 'Open'}
            <span class="vh"> {large ? `in ${folder.title}` : folder.title}</span>
          </Button>
        </div>
      </article>
    </li>
  );
}

function Delegations({ folder, named }: { readonly folder: FolderModel; readonly named: boolean }) {
  return (
    <ul class="folder-delegations" aria-label="Delegations">
      {folder.delegations.map((party) => (
        <li key={party.party}>
          <Mark party={party} size={26} decorative={named} />
          {named && <span>{party.name}</span>}
        </li>
      ))}
    </ul>
  );
}

function Facts({ folder }: { readonly folder: FolderModel }) {
  return (
    <ul class="folder-facts">
      <li>
        <Icon name="clock" size={16} />
        {folder.minutes} min
      </li>
      <li>
        <LevelBars level={folder.level} />
      </li>
      {folder.realWar && (
        <li>
          <Icon name="info-circle" size={16} />
          about a real war
        </li>
      )}
    </ul>
  );
}
