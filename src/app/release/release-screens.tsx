import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Setup } from '#engine/model/setup.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { PageBackground } from '../background/page-background.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Play } from '../ending-route.tsx';
import type { Library } from '../library.ts';
import { MessageRoute } from '../message-route.tsx';
import { readLink, scenarioIdInLink } from '../read-link.ts';
import { addressOf, goTo, type Route } from '../route.ts';
import { EmbeddedLink } from '../share/embedded-link.tsx';
import { isEmbedded } from '../share/is-embedded.ts';
import { SharedGame } from '../shared-game.tsx';
import { TableRoute } from '../table-route.tsx';
import { usePlay } from '../use-play.tsx';
import { WithScenario } from '../with-scenario.tsx';
import type { KeptByRelease } from './kept-by-release.ts';
import { openReleaseBackground } from './release-background.ts';

interface ReleaseScreensProps {
  readonly route: Extract<Route, { screen: 'table' | 'link' }>;
  readonly language: OfferedLanguage;
  readonly library: Library;
  readonly kept: KeptByRelease;
}

/** The screens of a release: a shared game, and the table at which it, or a branch of it, goes on. */
export function ReleaseScreens({ route, language, library, kept }: ReleaseScreensProps) {
  const { games, preferences, ...rest } = kept;
  const background = useMemo(() => openReleaseBackground(language.language), [language]);
  useEffect(() => background.close, [background]);
  const [openings, setOpenings] = useState(0);
  const { goOn, question } = usePlay(games, (game) => {
    setOpenings(openings + 1);
    goTo({ screen: 'table', game });
  });
  const doing = { background, play: playToday, goOn };
  return (
    <>
      {route.screen === 'table' ? (
        <TableRoute
          key={`${route.game} ${openings}`}
          library={library}
          id={route.game}
          {...doing}
          {...rest}
          games={games}
          introductions={preferences.introductions}
        />
      ) : (
        <WithScenario key={route.text} library={library} id={scenarioIdInLink(route.text)}>
          {(catalogue) => <ReleaseLink {...doing} catalogue={catalogue} text={route.text} />}
        </WithScenario>
      )}
      {question}
    </>
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
  readonly background: PageBackground;
  readonly play: Play;
  /** Goes on with a game from the text of a save. */
  readonly goOn: (save: string) => void;
}

function ReleaseLink({ text, catalogue, ...doing }: ReleaseLinkProps) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const read = useMemo(() => readLink(speaker, catalogue, text), [speaker, catalogue, text]);
  if (isEmbedded()) return <EmbeddedLink catalogue={catalogue} code={text} background={doing.background} />;
  if (read.is === 'game') return <SharedGame key={text} {...read} catalogue={catalogue} {...doing} />;
  if (read.is === 'invitation') {
    const action = { label: say('release.to-today'), onAct: () => location.assign(addressOf(text)) };
    return <MessageRoute heading={say('notice.link-unreadable')} words={say('link.no-game')} action={action} />;
  }
  const words = read.is === 'nothing' ? read.words : say('release.without-scenario', { id: read.wanted.id });
  const action = { label: say('release.to-today'), onAct: () => goTo({ screen: 'start' }) };
  return <MessageRoute heading={say('notice.link-unreadable')} words={words} action={action} />;
}
