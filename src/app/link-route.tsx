import { useMemo } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { FileField } from '#panels/start/file-field.tsx';
import type { PageWorkshop } from './background/page-workshop.ts';
import type { Catalogue } from './catalogue.ts';
import type { Play } from './ending-route.tsx';
import { MessageRoute } from './message-route.tsx';
import { readLink } from './read-link.ts';
import { goTo } from './route.ts';
import type { SaveSlot } from './save-slot.ts';
import { SharedGame } from './shared-game.tsx';
import type { Shelf } from './shelf.ts';
import { useLeavingForOlder } from './use-leaving-for-older.ts';
import { useShelf } from './use-shelf.tsx';

interface LinkRouteProps extends FileProps {
  readonly catalogue: Catalogue;
  /** The code in the link. */
  readonly text: string;
  readonly workshop: PageWorkshop;
  readonly play: Play;
  /** Goes on with a game from the text of a save. */
  readonly goOn: (save: string) => void;
}

interface FileProps {
  readonly shelf: Shelf;
  readonly slot: SaveSlot;
  readonly language: OfferedLanguage;
  /** A file has come to the shelf. */
  readonly onFile: () => void;
}

/** What a link shows, here or in the older release that it is of. */
export function LinkRoute(props: LinkRouteProps) {
  const isLeaving = useLeavingForOlder(props.text);
  return isLeaving ? null : <LinkHere {...props} />;
}

/** The ending, played again and compared; or a sentence that says why it cannot, and what to do. */
function LinkHere({ catalogue, text, workshop, play, goOn, shelf, slot, language, onFile }: LinkRouteProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const read = useMemo(() => readLink(speaker, catalogue, text), [speaker, catalogue, text]);
  switch (read.is) {
    case 'game':
      return <SharedGame key={read.code} {...read} {...{ catalogue, workshop, play, goOn }} />;
    case 'without-scenario':
      return <WithoutScenario id={read.id} {...{ shelf, slot, language, onFile }} />;
    case 'nothing': {
      const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
      return <MessageRoute heading={say('notice.link-unreadable')} words={read.words} action={toStart} />;
    }
  }
}

/** Asks for the file of a scenario that is not here; with the right one the link opens by itself. */
function WithoutScenario({ id, shelf, slot, language, onFile }: FileProps & { readonly id: string }) {
  const { say } = useSpeaker();
  const { report, open, question } = useShelf(shelf, slot, language, onFile);
  return (
    <MessageRoute
      heading={say('notice.without-scenario')}
      words={say('notice.without-scenario-words', { id })}
      action={{ label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) }}
    >
      <FileField onFile={open} report={report} />
      {question}
    </MessageRoute>
  );
}
