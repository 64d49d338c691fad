import '#panels/classroom/class/class.css';
import { useCallback, useMemo } from 'preact/hooks';
import { openCrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import { LoadError } from '../../load-error.tsx';
import { useAsync } from '../../use-async.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { ClassAtPlace } from './class-at-place.tsx';
import { openClassStore } from './class-store.ts';
import { ClassesAtBoard } from './classes-at-board.tsx';

/** The classes of this device, or one of them at one of its places. */
export function BoardPage({ rest }: ClassroomPageProps) {
  const loadShelf = useCallback(openClassStore, []);
  const scenarioStore = useAsync(loadShelf);
  const channel = useMemo(() => openCrossTabChannel('parley-classes'), []);
  if (scenarioStore.is === 'missing') return <LoadError onAgain={scenarioStore.retry} />;
  if (scenarioStore.is === 'loading') return null;
  const [id = '', place] = rest.split('/');
  const ground = { classes: scenarioStore.value, channel };
  if (id === '') return <ClassesAtBoard {...ground} />;
  return <ClassAtPlace key={id} {...ground} id={id} place={place} />;
}
