import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { attachmentIn } from '#record/carried/attachment-code.ts';
import type { Catalogue } from './catalogue.ts';
import { ChairsOf } from './chairs-route.tsx';
import { useGameStore } from './games/use-game-store.ts';
import { Lazy } from './lazy.tsx';
import { openLibrary } from './library.ts';
import { LoadError } from './load-error.tsx';
import { MessageRoute } from './message-route.tsx';
import { usePageServices, WithServices } from './page-services.tsx';
import { goTo, LARGEST_SEED, type Route } from './route.ts';
import type { ScenarioStore } from './scenario-store.ts';
import { shippedScenario } from './shipped-scenario.ts';
import { useAsync } from './use-async.ts';
import type { AskedGame } from './use-game-choices.ts';
import { useJobs } from './use-jobs.ts';
import { usePlay } from './use-play.tsx';
import { WithScenario } from './with-scenario.tsx';
import { WithoutScenario } from './without-scenario.tsx';

const loadLink = async () => (await import('./link-route.tsx')).LinkRoute;
const loadTable = async () => (await import('./table-route.tsx')).TableRoute;

interface GameRoutesProps {
  readonly route: Exclude<Route, { screen: 'start' | 'workshop' | 'classroom' | 'live' }>;
}

/** The screens that need the engine and the scenarios: chairs, table, a shared game. */
export function GameRoutes({ route }: GameRoutesProps) {
  const { scenarioStore, visit, language, workers } = usePageServices();
  const [files, setFiles] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that has come to the store is read, too
  const load = useCallback(() => openHere([visit, scenarioStore], language), [visit, scenarioStore, language, files]);
  const here = useAsync(load);
  useFetchedAhead(route, language);
  const jobs = useJobs();
  useEffect(() => {
    // Where the page has come to a link, its worker is needed at once.
    if (workers.ahead !== undefined) jobs.callAhead();
  }, [jobs, workers]);
  if (here.is === 'missing') return <LoadError onAgain={here.retry} />;
  if (here.is === 'loading') return null;
  const { messages, library } = here.value;
  return (
    <Speaking speaker={messages.speaker}>
      <WithServices add={{ jobs, messages, library, reloadLibrary: () => setFiles(files + 1) }}>
        <GameScreens route={route} />
      </WithServices>
    </Speaking>
  );
}

/** Loads the prerequisites of all game screens: messages and scenarios. */
async function openHere(scenarioStores: readonly ScenarioStore[], language: OfferedLanguage) {
  const messages = await loadMessages(language);
  // With files of this device, what reads them is loaded first.
  return { messages, library: await openLibrary(scenarioStores, messages) };
}

/** Fetches the scenario that an address names beside all else that its screen needs, which would ask for it only then. */
function useFetchedAhead(route: Route, { language }: OfferedLanguage): void {
  const id = route.screen === 'chairs' ? route.scenario : undefined;
  useEffect(() => {
    if (id !== undefined) shippedScenario(id, language).catch(() => undefined);
  }, [id, language]);
}

function GameScreens({ route }: GameRoutesProps) {
  const [openings, setOpenings] = useState(0);
  const { play, goOn, question } = usePlay(useGameStore(), (game) => {
    setOpenings(openings + 1);
    goTo({ screen: 'table', game });
  });
  return (
    <WithServices add={{ play, goOn }}>
      <Screen {...{ route, openings }} />
      {question}
    </WithServices>
  );
}

interface ScreenProps extends GameRoutesProps {
  /** The number of times that a game has been opened on this page other than by its address. */
  readonly openings: number;
}

function Screen({ route, openings }: ScreenProps) {
  switch (route.screen) {
    case 'table':
      return <Lazy key={`${route.game} ${openings}`} load={loadTable} props={{ id: route.game }} />;
    case 'link': {
      const { text } = route;
      const code = scenarioCodeIn(text);
      if (code !== undefined) return <ScenarioRoute key={code} code={code} />;
      return <Lazy load={loadLink} props={{ text }} />;
    }
    case 'no-such-seed':
      return <NoSuchSeed {...route} />;
    case 'chairs':
      return <Chairs key={route.scenario} {...route} />;
  }
}

/** The code of a link that hands a scenario out by itself. */
function scenarioCodeIn(text: string): string | undefined {
  return /^\/scenario\/([\w-]+)$/.exec(text)?.[1];
}

interface ChairsProps extends AskedGame {
  readonly scenario: string;
}

function Chairs(props: ChairsProps) {
  return (
    <WithScenario id={props.scenario}>{(catalogue) => <ChairsHere catalogue={catalogue} {...props} />}</WithScenario>
  );
}

function ChairsHere({ scenario, catalogue, ...asked }: ChairsProps & { readonly catalogue: Catalogue }) {
  const { say } = useSpeaker();
  const game = catalogue.find(scenario);
  const { seed, chair, withoutAttacks } = asked;
  // What is chosen begins anew with another address: another number is another game.
  const address = [scenario, seed, chair, withoutAttacks].join(' ');
  if (game !== undefined) return <ChairsOf key={address} {...{ game, catalogue }} {...asked} />;
  const action = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  const words = say('notice.no-scenario-words', { id: scenario });
  return <MessageRoute heading={say('notice.no-scenario')} words={words} action={action} />;
}

/** Explains that no game has the seed of the address. No other seed replaces it: that would be a different game. */
function NoSuchSeed({ scenario, typed }: { readonly scenario: string; readonly typed: string }) {
  const { say } = useSpeaker();
  return (
    <MessageRoute
      heading={say('notice.no-seed')}
      words={say('notice.no-seed-words', { asked: typed, last: String(LARGEST_SEED) })}
      action={{ label: say('notice.choose-chair'), onAct: () => goTo({ screen: 'chairs', scenario, seed: undefined }) }}
      other={{ label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) }}
    />
  );
}

/**
 * A scenario that a link hands out by itself: its chairs, once it is there.
 * @param props `code`: the content of the link, see `attachmentIn`
 */
function ScenarioRoute({ code }: { readonly code: string }) {
  // No shipped scenario comes by a link.
  return <WithScenario id={undefined}>{(catalogue) => <ScenarioHere {...{ catalogue, code }} />}</WithScenario>;
}

function ScenarioHere({ code, catalogue }: { readonly code: string; readonly catalogue: Catalogue }) {
  const { reloadLibrary } = usePageServices('reloadLibrary');
  const attachment = useMemo(() => attachmentIn(code), [code]);
  const [id, setId] = useState<string>();
  const scenario = id === undefined ? undefined : catalogue.scenarioOf(id);
  const onBrought = (brought: string) => {
    setId(brought);
    reloadLibrary();
  };
  if (scenario !== undefined) return <ChairsOf {...{ catalogue }} game={catalogue.gameOf(scenario)} />;
  return <WithoutScenario {...{ attachment, onBrought }} wanted={undefined} />;
}
