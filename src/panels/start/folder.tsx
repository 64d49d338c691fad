/** A scenario on the start screen: a manila folder with a tab. */

import { LEVELS, type Level } from '#engine/model/scenario/level.ts';
import type { PartyMark } from '#session/party-mark.ts';
import type { FolderModel, PhotographModel } from '#session/screens/folder-model.ts';
import mapUrl from '../../../assets/map/europe.svg';
import { Button } from '../parts/button.tsx';
import { FormattedMessage } from '../parts/formatted-message.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';
import { PartyLetters, PartyShape, partyClass } from '../parts/party-shape.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

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
      <article class="folder-cover gap3 flex" aria-labelledby={headingId}>
        <div class="folder-words">
          <h2 id={headingId} class="folder-title break-anywhere" lang={folder.language}>
            {folder.title}
          </h2>
          <p class="folder-summary mt1 paper-muted" lang={folder.language}>
            {folder.summary}
          </p>
        </div>
        {large && <Photograph folder={folder} />}
        {kind === 'first' && <Path />}
        <Delegations folder={folder} named={large} />
        <div class="folder-foot row between gap3">
          <Facts folder={folder} />
          <div class="folder-buttons cluster push">
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
    <ul class="folder-path grid" aria-label={say('folder.learn')}>
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
    <ul class="folder-delegations cluster bold" aria-label={say('folder.delegations')}>
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
    <ul class="folder-facts cluster small paper-muted">
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

// Difficulty of a scenario, as bars and a word.

/** A bar for each level, filled up to this one, and its word. */
export function LevelBars({ level }: { readonly level: Level }) {
  const { say } = useSpeaker();
  const last = LEVELS.indexOf(level);
  return (
    <span class="level-bars inline-row">
      <span class="level-bars-drawn inline-row" aria-hidden="true">
        {LEVELS.map((bar, place) => (
          <span key={bar} class={place <= last ? 'level-bar level-bar--filled' : 'level-bar'} />
        ))}
      </span>
      {say(`folder.level-${level}`)}
    </span>
  );
}

// A photograph clipped to a folder: the table with the delegations' places around it.

const CENTRE = { x: 132, y: 88 };
const REACH = { x: 96, y: 54 };

/** The place of one of `count` delegations around the table, the first at the lower left. */
function seatAt(index: number, count: number): { readonly x: number; readonly y: number } {
  const angle = Math.PI * (0.75 + (2 * index) / count);
  return { x: CENTRE.x + REACH.x * Math.cos(angle), y: CENTRE.y + REACH.y * Math.sin(angle) };
}

/** Decoration: says nothing that the list of delegations does not say. */
function TablePhotograph({ delegations }: { readonly delegations: readonly PartyMark[] }) {
  const seats = delegations.map((party, index) => ({ party, at: seatAt(index, delegations.length) }));
  return (
    <svg class="night photograph full" viewBox="0 0 264 176" aria-hidden="true">
      <rect class="night photograph-room" width="264" height="176" />
      <ellipse class="night photograph-light" cx={CENTRE.x} cy={CENTRE.y} rx="128" ry="82" />
      <ellipse class="night photograph-wood" cx={CENTRE.x} cy={CENTRE.y + 3} rx="76" ry="40" />
      <ellipse class="night photograph-felt" cx={CENTRE.x} cy={CENTRE.y} rx="56" ry="27" />
      <path class="night photograph-paper" d="M119 78 147 80 145 97 117 95Z" />
      {seats.map(({ party, at }) => (
        <g key={party.party} transform={`translate(${at.x} ${at.y})`}>
          <path class="night photograph-chair" d="M-19 18V-6A19 20 0 0 1 19 -6V18Z" />
          <g class={partyClass(party.order)} transform="translate(-15 -16) scale(.75)">
            <PartyShape order={party.order} class="night photograph-mark" />
            <PartyLetters party={party} />
          </g>
        </g>
      ))}
    </svg>
  );
}

// A photograph clipped to a folder: the map with the delegations and who talks with whom at first.

/** Decoration: says nothing that the list of delegations does not say. */
function MapPhotograph({ photograph }: { readonly photograph: PhotographModel }) {
  const { width, height, map, marks, channels, territories } = photograph;
  return (
    <svg class="night photograph full photograph--map" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <rect class="night photograph-room" width={width} height={height} />
      <image href={mapUrl} {...map} />
      {territories.map(({ order, path }) => (
        <path key={order} class={`photograph-territory ${partyClass(order)}`} d={path} />
      ))}
      {channels.map(({ x1, y1, x2, y2 }) => (
        <path
          key={`${x1} ${y1} ${x2} ${y2}`}
          class="night photograph-channel"
          d={`M${x1} ${y1}Q${(x1 + x2) / 2 + (y2 - y1) * BEND} ${(y1 + y2) / 2 - (x2 - x1) * BEND} ${x2} ${y2}`}
        />
      ))}
      {marks.map((mark) => (
        <g
          key={mark.party}
          class={partyClass(mark.order)}
          transform={`translate(${mark.x - 13} ${mark.y - 13}) scale(.65)`}
        >
          <PartyShape order={mark.order} class="night photograph-mark" />
          <PartyLetters party={mark} />
        </g>
      ))}
    </svg>
  );
}

/** Distance of a line's midpoint from the straight line, as a share of its length. */
const BEND = 0.16;
