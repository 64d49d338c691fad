/** The board over the whole screen, for a projector: a thing to talk about at a time. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { PairCompared } from '#session/classroom/results/pair-compared.ts';
import { Button } from '../../parts/button.tsx';
import { useModal } from '../../parts/use-modal.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { BoardHead } from './board-head.tsx';
import { PartedArticle } from './parted-article.tsx';
import { litRows, type ResultsBoard } from './results-board.ts';
import { ResultsTable } from './results-table.tsx';
import { PairQuestion, TwoTables } from './two-tables.tsx';
import { WaysTable } from './ways-table.tsx';

interface BoardShowProps {
  readonly board: ResultsBoard;
  readonly namesHidden: boolean;
  readonly onNamesHidden: (hidden: boolean) => void;
  readonly onClose: () => void;
}

/** Rows that can be read from the back of a room. */
const ROWS = 8;

interface Screen {
  readonly key: string;
  readonly name: string;
  readonly content: ComponentChildren;
  /** True if the content has the screen to itself. */
  readonly isOne?: boolean;
}

/** Arrows and Space go on and back, Escape leaves. Names are hidden at first. */
export function BoardShow({ board, namesHidden, onNamesHidden, onClose }: BoardShowProps) {
  const dialog = useModal(onClose);
  const [place, setPlace] = useState(0);
  const screens = useScreens(board);
  const now = screens[Math.min(place, screens.length - 1)];
  const go = (by: number) => setPlace((before) => Math.max(0, Math.min(screens.length - 1, before + by)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: on each screen anew
  useLayoutEffect(() => dialog.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }), [place]);
  return (
    <dialog
      ref={dialog}
      class="board-show over-screen night projected"
      aria-labelledby={HEADING}
      onKeyDown={(event) => {
        const by = stepOf(event);
        if (by === 0) return;
        event.preventDefault();
        go(by);
      }}
    >
      <div class={now?.isOne ? 'board-show-body board-show-body--one' : 'board-show-body'} key={now?.key}>
        {now?.content}
      </div>
      <Foot
        {...{ namesHidden, onNamesHidden, onClose }}
        dialog={dialog}
        step={place + 1}
        of={screens.length}
        next={screens[place + 1]?.name}
        onGo={go}
      />
    </dialog>
  );
}

const HEADING = 'board-show-heading';

/** Returns the direction of a key. A focused button keeps Space and Enter. */
function stepOf({ key, target }: KeyboardEvent): -1 | 0 | 1 {
  const isControl = target instanceof Element && target.closest('button, select, [tabindex="0"]') !== null;
  if (key === 'PageDown' || (key === 'ArrowRight' && !isScrolled(target)) || (key === ' ' && !isControl)) return 1;
  return key === 'PageUp' || (key === 'ArrowLeft' && !isScrolled(target)) ? -1 : 0;
}

/** Within a part that is scrolled sidewards, arrows scroll it. */
function isScrolled(target: EventTarget | null): boolean {
  const room = target instanceof Element ? target.closest('.board-room') : null;
  return room !== null && room.scrollWidth > room.clientWidth;
}

interface FootProps extends Omit<BoardShowProps, 'board'> {
  readonly dialog: { readonly current: HTMLElement | null };
  readonly step: number;
  readonly of: number;
  /** Absent on the last screen. */
  readonly next: string | undefined;
  readonly onGo: (by: -1 | 1) => void;
}

function Foot({ namesHidden, onNamesHidden, onClose, dialog, step, of, next, onGo }: FootProps) {
  const { say } = useSpeaker();
  return (
    <footer class="board-show-foot cluster centred ruled ground gap-2-4">
      <span>{say('class-results.show-step', { step, of })}</span>
      <Button kind="quiet" onClick={() => onNamesHidden(!namesHidden)}>
        {say(namesHidden ? 'class-results.show-names' : 'class-results.hide-names')}
      </Button>
      <FullScreen of={dialog} />
      <span class="muted push">{say('class-results.not-a-ranking')}</span>
      <Button kind="quiet" icon="x" onClick={onClose}>
        {say('class-results.show-close')}
      </Button>
      {step > 1 && (
        <Button kind="quiet" icon="arrow-left" onClick={() => onGo(-1)}>
          {say('class-results.show-back')}
        </Button>
      )}
      {next !== undefined && (
        <Button kind="primary" icon="chevron-right" onClick={() => onGo(1)}>
          {say('class-results.show-next', { name: next })}
        </Button>
      )}
    </footer>
  );
}

function useScreens(board: ResultsBoard): readonly Screen[] {
  const { say } = useSpeaker();
  const { rows, compared, counted, pair, scenario, order, articles, ways } = board;
  const pages = Math.max(1, Math.ceil(rows.length / ROWS));
  const boards = Array.from({ length: pages }, (_, page): Screen => {
    const name = say('class-results.show-board');
    return {
      key: `board-${page}`,
      name: pages === 1 ? name : say('class-results.show-page', { name, page: page + 1, of: pages }),
      content: (
        <>
          <BoardHead board={board} headingId={HEADING} />
          <ResultsTable {...board} rows={rows.slice(page * ROWS, (page + 1) * ROWS)} lit={litRows(board)} />
          {pages === 1 && pair && <Ask board={board} pair={pair} />}
        </>
      ),
    };
  });
  if (pair === undefined) return boards;
  const later: readonly Screen[] = [
    {
      key: 'pair',
      name: say('class-results.pair'),
      content: <TwoTables {...{ scenario, order, pair }} rows={compared} />,
    },
    {
      key: 'parted',
      name: say('class-results.parted'),
      content: <PartedArticle {...{ scenario, articles }} rows={counted} />,
    },
    {
      key: 'way',
      name: say('class-results.way'),
      content: <WaysTable {...{ scenario, ways }} rows={counted} />,
    },
  ];
  // Of one table there are lines at most.
  const some = counted.length > 1 ? later : later.slice(0, 1);
  return [...boards, ...some.map((screen) => ({ ...screen, content: headed(screen), isOne: true }))];
}

/** Greatest number of differing articles that have room under a board. */
const FEW = 3;

/** The question under the board; where they differ in little, with both of them. */
function Ask({ board, pair }: { readonly board: ResultsBoard; readonly pair: PairCompared }) {
  const { scenario, compared, order } = board;
  if (pair.apart.length <= FEW) return <TwoTables {...{ scenario, order, pair }} rows={compared} />;
  return (
    <div>
      <PairQuestion rows={compared} pair={pair} />
    </div>
  );
}

function headed({ name, content }: Screen): ComponentChildren {
  return (
    <>
      <h2 id={HEADING} tabIndex={-1}>
        {name}
      </h2>
      {content}
    </>
  );
}

function FullScreen({ of }: { readonly of: { readonly current: HTMLElement | null } }) {
  const { say } = useSpeaker();
  if (!document.fullscreenEnabled) return null;
  const toggle = () => {
    // Refused where a page is in a frame: it is as large as the window then.
    const asked = document.fullscreenElement === null ? of.current?.requestFullscreen() : document.exitFullscreen();
    asked?.catch(() => undefined);
  };
  return (
    <Button kind="quiet" onClick={toggle}>
      {say('class-results.show-full')}
    </Button>
  );
}
