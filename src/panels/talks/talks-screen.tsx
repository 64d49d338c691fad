import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Session } from '#session/running/session.ts';
import type { ChairModel } from '#session/screens/briefing-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import { Button } from '../parts/button.tsx';
import { DialogHost } from '../parts/dialog-host.tsx';
import { Icon } from '../parts/icon.tsx';
import { LiveRegion } from '../parts/live-region.tsx';
import { useMedia } from '../parts/use-media.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { paperKind } from '../table/frame/asked-words.ts';
import { BAR_KEYS } from '../table/frame/bar-model.ts';
import { deskMomentOf } from '../table/frame/desk-moment-of.ts';
import { FirstDawn } from '../table/frame/first-dawn.tsx';
import { MorePanel } from '../table/frame/more-panel.tsx';
import type { Panel } from '../table/frame/panels.ts';
import { SkipTo } from '../table/frame/skip-to.tsx';
import { StagePanel } from '../table/frame/stage-panel.tsx';
import { TableBar } from '../table/frame/table-bar.tsx';
import { TableDialog, type TableDialogKind } from '../table/frame/table-dialog.tsx';
import { useAnnouncement } from '../table/frame/use-announcement.ts';
import { usePanelKey } from '../table/frame/use-panel-key.ts';
import { useDeskAfterAct, useFocusHome } from '../table/parts/use-focus-home.ts';
import { yourMark } from '../table/parts/your-mark.ts';
import { usePick } from '../use-pick.ts';
import { useSteady } from '../use-steady.ts';
import { useStore } from '../use-store.ts';
import { type Guidance, useGuide } from './use-guide.tsx';
import { type Place, type WaysFromMap, Work } from './work.tsx';

export interface TalksScreenProps extends Guidance {
  readonly session: Session;
  /** Host element of the painted stage, with the ways from it to the table; `undefined` with the stage off. */
  readonly stage: ((ways: WaysFromMap) => ComponentChildren) | undefined;
  /** The person's own mandate, to be read again at the table. */
  readonly mandate?: ChairModel | undefined;
  /** News about this game itself, across the table. */
  readonly notice?: ComponentChildren;
  /** Goes back to the start; the game stays as it is. */
  onLeave(): void;
}

/** The place of a narrow page that has a panel. */
const PLACE_OF = { desk: 'talk', text: 'draft', moves: 'day' } as const satisfies Record<Panel, Place>;

/** One column, with one place at a time. */
const NARROW = '(max-width: 63.99875em)';

/** The table as a conversation: threads on the left, the draft on the right, the map behind both. */
export function TalksScreen(props: TalksScreenProps) {
  return (
    <DialogHost>
      <Talks {...props} />
    </DialogHost>
  );
}

function Talks({ session, stage, mandate, notice, onLeave, ...guidance }: TalksScreenProps) {
  const { say } = useSpeaker();
  const model = useStore(session.store, (state) => state.table);
  const moves = useStore(session.store, (state) => state.moment);
  const ownMoves = useStore(session.store, (state) => state.ownMoves);
  const narrow = useMedia(NARROW);
  const root = useRef<HTMLDivElement>(null);
  const { place, toPlace, show, toHome } = usePlace(root, model, narrow);
  const [dialog, setDialog] = useState<TableDialogKind>();
  const bar = { model: usePick(model, BAR_KEYS), mandate, onShow: useSteady(setDialog), onLeave: useSteady(onLeave) };
  const way = useMemo(() => <MapButton isShown={place === 'map'} onToggle={() => toPlace('map')} />, [place, toPlace]);
  const { fromMap, onWays } = useWaysFromMap(show, toHome);
  const painted = useMemo(() => stage?.(fromMap), [stage, fromMap]);
  const ways = { toHome, onTurn: fromMap.showArticle, onShow: show };
  const { dawn, begin, guide, aloud, region } = useGuide(model, ownMoves, guidance, ways);
  return (
    <div class="table-screen talks-screen column grid" ref={root} data-place={place}>
      <SkipTo paper={paperKind(model)} onSkip={show} />
      <TableBar {...{ ...bar, narrow, way }} />
      <LiveRegion message={useAnnouncement({ ...model, dawn }, aloud)} />
      {notice}
      <main class="talks grid" data-dawn={dawn !== undefined} data-coached={region}>
        <h1 class="vh">{say('notice.table')}</h1>
        {(narrow || dawn) && guide}
        <StagePanel delegations={model.delegations} description={model.stageDescription} stage={painted} />
        {dawn ? (
          <FirstDawn dawn={dawn} you={yourMark(model.delegations)} onBegin={begin} />
        ) : (
          <Work
            {...{ model, moves }}
            guide={narrow ? undefined : guide}
            commands={session}
            book={session.hints}
            onMandate={mandate && (() => setDialog('mandate'))}
            onPlace={toPlace}
            onDesk={() => show('desk')}
            onWays={onWays}
          />
        )}
        {narrow && <MorePanel {...bar} />}
      </main>
      {narrow && <Places current={place} isUnsent={model.draft.clauses.length > 0} onChoose={toPlace} />}
      {dialog && (
        <TableDialog shown={dialog} model={bar.model} mandate={mandate} onClose={() => setDialog(undefined)} />
      )}
    </div>
  );
}

/** Ways from the map to an article and to a conversation, with focus there; `onWays` is told how these are shown. */
function useWaysFromMap(show: (panel: Panel) => void, toHome: (home: string) => void) {
  const ways = useRef<WaysFromMap>(undefined);
  const showArticle = useSteady((issue: number): void => {
    ways.current?.showArticle(issue);
    toHome(`article-${issue}`);
  });
  const showParty = useSteady((party: number): void => {
    show('desk');
    ways.current?.showParty(party);
  });
  const onWays = useSteady((now: WaysFromMap): void => {
    ways.current = now;
  });
  return { fromMap: useMemo(() => ({ showArticle, showParty }), [showArticle, showParty]), onWays };
}

/**
 * The place that is shown, and the ways to another; the map is left by the way that leads to it. After an act, the
 * conversation comes to the front with what has come of it.
 */
function usePlace(root: RefObject<HTMLElement | null>, model: TableModel, narrow: boolean) {
  const focus = useFocusHome(root, 'desk');
  const [place, setPlace] = useState<Place>('talk');
  const [, draw] = useReducer<number, void>((times) => times + 1, 0);
  const toHome = useSteady((home: string): void => {
    focus.request(home);
    // Focus moves when the screen is drawn, which an unchanged place would not make it.
    draw();
  });
  const show = useSteady((panel: Panel): void => {
    // A wide page has the foot always in sight.
    if (panel !== 'moves' || narrow) setPlace(PLACE_OF[panel]);
    toHome(panel);
  });
  const toPlace = useSteady((next: Place): void => setPlace((now) => (now === next && next === 'map' ? 'talk' : next)));
  useMapKey(() => toPlace('map'));
  usePanelKey(show);
  useDeskAfterAct(deskMomentOf(model), () => show('desk'));
  return { place, toPlace, show, toHome };
}

/** F4 shows the map, and hides it again; a letter would be taken from those who speak to their device. */
function useMapKey(toggle: () => void): void {
  const latest = useRef(toggle);
  latest.current = toggle;
  // Whoever sees the table has its keys: a plain effect would come a frame later.
  useLayoutEffect(() => {
    const onKey = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
      if (key === 'F4' && !ctrlKey && !altKey && !metaKey) latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

const PLACES = [
  { place: 'talk', icon: 'message-2' },
  { place: 'draft', icon: 'file-text' },
  { place: 'day', icon: 'sunset-2' },
  { place: 'map', icon: 'map' },
  { place: 'more', icon: 'dots' },
] as const;

/** Shows the map, which lies behind the papers, and hides it again. */
function MapButton({ isShown, onToggle }: { readonly isShown: boolean; onToggle(): void }) {
  const { say } = useSpeaker();
  return (
    <Button kind="quiet" icon="map" class="bar-button" aria-pressed={isShown} onClick={onToggle}>
      <span class="bar-word">{say('talks.map')}</span>
    </Button>
  );
}

interface PlacesProps {
  readonly current: Place;
  /** True if a letter of the player is begun: the way to send it is at the talk. */
  readonly isUnsent: boolean;
  onChoose(place: Place): void;
}

/** The places of a narrow page, one at a time. */
function Places({ current, isUnsent, onChoose }: PlacesProps) {
  const { say } = useSpeaker();
  return (
    <nav class="talks-places" aria-label={say('table.tabs')}>
      {PLACES.map(({ place, icon }) => (
        <button
          key={place}
          type="button"
          data-to={place}
          aria-current={place === current ? 'true' : undefined}
          onClick={() => onChoose(place)}
        >
          <Icon name={icon} size={20} /> <span>{say(`talks.to-${place}`)}</span>
          {place === 'talk' && isUnsent && (
            <span class="place-unsent">
              <span class="vh">{say('talks.not-sent')}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
