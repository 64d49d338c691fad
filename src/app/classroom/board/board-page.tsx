import '#panels/classroom/class/class.css';
import type { ComponentType } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { ClassFrame } from '#panels/classroom/class/class-frame.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { type CrossTabChannel, openCrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import { useControllerState } from '../../keeping/use-controller-state.ts';
import { Await, Lazy } from '../../lazy.tsx';
import { LoadError } from '../../load-error.tsx';
import { MessageRoute } from '../../message-route.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { type AsyncState, useAsync } from '../../use-async.ts';
import { useScreen } from '../../use-screen.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { ClassController } from './class-controller.ts';
import type { ClassPlaceProps } from './class-place-props.ts';
import { type ClassStore, openClassStore } from './class-store.ts';
import { ClassesAtBoard } from './classes-at-board.tsx';

/** Stands in the place of a class's id, before the id of the scenario that a new class is to play. */
const WITH = 'with';

/** The classes of this device, or one of them at one of its places. */
export function BoardPage({ rest }: ClassroomPageProps) {
  const channel = useMemo(() => openCrossTabChannel('parley-classes'), []);
  const [id = '', place] = rest.split('/');
  return (
    <Await load={openClassStore}>
      {(classes) =>
        id === '' || id === WITH ? (
          <ClassesAtBoard {...{ classes, channel }} asked={id === WITH ? place : undefined} />
        ) : (
          <ClassAtPlace key={id} {...{ classes, channel, id, place }} />
        )
      }
    </Await>
  );
}

/** The places of a class, as they stand in the address behind its id. */
const CLASS_PLACE_NAMES = ['set-up', 'hand-out', 'results'] as const;
type ClassPlaceName = (typeof CLASS_PLACE_NAMES)[number];

/** Loaders of the components of the places, called when a place is first shown. */
const CLASS_PLACES: Readonly<Partial<Record<ClassPlaceName, () => Promise<ComponentType<ClassPlaceProps>>>>> = {
  results: async () => (await import('../results/results-place.tsx')).ResultsPlace,
  'set-up': async () => (await import('./set-up-place.tsx')).SetUpPlace,
  'hand-out': async () => (await import('./hand-out-place.tsx')).HandOutPlace,
};

interface ClassAtPlaceProps {
  readonly classes: ClassStore;
  readonly channel: CrossTabChannel;
  readonly id: string;
  /** The place from the address; `undefined` for the first one. */
  readonly place: string | undefined;
}

const TO_CLASSES = { screen: 'classroom', page: 'class', rest: '' } as const;

/** A class of this device, or that there is none of that address. */
function ClassAtPlace({ classes, channel, ...props }: ClassAtPlaceProps) {
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

/** The controller of a class, for as long as it is on the screen; nothing where this device has no such class. */
function useClassController(
  store: ClassStore,
  channel: CrossTabChannel,
  id: string,
): AsyncState<ClassController | undefined> {
  const load = useCallback(async () => {
    const kept = await store.get(id);
    return kept && new ClassController({ store, channel, now: Date.now }, kept);
  }, [store, channel, id]);
  const loaded = useAsync(load);
  const controller = loaded.is === 'there' ? loaded.value : undefined;
  useEffect(() => () => controller?.close(), [controller]);
  return loaded;
}
