import { useEffect, useState } from 'preact/hooks';
import '#panels/ending/own-move.css';
import { OwnMove, type OwnMoveState } from '#panels/ending/own-move.tsx';
import type { EndedGame } from './ended-game.ts';
import { whenIdle } from './when-idle.ts';

interface OwnMoveAtTheEndProps {
  readonly work: NonNullable<EndedGame['ownMove']>;
}

/** The one move of the player that mattered most, looked for beside the page once the ending is drawn. */
export function DebriefOwnMove({ work }: OwnMoveAtTheEndProps) {
  const [state, setState] = useState<OwnMoveState>(() => work.result() ?? { is: 'going' });
  useEffect(() => {
    let left = false;
    const show = (now: OwnMoveState) => {
      if (!left) setState(now);
    };
    const callOff = whenIdle(() => {
      work.ask(({ told }) => show({ is: 'going', progress: told })).result.then(show, () => show({ is: 'failed' }));
    });
    return () => {
      left = true;
      callOff();
    };
  }, [work]);
  return <OwnMove state={state} />;
}
