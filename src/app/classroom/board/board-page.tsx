import '#panels/classroom/class/class.css';
import { useCallback, useMemo } from 'preact/hooks';
import { openWindowWire } from '../../keeping/window-wire.ts';
import { PartMissing } from '../../part-missing.tsx';
import { useLoaded } from '../../use-loaded.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { ClassAtPlace } from './class-at-place.tsx';
import { openClassShelf } from './class-shelf.ts';
import { ClassesAtBoard } from './classes-at-board.tsx';

/** The classes of this device, or one of them at one of its places. */
export function BoardPage(props: ClassroomPageProps) {
  const loadShelf = useCallback(openClassShelf, []);
  const shelf = useLoaded(loadShelf);
  const wire = useMemo(() => openWindowWire('parley-classes'), []);
  if (shelf.is === 'missing') return <PartMissing onAgain={shelf.tryAgain} />;
  if (shelf.is === 'loading') return null;
  const [id = '', place] = props.rest.split('/');
  const ground = { classes: shelf.value, wire };
  if (id === '') return <ClassesAtBoard {...props} {...ground} />;
  return <ClassAtPlace key={id} {...props} {...ground} id={id} place={place} />;
}
