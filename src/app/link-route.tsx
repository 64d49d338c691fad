import { useMemo } from 'preact/hooks';
import { FileField } from '#panels/start/file-field.tsx';
import type { Catalogue } from './catalogue.ts';
import { EndingRoute, type Play } from './ending-route.tsx';
import { MessageRoute } from './message-route.tsx';
import { openLink } from './open-link.ts';
import { goTo } from './route.ts';
import type { SaveSlot } from './save-slot.ts';
import type { Shelf } from './shelf.ts';
import { useShelf } from './use-shelf.tsx';

interface LinkRouteProps extends FileProps {
  readonly catalogue: Catalogue;
  /** The code in the link. */
  readonly text: string;
  readonly play: Play;
  /** Goes on with a game from the text of a save. */
  readonly goOn: (save: string) => void;
}

interface FileProps {
  readonly shelf: Shelf;
  readonly slot: SaveSlot;
  /** A file has come to the shelf. */
  readonly onFile: () => void;
}

const CANNOT_BE_OPENED = 'This link cannot be opened';

/** What a link shows: the ending, played again and compared; or a sentence that says why it cannot, and what to do. */
export function LinkRoute({ catalogue, text, play, goOn, shelf, slot, onFile }: LinkRouteProps) {
  const opened = useMemo(() => openLink(catalogue, text), [catalogue, text]);
  const toStart = { label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) };
  switch (opened.is) {
    case 'ending':
      return <EndingRoute {...opened} code={text} play={play} />;
    case 'unfinished':
      return (
        <MessageRoute
          heading="A game that is not over"
          words="Somebody stopped in the middle of it. You can go on with it here, in the same chair."
          action={{ label: 'Go on with it', onAct: () => goOn(opened.save) }}
          other={toStart}
        />
      );
    case 'newer': {
      const again = { label: 'Load the page again', onAct: () => location.reload() };
      return <MessageRoute heading={CANNOT_BE_OPENED} words={opened.words} action={again} other={toStart} />;
    }
    case 'without-scenario':
      return <WithoutScenario id={opened.id} {...{ shelf, slot, onFile }} />;
    case 'nothing':
      return <MessageRoute heading={CANNOT_BE_OPENED} words={opened.words} action={toStart} />;
  }
}

/** Asks for the file of a scenario that is not here; with the right one the link opens by itself. */
function WithoutScenario({ id, shelf, slot, onFile }: FileProps & { readonly id: string }) {
  const { report, open, question } = useShelf(shelf, slot, onFile);
  return (
    <MessageRoute
      heading="The scenario of this link is not here"
      words={`It is a game of the scenario "${id}". Choose its file below, and the link opens. If you have no file, ask whoever sent the link.`}
      action={{ label: 'To the scenarios', onAct: () => goTo({ screen: 'start' }) }}
    >
      <FileField onFile={open} report={report} />
      {question}
    </MessageRoute>
  );
}
