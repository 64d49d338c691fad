/** One decision, made again: what was known, the moment itself, and what one would do instead. */
import type { RefObject } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Clause } from '#engine/model/moves.ts';
import type { StopModel, TriedAlternative, TryKind, TryProgress } from '#session/debrief/again-model.ts';
import type { ChairCommands } from '../chair-commands.ts';
import { AgainKnew } from './again-knew.tsx';
import { AgainPaper } from './again-paper.tsx';
import { AgainTask } from './again-task.tsx';
import { useTries } from './use-tries.ts';

interface AgainStopProps {
  readonly stop: StopModel;
  readonly commands: ChairCommands;
  /** Heading that gets the focus. */
  readonly question: RefObject<HTMLHeadingElement | null>;
  /** Goes to the next one; absent at the last. */
  readonly onNext: (() => void) | undefined;
}

/** Contains nothing of the better answer before it is requested. */
export function AgainStop({ stop, commands, question, onNext }: AgainStopProps) {
  const [kind, setKind] = useState<TryKind>();
  const [clauses, setClauses] = useState<readonly Clause[]>(stop.clauses);
  const [isShown, setShown] = useState(false);
  const start = useCallback(
    (tried: TriedAlternative, onProgress: (progress: TryProgress) => void) => {
      const { move, ways, worlds } = stop;
      return commands.tryAgain({ move, ways, worlds, tried }, onProgress);
    },
    [commands, stop],
  );
  const [tries, run] = useTries(start);
  const reword = stop.kinds.find(isReworded);
  const takesWording = kind !== undefined && isReworded(kind);
  const putOther = (other: readonly Clause[]) => {
    setKind(reword);
    setClauses(other);
  };
  return (
    <div class="again-stop stack gap5">
      <AgainKnew stop={stop} isShown={isShown} />
      <AgainPaper
        {...{ stop, question }}
        clauses={takesWording ? clauses : stop.clauses}
        onWording={reword && putOther}
        last={tries.played.at(-1)}
      />
      <AgainTask
        {...{ stop, kind, tries, isShown, onNext }}
        onKind={setKind}
        onTry={kind && (() => run({ kind, clauses: takesWording ? clauses : [] }))}
        onTakeBack={() => {
          setKind(undefined);
          setClauses(stop.clauses);
        }}
        onShow={() => setShown(true)}
      />
    </div>
  );
}

/** True if the try words a proposal differently. */
function isReworded(kind: TryKind): boolean {
  return kind === 'counter' || kind === 'offer';
}
