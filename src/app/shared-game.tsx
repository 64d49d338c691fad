import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import { LinkSaid } from '#panels/ending/link-said.tsx';
import { ReplayProgress } from '#panels/ending/replay-progress.tsx';
import { MessageScreen } from '#panels/message-screen.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { useWork } from '#panels/use-work.ts';
import type { RecordHead } from '#record/game-record.ts';
import type { TableName } from '#record/link/table-name.ts';
import { linkSays } from '#session/screens/link-says.ts';
import type { Catalogue } from './catalogue.ts';
import { EndingRoute } from './ending-route.tsx';
import { MessageRoute } from './message-route.tsx';
import { foundAhead, openLinked } from './open-linked.ts';
import { usePageServices } from './page-services.tsx';
import { goTo } from './route.ts';
import { tableNotesIn } from './table-notes.ts';

interface SharedGameProps {
  readonly catalogue: Catalogue;
  readonly scenario: Scenario;
  /** The head of the link's game, known before the replay. */
  readonly head: RecordHead;
  /** The game as the code of a link, which can be read. */
  readonly code: string;
  /** The table of a class that the link says it is of. */
  readonly table?: TableName | undefined;
}

/** The game of a link, once it was played again and compared; until then, that it is. */
export function SharedGame({ catalogue, scenario, head, code, table }: SharedGameProps) {
  const { workers, store, jobs, play, goOn } = usePageServices('jobs', 'play', 'goOn');
  const { ahead } = workers;
  const { say, language } = useSpeaker();
  const toStart = useToStart();
  const [round, setRound] = useState(1);
  const tables = useMemo(() => tableNotesIn(store), [store]);
  const you = useMemo(() => tables.chairOf(code), [tables, code]);
  const start = useCallback(
    () => openLinked({ scenario, code, you }, { jobs, ahead, language: language.tag }, setRound),
    [jobs, ahead, language, scenario, code, you],
  );
  // Where the worker was faster than the page, the game was never being played again for who looks at it.
  const opened = useWork(start, () => foundAhead({ scenario, code, you }, { ahead, language: language.tag }));
  const goOnHere = (save: string) => {
    if (table !== undefined) tables.note(scenario.id, head.setup, table);
    goOn(save);
  };
  const onPlay = (setup: Setup) => {
    // Made ready on this page only now: for an ending it need not be.
    play(catalogue.gameOf(scenario), setup);
  };
  if (opened.is === 'failed') throw opened.error;
  if (opened.is === 'going') return <PlayingAgain {...{ scenario, head, round }} />;
  const { value } = opened;
  switch (value.is) {
    case 'ending':
      return <EndingRoute {...value} {...{ scenario, code, table, onPlay }} />;
    case 'unfinished':
      return (
        <MessageRoute
          heading={say('notice.unfinished')}
          words={value.words ?? say('notice.unfinished-words')}
          action={{ label: say('notice.go-on-with-it'), onAct: () => goOnHere(value.save) }}
          other={toStart}
        />
      );
    case 'newer': {
      const again = { label: say('page.load-again'), onAct: () => location.reload() };
      return (
        <MessageRoute heading={say('notice.link-unreadable')} words={value.words} action={again} other={toStart} />
      );
    }
    case 'nothing':
      return <MessageRoute heading={say('notice.link-unreadable')} words={value.words} action={toStart} />;
  }
}

/** The way to the scenarios. */
function useToStart() {
  return { label: useSpeaker().say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
}

interface PlayingAgainProps {
  readonly scenario: Scenario;
  readonly head: RecordHead;
  /** The one that is being played. */
  readonly round: number;
}

/**
 * The head of a link, shown at once. It is not a screen, which would set the title and take the focus from the content
 * to come.
 */
function PlayingAgain({ scenario, head: { outcome }, round }: PlayingAgainProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const toStart = useToStart();
  const { label, count } = scenario.rounds;
  const says = useMemo(() => outcome && linkSays(speaker, scenario, outcome), [speaker, scenario, outcome]);
  return (
    <MessageScreen
      heading={say('notice.replaying')}
      words={say('notice.replaying-words', { title: scenario.title })}
      action={toStart}
    >
      <ReplayProgress
        words={say('notice.replayed-up-to', { label: [label], round, count })}
        played={round - 1}
        rounds={count}
      />
      {says && <LinkSaid {...says} />}
    </MessageScreen>
  );
}
