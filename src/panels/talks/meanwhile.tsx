import type { TableModel } from '#session/table/table-model.ts';
import type { ThreadModel } from '#session/table/talks/thread-model.ts';
import { Icon } from '../parts/icon.tsx';

/** Most lines that stand there: all of them are in the record. */
const MOST = 2;

interface MeanwhileProps {
  readonly turning: TableModel['turning'];
  /** Conversation that is read: what it says is not said twice. */
  readonly thread: ThreadModel;
  /** All conversations: what one of them tells is told in the same words. */
  readonly threads: readonly ThreadModel[];
  /** Scenes since the person last acted: what they have shown is not said twice either. */
  readonly moments: TableModel['moments'];
}

/** Acts of others since the person last acted that change the draft or the chances of a signature, the heaviest first. */
export function Meanwhile({ turning, thread, threads, moments }: MeanwhileProps) {
  const shown = moments.flatMap((moment) => [
    ...moment.tells.map((key) => `line ${key}`),
    ...(moment.kind === 'morning' ? moment.changes.map(({ key }) => key) : []),
  ]);
  const others = turning.filter(
    (line) => !thread.entries.some(({ key }) => key === line.key) && !shown.includes(`line ${line.key}`),
  );
  const told = new Map(threads.flatMap(({ entries }) => entries).map(({ key, words }) => [key, words]));
  return (
    <>
      {others.slice(0, MOST).map((line) => (
        <p key={line.key} class="thread-news small muted" data-new="true">
          <Icon name="info-circle" size={15} /> <span>{told.get(line.key) ?? line.words}</span>
        </p>
      ))}
    </>
  );
}
