import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { IntroductionNotes } from '#panels/settings/preferences.ts';
import type { Invitation } from '#record/link/invitation.ts';
import type { TableName } from '#record/link/table-name.ts';
import { openPageBackground, type PageBackground } from './background/page-background.ts';
import type { PageWorkers } from './background/page-workers.ts';
import type { Catalogue } from './catalogue.ts';
import { ChairsRoute } from './chairs-route.tsx';
import type { Play } from './ending-route.tsx';
import type { FilePlaces } from './file-places.ts';
import type { GamePlace } from './games/game-place.ts';
import { type GameStore, gameStoreIn } from './games/game-store.ts';
import type { GamesPlayed } from './games-played.ts';
import { Lazy } from './lazy.tsx';
import { type Library, openLibrary } from './library.ts';
import { LoadError } from './load-error.tsx';
import { MessageRoute } from './message-route.tsx';
import { type PreparationNotes, preparationNotesIn } from './preparation-notes.ts';
import { goTo, LARGEST_SEED, type Route } from './route.ts';
import { ScenarioRoute } from './scenario-route.tsx';
import type { ScenarioStore } from './scenario-store.ts';
import { shippedScenario } from './shipped-scenario.ts';
import type { Sound } from './sound/sound-in.ts';
import { TableNotesContext, tableNotesIn } from './table-notes.ts';
import type { TextStore } from './text-store.ts';
import { type TutorialNotes, tutorialNotesIn } from './tutorial-notes.ts';
import { useAsync } from './use-async.ts';
import type { AskedGame } from './use-game-choices.ts';
import { usePlay } from './use-play.tsx';
import { WithNote } from './with-note.tsx';
import { WithScenario } from './with-scenario.tsx';

const loadLink = async () => (await import('./link-route.tsx')).LinkRoute;
const loadTable = async () => (await import('./table-route.tsx')).TableRoute;

interface GameRoutesProps {
  readonly workers: PageWorkers;
  readonly route: Exclude<Route, { screen: 'start' | 'workshop' | 'classroom' | 'live' }>;
  readonly games: GamePlace;
  readonly scenarioStore: ScenarioStore;
  /** Scenarios from links. */
  readonly visit: ScenarioStore;
  readonly played: GamesPlayed;
  /** The store for notes. */
  readonly texts: TextStore;
  readonly introductions: IntroductionNotes;
  readonly sound: Sound;
  readonly language: OfferedLanguage;
}

/** The screens that need the engine and the scenarios: chairs, table, a shared game. */
export function GameRoutes(props: GameRoutesProps) {
  const { workers, scenarioStore, visit, language, texts } = props;
  const notes = useMemo(() => preparationNotesIn(texts), [texts]);
  const tutorials = useMemo(() => tutorialNotesIn(texts), [texts]);
  const [files, setFiles] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that has come to the store is read, too
  const load = useCallback(() => openHere([visit, scenarioStore], language), [visit, scenarioStore, language, files]);
  const here = useAsync(load);
  useFetchedAhead(props.route, language);
  const background = useBackground(language, workers);
  if (here.is === 'missing') return <LoadError onAgain={here.retry} />;
  if (here.is === 'loading') return null;
  const { speaker, library } = here.value;
  return (
    <Speaking speaker={speaker}>
      <GameScreens
        {...props}
        {...{ notes, tutorials }}
        background={background}
        library={library}
        onFile={() => setFiles(files + 1)}
      />
    </Speaking>
  );
}

/** Loads the prerequisites of all game screens: messages and scenarios. */
async function openHere(scenarioStores: readonly ScenarioStore[], language: OfferedLanguage) {
  const voice = await loadMessages(language);
  // With files of this device, what reads them is loaded first.
  return { speaker: voice.speaker, library: await openLibrary(scenarioStores, voice) };
}

/** Fetches the scenario that an address names beside all else that its screen needs, which would ask for it only then. */
function useFetchedAhead(route: Route, { language }: OfferedLanguage): void {
  const id = route.screen === 'chairs' ? route.scenario : undefined;
  useEffect(() => {
    if (id !== undefined) shippedScenario(id, language).catch(() => undefined);
  }, [id, language]);
}

/** The page's background in a language. Where the page has come to a link, its worker is needed at once. */
function useBackground({ language }: OfferedLanguage, workers: PageWorkers): PageBackground {
  const background = useMemo(() => openPageBackground(language, workers), [language, workers]);
  useEffect(() => {
    if (workers.ahead !== undefined) background.callAhead();
  }, [background, workers]);
  useEffect(() => background.close, [background]);
  return background;
}

interface GameScreensProps extends GameRoutesProps {
  readonly notes: PreparationNotes;
  readonly tutorials: TutorialNotes;
  readonly library: Library;
  readonly background: PageBackground;
  /** A file has come to the store, so that the library is read again. */
  readonly onFile: () => void;
}

function GameScreens({ games: place, ...rest }: GameScreensProps) {
  const games = useMemo(() => gameStoreIn(place), [place]);
  const { texts } = rest;
  const tables = useMemo(() => tableNotesIn(texts), [texts]);
  const [openings, setOpenings] = useState(0);
  const { play, goOn, question } = usePlay(games, (game) => {
    setOpenings(openings + 1);
    goTo({ screen: 'table', game });
  });
  return (
    <TableNotesContext.Provider value={tables}>
      <Screen {...rest} {...{ games, play, goOn, openings }} />
      {question}
    </TableNotesContext.Provider>
  );
}

interface ScreenProps extends GameScreensProps {
  readonly games: GameStore;
  readonly play: Play;
  readonly goOn: (save: string) => void;
  /** The number of times that a game has been opened on this page other than by its address. */
  readonly openings: number;
}

function Screen({ route, openings, ...props }: ScreenProps) {
  const { games, scenarioStore, visit, notes, played, language, library, background, play, goOn, onFile } = props;
  const places = { visit, scenarioStore, games, language, onFile };
  const chairs = { notes, played, play, background };
  switch (route.screen) {
    case 'table':
      return <Lazy key={`${route.game} ${openings}`} load={loadTable} props={{ ...props, id: route.game }} />;
    case 'link': {
      const { text } = route;
      const code = scenarioCodeIn(text);
      const chairsOf = (catalogue: Catalogue, scenario: Scenario, invitation?: Invitation, table?: TableName) => (
        <ChairsOf key={text} game={catalogue.gameOf(scenario)} {...{ catalogue, places, chairs, invitation, table }} />
      );
      if (code !== undefined) return <ScenarioRoute key={code} {...{ code, library }} {...places} chairs={chairsOf} />;
      const here = { ...places, texts: props.texts, background, play, goOn, chairs: chairsOf };
      return <Lazy load={loadLink} props={{ text, library, ...here }} />;
    }
    case 'no-such-seed':
      return <NoSuchSeed {...route} />;
    case 'chairs':
      return <Chairs key={route.scenario} {...route} {...{ library, places, chairs }} />;
  }
}

/** The code of a link that hands a scenario out by itself. */
function scenarioCodeIn(text: string): string | undefined {
  return /^\/scenario\/([\w-]+)$/.exec(text)?.[1];
}

interface ChairsProps extends AskedGame {
  readonly table?: TableName | undefined;
  readonly places: Places;
  readonly chairs: {
    readonly notes: PreparationNotes;
    readonly played: GamesPlayed;
    readonly play: Play;
    readonly background: PageBackground;
  };
}
/** Stores of scenarios. */
type Places = FilePlaces & { readonly visit: ScenarioStore };

interface ChairsOfProps extends ChairsProps {
  readonly catalogue: Catalogue;
  readonly game: LocalizedGame;
}

function ChairsOf({ catalogue, game, places, chairs, ...asked }: ChairsOfProps) {
  return (
    <WithNote {...places} catalogue={catalogue} scenario={game.scenario}>
      <ChairsRoute game={game} {...asked} {...chairs} />
    </WithNote>
  );
}

interface ChairsRouteProps extends ChairsProps {
  readonly scenario: string;
}

function Chairs({ library, ...props }: ChairsRouteProps & { readonly library: Library }) {
  return (
    <WithScenario library={library} id={props.scenario}>
      {(catalogue) => <ChairsHere catalogue={catalogue} {...props} />}
    </WithScenario>
  );
}

function ChairsHere({ scenario, ...props }: ChairsRouteProps & { readonly catalogue: Catalogue }) {
  const { say } = useSpeaker();
  const game = props.catalogue.find(scenario);
  const { seed, chair, withoutAttacks } = props;
  // What is chosen begins anew with another address: another number is another game.
  const address = [scenario, seed, chair, withoutAttacks].join(' ');
  if (game !== undefined) return <ChairsOf key={address} game={game} {...props} />;
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
