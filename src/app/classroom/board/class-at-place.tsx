import { useState } from 'preact/hooks';
import { ClassFrame } from '#panels/classroom/class/class-frame.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { CrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import { useControllerState } from '../../keeping/use-controller-state.ts';
import { Lazy } from '../../lazy.tsx';
import { LoadError } from '../../load-error.tsx';
import { MessageRoute } from '../../message-route.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import type { ClassController } from './class-controller.ts';
import { CLASS_PLACE_NAMES, CLASS_PLACES, type ClassPlaceName } from './class-places.ts';
import type { ClassStore } from './class-store.ts';
import { useClassController } from './use-class-controller.ts';

interface ClassAtPlaceProps {
  readonly classes: ClassStore;
  readonly channel: CrossTabChannel;
  readonly id: string;
  /** The place from the address; `undefined` for the first one. */
  readonly place: string | undefined;
}

const TO_CLASSES = { screen: 'classroom', page: 'class', rest: '' } as const;

/** A class of this device, or that there is none of that address. */
export function ClassAtPlace({ classes, channel, ...props }: ClassAtPlaceProps) {
  const { say } = useSpeaker();
  const controller = useClassController(classes, channel, props.id);
  if (controller.is === 'missing') return <LoadError onAgain={controller.retry} />;
  if (controller.is === 'loading') return null;
  if (controller.value !== undefined) return <KeptClassAtPlace {...props} controller={controller.value} />;
  return <NoClass words={say('class-setup.no-class-words')} />;
}

function NoClass({ words }: { readonly words: string }) {
  const { say } = useSpeaker();
  const action = { label: say('class-setup.to-classes'), onAct: () => goTo(TO_CLASSES) };
  return <MessageRoute heading={say('class-setup.no-class')} words={words} action={action} />;
}

interface KeptClassAtPlaceProps extends Omit<ClassAtPlaceProps, 'classes' | 'channel'> {
  readonly controller: ClassController;
}

function KeptClassAtPlace({ controller, id, place }: KeptClassAtPlaceProps) {
  const { say } = useSpeaker();
  const { kept, keeping } = useControllerState(controller);
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
        <Lazy
          key={name}
          load={load}
          props={{
            kept,
            namesHidden,
            change: (how) => controller.change(how),
            remove: () => controller.remove(),
          }}
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
