import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Setup } from '#engine/model/setup.ts';
import type { Language } from '#messages/language.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { openBackground } from '../background/background.ts';
import type { PageBackground } from '../background/page-background.ts';
import { openPool } from '../background/task-pool.ts';
import { TASKS } from '../background/tasks.ts';
import { workersFor } from '../background/workers-for.ts';
import type { Catalogue } from '../catalogue.ts';
import { useGameStore } from '../games/use-game-store.ts';
import { MessageRoute } from '../message-route.tsx';
import { usePageServices, WithServices } from '../page-services.tsx';
import { readLink, scenarioIdInLink } from '../read-link.ts';
import { addressOf, goTo, type Route } from '../route.ts';
import { EmbeddedLink } from '../share/embedded-link.tsx';
import { isEmbedded } from '../share/is-embedded.ts';
import { SharedGame } from '../shared-game.tsx';
import { TableRoute } from '../table-route.tsx';
import { usePlay } from '../use-play.tsx';
import { WithScenario } from '../with-scenario.tsx';

interface ReleaseScreensProps {
  readonly route: Extract<Route, { screen: 'table' | 'link' }>;
}

/** The screens of a release: a shared game, and the table at which it, or a branch of it, goes on. */
export function ReleaseScreens({ route }: ReleaseScreensProps) {
  const { language } = usePageServices();
  const jobs = useMemo(() => openReleaseBackground(language.language), [language]);
  useEffect(() => jobs.close, [jobs]);
  const [openings, setOpenings] = useState(0);
  const { goOn, question } = usePlay(useGameStore(), (game) => {
    setOpenings(openings + 1);
    goTo({ screen: 'table', game });
  });
  return (
    <WithServices add={{ jobs, play: playToday, goOn }}>
      {route.screen === 'table' ? (
        <TableRoute key={`${route.game} ${openings}`} id={route.game} />
      ) : (
        <WithScenario key={route.text} id={scenarioIdInLink(route.text)}>
          {(catalogue) => <ReleaseLink catalogue={catalogue} text={route.text} />}
        </WithScenario>
      )}
      {question}
    </WithServices>
  );
}

/** A new game is begun in the Parley of today, under its rules. */
function playToday({ scenario }: LocalizedGame, { seats }: Setup): void {
  const chair = scenario.parties[seats.indexOf('person')]?.id;
  goTo({ screen: 'chairs', scenario: scenario.id, seed: undefined, chair });
}

interface ReleaseLinkProps {
  readonly catalogue: Catalogue;
  /** The code in the link. */
  readonly text: string;
}

function ReleaseLink({ text, catalogue }: ReleaseLinkProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const read = useMemo(() => readLink(speaker, catalogue, text), [speaker, catalogue, text]);
  if (isEmbedded()) return <EmbeddedLink catalogue={catalogue} code={text} />;
  if (read.is === 'game') return <SharedGame key={text} {...read} catalogue={catalogue} />;
  if (read.is === 'invitation') {
    const action = { label: say('release.to-today'), onAct: () => location.assign(addressOf(text)) };
    return <MessageRoute heading={say('notice.link-unreadable')} words={say('link.no-game')} action={action} />;
  }
  const words = read.is === 'nothing' ? read.words : say('release.without-scenario', { id: read.wanted.id });
  const action = { label: say('release.to-today'), onAct: () => goTo({ screen: 'start' }) };
  return <MessageRoute heading={say('notice.link-unreadable')} words={words} action={action} />;
}

/** The script of the worker, which shares the engine's with the page. */
const WORKER = 'worker.js';

/** The background of a release's page, whose worker lies beside it. */
function openReleaseBackground({ tag }: Language): PageBackground {
  const pool = openPool(TASKS, () => new Worker(new URL(WORKER, document.baseURI), { type: 'module' }), {
    size: workersFor(navigator),
  });
  return openBackground(pool, tag);
}
