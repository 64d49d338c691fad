/** A scenario on the start screen: a manila folder with a tab. */
import type { FolderModel } from '#session/screens/folder-model.ts';
import { Button } from '../parts/button.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
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

/** Lessons of the first folder: the numbered path of every day at the table. */
const PATH = ['mail', 'brackets', 'send'] as const;

/** Title, summary, length, level, delegations, and the one button that opens it. */
export function Folder({ folder, kind, onChoose, onRemove }: FolderProps) {
  const headingId = `folder-${folder.id}`;
  const large = kind === 'large';
  return (
    <li class={`folder folder--${kind}`}>
      <Tab folder={folder} kind={kind} />
      <article class="folder-cover" aria-labelledby={headingId}>
        <div class="folder-words">
          <h2 id={headingId} class="folder-title" lang={folder.language}>
            {folder.title}
          </h2>
          <p class="folder-summary" lang={folder.language}>
            {folder.summary}
          </p>
        </div>
        {large && <Photograph folder={folder} />}
        {kind === 'first' && <Path />}
        <Delegations folder={folder} named={large} />
        <div class="folder-foot">
          <Facts folder={folder} />
          <div class="folder-buttons">
            {onRemove && (
              <a class="button button--paper" href={`#/workshop/${folder.id}`}>
                <span>
                  <FormattedMessage id="folder.edit" values={{ title: folder.title }} />
                </span>
              </a>
            )}
            {onRemove && (
              <Button kind="paper" class="folder-remove" onClick={() => onRemove(folder)}>
                <FormattedMessage id="folder.remove" values={{ title: folder.title }} />
              </Button>
            )}
            <Button
              kind={large || kind === 'first' ? 'primary' : 'paper'}
              class="folder-open"
              icon={kind === 'first' ? 'player-play' : undefined}
              onClick={() => onChoose(folder.id)}
            >
              <FormattedMessage id={`folder.open-${kind}`} values={{ title: folder.title }} />
            </Button>
          </div>
        </div>
      </article>
    </li>
  );
}

function Tab({ folder, kind }: Pick<FolderProps, 'folder' | 'kind'>) {
  const { say } = useSpeaker();
  if (kind === 'first' || kind === 'own') return <p class="folder-tab">{say(`folder.tab-${kind}`)}</p>;
  return (
    <p class="folder-tab" lang={folder.language}>
      {folder.tab}
    </p>
  );
}

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
  const { say } = useSpeaker();
  return (
    <ul class="folder-path" aria-label={say('folder.learn')}>
      {PATH.map((icon) => (
        <li key={icon}>
          <Icon name={icon} size={18} />
          {say(`folder.learn-${icon}`)}
        </li>
      ))}
    </ul>
  );
}

function Delegations({ folder, named }: { readonly folder: FolderModel; readonly named: boolean }) {
  const { say } = useSpeaker();
  return (
    <ul class="folder-delegations" aria-label={say('folder.delegations')}>
      {folder.delegations.map((party) => (
        <li key={party.party} lang={folder.language}>
          <Mark party={party} size={26} decorative={named} />
          {named && <span>{party.name}</span>}
        </li>
      ))}
    </ul>
  );
}

function Facts({ folder }: { readonly folder: FolderModel }) {
  const { say } = useSpeaker();
  return (
    <ul class="folder-facts">
      <li>
        <Icon name="clock" size={16} />
        {say('folder.minutes', { minutes: folder.minutes })}
      </li>
      <li>
        <LevelBars level={folder.level} />
      </li>
      {folder.realWar && (
        <li>
          <Icon name="info-circle" size={16} />
          {say('folder.real-war')}
        </li>
      )}
      {folder.language !== undefined && (
        <li>
          <Icon name="message-2" size={16} />
          {say('folder.in-english')}
        </li>
      )}
    </ul>
  );
}
