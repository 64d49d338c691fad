import { useMemo, useState } from 'preact/hooks';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { PageWorkshop } from './background/page-workshop.ts';
import type { Catalogue } from './catalogue.ts';
import type { Play } from './ending-route.tsx';
import type { FilePlaces } from './file-places.ts';
import { MessageRoute } from './message-route.tsx';
import { readLink } from './read-link.ts';
import { goTo } from './route.ts';
import { SharedGame } from './shared-game.tsx';
import type { Shelf } from './shelf.ts';
import { useLeavingForOlder } from './use-leaving-for-older.ts';
import { WithNote } from './with-note.tsx';
import { WithoutScenario } from './without-scenario.tsx';

interface LinkRouteProps extends FilePlaces {
  readonly catalogue: Catalogue;
  /** What has come by links. */
  readonly visit: Shelf;
  /** The code in the link. */
  readonly text: string;
  readonly workshop: PageWorkshop;
  readonly play: Play;
  /** Goes on with a game from the text of a save. */
  readonly goOn: (save: string) => void;
}

/** What a link shows, here or in the older release that it is of. */
export function LinkRoute(props: LinkRouteProps) {
  const isLeaving = useLeavingForOlder(props.text);
  return isLeaving ? null : <LinkHere {...props} />;
}

/** The ending, played again and compared; or a sentence that says why it cannot, and what to do. */
function LinkHere({ text, workshop, play, goOn, ...places }: LinkRouteProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const { catalogue } = places;
  const [asRecorded, setAsRecorded] = useState<string>();
  const read = useMemo(() => readLink(speaker, catalogue, text), [speaker, catalogue, text]);
  if (read.is === 'nothing') {
    const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
    return <MessageRoute heading={say('notice.link-unreadable')} words={read.words} action={toStart} />;
  }
  const isAsRecorded = read.is === 'without-scenario' && asRecorded === text;
  const shown = isAsRecorded ? read.other : read;
  if (shown !== undefined && 'scenario' in shown) {
    return (
      <WithNote {...places} scenario={shown.scenario}>
        <SharedGame
          key={shown.code}
          scenario={shown.scenario}
          code={shown.code}
          {...{ catalogue, workshop, play, goOn }}
        />
      </WithNote>
    );
  }
  if (read.is === 'game') return null;
  const { wanted, attachment, other } = read;
  const onAsRecorded = other && (() => setAsRecorded(text));
  return <WithoutScenario {...places} {...{ wanted, attachment, onAsRecorded }} onBrought={places.onFile} />;
}
