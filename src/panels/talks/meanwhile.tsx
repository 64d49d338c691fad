import type { TableModel } from '#session/table/table-model.ts';
import type { ThreadModel } from '#session/table/talks/thread-model.ts';
import { Icon } from '../parts/icon.tsx';

/** Most lines that stand there: all of them are in the record. */
const MOST = 2;

interface MeanwhileProps {
  readonly turning: TableModel['turning'];
  /** Conversation that is read: what it says is not said twice. */
  readonly thread: ThreadModel;
}

/** Acts of others since the person last acted that change the draft or the chances of a signature, the heaviest first. */
export function Meanwhile({ turning, thread }: MeanwhileProps) {
  const others = turning.filter((line) => !thread.entries.some(({ key }) => key === line.key));
  return (
    <>
      {others.slice(0, MOST).map((line) => (
        <p key={line.key} class="thread-news" data-new="true">
          <Icon name="info-circle" size={15} /> <span>{line.words}</span>
        </p>
      ))}
    </>
  );
}
