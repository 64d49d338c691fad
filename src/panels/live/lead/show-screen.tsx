/** A live class on the wall: first how to come in, then how the tables stand. Nothing can be done from here. */
import type { Board } from '#live/protocol/told-to-teacher.ts';
import type { BoardHeadModel } from '#session/live/lead/board-head-model.ts';
import type { TableCardModel } from '#session/live/lead/table-card-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { QrCode, type QrModules } from '../../share/qr-code.tsx';
import { LessonBar } from '../lesson-bar.tsx';
import { LiveIcon } from '../live-icon.tsx';
import { LiveTableCard } from './live-table-card.tsx';
import type { LostWhy } from './lost-note.tsx';

export interface ShowScreenProps {
  readonly head: BoardHeadModel;
  readonly cards: readonly TableCardModel[];
  readonly phase: Board['phase'];
  readonly lesson: Board['lesson'];
  /** Time at which `lesson` arrived, by the clock of `performance.now()`. */
  readonly toldAt: number;
  readonly announced: string | undefined;
  readonly code: string | undefined;
  readonly address: string;
  readonly modules: QrModules | undefined;
  /** Number of pupils who are here; `away`: number of pupils who have come and are away. */
  readonly here: number;
  readonly away: number;
  readonly view: 'join' | 'board';
  readonly onView: (view: 'join' | 'board') => void;
  readonly namesHidden: boolean;
  readonly onNamesHidden: (hidden: boolean) => void;
  /** Reason why the data may be outdated; `undefined` if they are current. */
  readonly lost: LostWhy | undefined;
}

export function ShowScreen(props: ShowScreenProps) {
  const { say } = useSpeaker();
  const { head, phase, lesson, toldAt, announced, view, lost } = props;
  const said = phase === 'debrief' ? say('live-teacher.show-debrief') : announced;
  return (
    <div class="live-show night projected grid">
      <main class="live-show-main column grid">
        <div class="live-show-head cluster baseline between">
          <h1>{head.heading}</h1>
          {said !== undefined && <p class="live-show-announced sheet">{said}</p>}
          <p>
            {head.students}
            {head.minute !== undefined && ` · ${head.minute}`}
          </p>
        </div>
        {lesson && <LessonBar {...{ lesson, toldAt }} />}
        {lost !== undefined && <p role="status">{say(`live-teacher.${lost}`)}</p>}
        {view === 'join' ? <Join {...props} /> : <Tables {...props} />}
      </main>
      <Foot {...props} />
    </div>
  );
}

function Join({ address, code, modules, here, away }: ShowScreenProps) {
  const { say } = useSpeaker();
  return (
    <div class="live-show-join cluster between centred">
      <div class="stack gap1 packed shrink">
        <p class="way-in-label strong muted">{say('live-teacher.go-to')}</p>
        <p class="way-in-address">{address}</p>
        {code === undefined ? (
          <p>{say('live-teacher.no-code')}</p>
        ) : (
          <>
            <p class="way-in-label strong muted">{say('live-teacher.and-type')}</p>
            <p class="way-in-code nowrap">{code}</p>
          </>
        )}
        <p class="live-show-count">
          {away === 0
            ? say('live-teacher.show-count', { pupils: here })
            : say('live-teacher.show-count-away', { pupils: here, away })}
        </p>
      </div>
      {modules && code !== undefined && <QrCode modules={modules} />}
    </div>
  );
}

function Tables({ cards, namesHidden }: ShowScreenProps) {
  return (
    <ul class="live-tables">
      {cards.map((card) => (
        <LiveTableCard key={card.table} {...{ card, namesHidden }} />
      ))}
    </ul>
  );
}

/** Small, and out of the way of what the class looks at. */
function Foot({ view, onView, namesHidden, onNamesHidden }: ShowScreenProps) {
  const { say } = useSpeaker();
  return (
    <footer class="live-show-foot cluster">
      <Button kind="quiet" onClick={() => onView(view === 'join' ? 'board' : 'join')}>
        {say(view === 'join' ? 'live-teacher.show-board' : 'live-teacher.show-join')}
      </Button>
      {view === 'board' && (
        <Button kind="quiet" onClick={() => onNamesHidden(!namesHidden)}>
          <LiveIcon name={namesHidden ? 'eye' : 'eye-off'} />{' '}
          {say(namesHidden ? 'live-teacher.show-names' : 'live-board.names-hidden')}
        </Button>
      )}
      {document.fullscreenEnabled && (
        <Button kind="quiet" onClick={toggleFullScreen}>
          {say('live-teacher.full-screen')}
        </Button>
      )}
    </footer>
  );
}

function toggleFullScreen(): void {
  // Refused where the page is in a frame: it is as large as the window then.
  const asked =
    document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  asked.catch(() => undefined);
}
