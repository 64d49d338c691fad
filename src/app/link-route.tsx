import { useMemo } from 'preact/hooks';
import type { Catalogue } from './catalogue.ts';
import { EndingRoute, type Play } from './ending-route.tsx';
import { MessageRoute } from './message-route.tsx';
import { openLink } from './open-link.ts';
import { goTo } from './route.ts';

interface LinkRouteProps {
  readonly catalogue: Catalogue;
  /** The code in the link. */
  readonly text: string;
  readonly play: Play;
  /** Goes on with a game from the text of a save. */
  readonly goOn: (save: string) => void;
}

const CANNOT_BE_OPENED = 'This link cannot be opened';

/** What a link shows: the ending, played again and compared; or a sentence that says why it cannot, and what to do. */
export function LinkRoute({ catalogue, text, play, goOn }: LinkRouteProps) {
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
    case 'without-scenario': {
      const words = `It is a game of the scenario "${opened.id}", which is not here. If it is in a file, open the file on the first screen, then the link again.`;
      return <MessageRoute heading={CANNOT_BE_OPENED} words={words} action={toStart} />;
    }
    case 'nothing':
      return <MessageRoute heading={CANNOT_BE_OPENED} words={opened.words} action={toStart} />;
  }
}
