import '#panels/classroom/class/class.css';
import { useMemo } from 'preact/hooks';
import { openCrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import { Await } from '../../lazy.tsx';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { ClassAtPlace } from './class-at-place.tsx';
import { openClassStore } from './class-store.ts';
import { ClassesAtBoard } from './classes-at-board.tsx';

/** The classes of this device, or one of them at one of its places. */
export function BoardPage({ rest }: ClassroomPageProps) {
  const channel = useMemo(() => openCrossTabChannel('parley-classes'), []);
  const [id = '', place] = rest.split('/');
  return (
    <Await load={openClassStore}>
      {(classes) =>
        id === '' ? (
          <ClassesAtBoard {...{ classes, channel }} />
        ) : (
          <ClassAtPlace key={id} {...{ classes, channel, id, place }} />
        )
      }
    </Await>
  );
}
