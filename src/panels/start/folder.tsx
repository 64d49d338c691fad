/** A scenario on the start screen: a manila folder with a tab. */
import type { FolderModel } from '#session/screens/folder-model.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { LevelBars } from './level-bars.tsx';
import { MapPhotograph } from './map-photograph.tsx';
import { TablePhotograph } from './table-photograph.tsx';

/** First: where a newcomer begins. Large: with the delegations by name, and a photograph. Own: from a file. */
export type FolderKind = 'first' | 'large' | 'plain' | 'own';

export interface FolderProps {
  readonly folder: FolderModel;
  readonly kind: FolderKind;
  readonly onChoose: (id: string) => void;
  /** Takes an opened file off this device; given for such files. */
  readonly onRemove?: ((folder: FolderModel) => void) | undefined;
}

/** What can be learned in the first folder: the numbered path of every day at the table. */
const PATH = [
  { icon: 'mail', words: 'Read an answer' },
  { icon: 'brackets', words: 'Choose wording' },
  { icon: 'send', words: 'Send an offer' },
] as const;

/** Title, summary, length, level, delegations, and the one button that opens it. */
export function Folder({ folder, kind, onChoose, onRemove }: FolderProps) {
  const headingId = `folder-${folder.id}`;
  const large = kind === 'large';
  return (
    <li class={`folder folder--${kind}`}>
      <p class="folder-tab">{TABS[kind] ?? folder.tab}</p>
      <article class="folder-cover" aria-labelledby={headingId}>
        <div class="folder-words">
          <h2 id={headingId} class="folder-title">
            {folder.title}
          </h2>
          <p class="folder-summary">{folder.summary}</p>
        </div>
        {large && <Photograph folder={folder} />}
        {kind === 'first' && <Path />}
        <Delegations folder={folder} named={large} />
        <div class="folder-foot">
          <Facts folder={folder} />
          <div class="folder-buttons">
            {onRemove && (
              <Button kind="paper" class="folder-remove" onClick={() => onRemove(folder)}>
                Remove<span class="vh"> {folder.title} from this device</span>
              </Button>
            )}
            <Button
              kind={large || kind === 'first' ? 'primary' : 'paper'}
              class="folder-open"
              icon={kind === 'first' ? 'player-play' : undefined}
              onClick={() => onChoose(folder.id)}
            >
              {OPEN[kind].label}
              <span class="vh">
                {' '}
                {OPEN[kind].joint} {folder.title}
              </span>
            </Button>
          </div>
        </div>
      </article>
    </li>
  );
}

/** What stands on the tab where it is not what the scenario says. */
const TABS: Readonly<Partial<Record<FolderKind, string>>> = { first: 'Start here', own: 'Your file' };

/** What the button says and, for those who hear it, how the scenario's title follows. */
const OPEN: Readonly<Record<FolderKind, { readonly label: string; readonly joint: string }>> = {
  first: { label: 'Begin', joint: 'with' },
  large: { label: 'Choose a chair', joint: 'in' },
  plain: { label: 'Open', joint: '' },
  own: { label: 'Open', joint: '' },
};

function Photograph({ folder }: { readonly folder: FolderModel }) {
  return (
    <div class="folder-photograph">
      {folder.photograph ? (
        <MapPhotograph photograph={folder.photograph} />
      ) : (
        <TablePhotograph delegations={folder.delegations} />
      )}
      <svg class="folder-clip" viewBox="0 0 16 44" aria-hidden="true">
        <path d="M4 12V33a4 4 0 0 0 8 0V8a5 5 0 0 0-10 0V30" />
      </svg>
    </div>
  );
}

function Path() {
  return (
    <ul class="folder-path" aria-label="What you learn">
      {PATH.map(({ icon, words }) => (
        <li key={icon}>
          <Icon name={icon} size={18} />
          {words}
        </li>
      ))}
    </ul>
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
