import { useState } from 'preact/hooks';
import { ClassFrame } from '#panels/classroom/class/class-frame.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useKeptState } from '../../keeping/use-kept-state.ts';
import type { WindowWire } from '../../keeping/window-wire.ts';
import { Late } from '../../late.tsx';
import { MessageRoute } from '../../message-route.tsx';
import { PartMissing } from '../../part-missing.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import type { ClassKeeper } from './class-keeper.ts';
import { CLASS_PLACE_NAMES, CLASS_PLACES, type ClassPlaceName } from './class-places.ts';
import type { ClassShelf } from './class-shelf.ts';
import { useClassKeeper } from './use-class-keeper.ts';

interface ClassAtPlaceProps extends ClassroomPageProps {
  readonly classes: ClassShelf;
  readonly wire: WindowWire;
  readonly id: string;
  /** The place from the address; `undefined` for the first one. */
  readonly place: string | undefined;
}

const TO_CLASSES = { screen: 'classroom', page: 'class', rest: '' } as const;

/** A class of this device, or that there is none of that address. */
export function ClassAtPlace({ classes, wire, ...props }: ClassAtPlaceProps) {
  const { say } = useSpeaker();
  const keeper = useClassKeeper(classes, wire, props.id);
  if (keeper.is === 'missing') return <PartMissing onAgain={keeper.tryAgain} />;
  if (keeper.is === 'loading') return null;
  if (keeper.value !== undefined) return <KeptClassAtPlace {...props} keeper={keeper.value} />;
  return <NoClass words={say('class-setup.no-class-words')} />;
}

function NoClass({ words }: { readonly words: string }) {
  const { say } = useSpeaker();
  const action = { label: say('class-setup.to-classes'), onAct: () => goTo(TO_CLASSES) };
  return <MessageRoute heading={say('class-setup.no-class')} words={words} action={action} />;
}

interface KeptClassAtPlaceProps extends Omit<ClassAtPlaceProps, 'classes' | 'wire'> {
  readonly keeper: ClassKeeper;
}

function KeptClassAtPlace({ keeper, id, place, ...props }: KeptClassAtPlaceProps) {
  const { say } = useSpeaker();
  const { kept, keeping } = useKeptState(keeper);
  const [namesHidden, setNamesHidden] = useState(false);
  const name = placeCalled(place);
  // As it was called when it was opened: with another name the focus would go to the heading, away from the field.
  const [called] = useState(kept.name);
  useScreen(say(`class-setup.window-${name}`, { name: called }));
  if (keeping === 'deleted') return <NoClass words={say('class-setup.deleted-words')} />;
  const { [name]: load } = CLASS_PLACES;
  return (
    <ClassFrame
      name={kept.name}
      title={kept.scenario.title}
      places={CLASS_PLACE_NAMES.map((each) => ({ name: each, address: addressIn(id, each) }))}
      place={name}
      isKept={keeping === 'kept'}
      namesHidden={namesHidden}
      onNamesHidden={setNamesHidden}
      toClasses={fragmentOf(TO_CLASSES)}
      toKit={fragmentOf({ screen: 'classroom', page: 'kit', rest: kept.scenario.id })}
      onHome={() => goTo({ screen: 'start' })}
    >
      {load && (
        <Late
          key={name}
          load={load}
          props={{ ...props, kept, namesHidden, change: (how) => keeper.change(how), remove: () => keeper.remove() }}
        />
      )}
    </ClassFrame>
  );
}

function placeCalled(place: string | undefined): ClassPlaceName {
  return CLASS_PLACE_NAMES.find((each) => each === place) ?? 'set-up';
}

function addressIn(id: string, place: ClassPlaceName): string {
  return fragmentOf({ screen: 'classroom', page: 'class', rest: place === 'set-up' ? id : `${id}/${place}` });
}
