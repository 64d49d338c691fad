import { useEffect, useState } from 'preact/hooks';
import { BoardScreen } from '#panels/live/lead/board-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { boardHeadOf } from '#session/live/lead/board-head-model.ts';
import { standingIn } from '#session/live/lead/pupils-in-words.ts';
import { Lazy } from '../../lazy.tsx';
import type { LedPlaceProps } from './led-place-props.ts';
import type { LiveClassController } from './live-class-controller.ts';

const loadObserving = async () => (await import('./observe-table.tsx')).ObserveTable;

/** The board, and a table that is observed over it. */
export function BoardPlace(props: LedPlaceProps) {
  const { controller, state, leading, cards, since, lead, told, long, onLong, namesHidden, onNamesHidden } = props;
  const speaker = useSpeaker();
  const { board } = leading;
  const { watched, observe } = useObserving(controller);
  const card = cards.find(({ table }) => table === watched);
  return (
    <>
      <BoardScreen
        {...{ cards, told, long, onLong, namesHidden, onNamesHidden }}
        head={boardHeadOf(speaker, leading, board, since)}
        standing={standingIn(speaker, board)}
        phase={board.phase}
        hasClock={board.lesson !== undefined}
        isLate={board.lesson?.phase === 'last-day' || board.lesson?.phase === 'vote'}
        limit={board.settings.limit}
        announced={board.announced}
        commands={{ lead, observe }}
      />
      {card && (
        <Lazy
          key={card.table}
          load={loadObserving}
          props={{ card, observed: state.observed, onClose: () => observe(undefined) }}
        />
      )}
    </>
  );
}

/** The table that is observed, until another one is or the screen is left; a way to choose it, absent: none. */
export function useObserving(controller: Pick<LiveClassController, 'observe'>) {
  const [watched, observe] = useState<number>();
  useEffect(() => {
    if (watched === undefined) return;
    void controller.observe(watched);
    return () => void controller.observe(undefined);
  }, [controller, watched]);
  return { watched, observe };
}
