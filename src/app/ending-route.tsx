import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Move, PartyIndex } from '#engine/model/moves.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Setup } from '#engine/model/setup.ts';
import { languageOf, type OfferedLanguage } from '#messages/languages.ts';
import { loadSharingMessages } from '#messages/message-catalogue.ts';
import { DebriefScreen } from '#panels/debrief/debrief-screen.tsx';
import type { DebriefPlace } from '#panels/debrief/places.ts';
import { EndingScreen } from '#panels/ending/ending-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { PreferencesContext } from '#panels/settings/preferences.ts';
import { useSwitch } from '#panels/settings/use-switch.ts';
import { ScenarioInLink } from '#panels/share/scenario-in-link.tsx';
import type { TableName } from '#record/link/table-name.ts';
import type { WhenSignable } from '#session/debrief/when-signable.ts';
import type { Preparation } from '#session/preparation.ts';
import type { EndingModel } from '#session/screens/ending-model.ts';
import type { VerificationModel } from '#session/screens/verification-model.ts';
import type { HallModel } from '#session/table/frame/hall-model.ts';
import { AtTable } from './at-table.tsx';
import type { KeptResults } from './background/background.ts';
import { copyText } from './copy-text.ts';
import type { EndedGame } from './debrief/ended-game.ts';
import { loaderOf, placesOf } from './debrief/lazy-places.ts';
import { usePlace } from './debrief/use-place.ts';
import { useWorksAhead } from './debrief/use-works-ahead.ts';
import { whenIdle } from './debrief/when-idle.ts';
import { drawSeed } from './draw-seed.ts';
import { Lazy } from './lazy.tsx';
import { useLessonReport } from './lesson-report.ts';
import { usePageServices } from './page-services.tsx';
import { goTo, type Route } from './route.ts';
import { LazySharing } from './share/lazy-sharing.tsx';
import { StageHost } from './stage-host.tsx';
import { endingOnStage } from './stage-sources.ts';
import { StillHost } from './still-host.tsx';
import { TextsOf } from './texts-of.tsx';
import { useAsync } from './use-async.ts';
import { type GameLink, useGameLink } from './use-game-link.ts';
import { useScreen } from './use-screen.ts';
import { WithMessages } from './with-messages.tsx';

interface EndingRouteProps {
  readonly scenario: Scenario;
  readonly model: EndingModel;
  readonly setup: Setup;
  /** Every move of the game, of all seats; absent where it could not be played again. */
  readonly moves: readonly Move[] | undefined;
  /** The game as the code of a link. */
  readonly code: string;
  /** The table of a class that it is of, as its link says. */
  readonly table?: TableName | undefined;
  /** Given when it was opened from a link. */
  readonly verification: VerificationModel | undefined;
  /** Notes made on this device about the chair; `undefined` for a link. */
  readonly preparation?: Preparation | undefined;
  /** The outcome of the previous game of this scenario, in a line. */
  readonly lastTime?: string | undefined;
  /** True if the closing scene of the room has just been played over the table. */
  readonly roomSeen?: boolean;
  /** Points are told of the game. */
  readonly tellsPoints: boolean;
  /** Begins a game of the scenario. */
  readonly onPlay: (setup: Setup) => void;
}

/** An ending, played here or opened from a link, with its debrief and what can be done next. */
export function EndingRoute(props: EndingRouteProps) {
  const speaker = useSpeaker();
  const { tellsPoints } = props;
  const told = useMemo(() => (tellsPoints ? speaker : speaker.withoutPoints()), [speaker, tellsPoints]);
  return (
    <Speaking speaker={told}>
      <TextsOf scenario={props.scenario}>
        <ToldEnding {...props} />
      </TextsOf>
    </Speaking>
  );
}

function ToldEnding(props: EndingRouteProps) {
  const { scenario, setup, moves, model, code, table, preparation, tellsPoints } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: ends of another game are none of this one
  const ends = useMemo<KeptResults>(() => new Map(), [scenario, setup, moves]);
  const page = usePageServices('jobs');
  const jobs = useMemo(() => (tellsPoints ? page.jobs : page.jobs.withoutPoints()), [page.jobs, tellsPoints]);
  const { path, ownMove } = useWorksAhead({ ...props, jobs, ends });
  const game = useMemo<EndedGame>(
    () => ({ scenario, setup, moves, model, code, table, tellsPoints, preparation, jobs, path, ownMove, ends }),
    [scenario, setup, moves, model, code, table, tellsPoints, preparation, jobs, path, ownMove, ends],
  );
  const places = useMemo(() => placesOf(game), [game]);
  const [place, goToPlace] = usePlace(places);
  useAhead(game, places, languageOf(useSpeaker().language.tag));
  useScreen(useNameOf(place, scenario));
  const isOwn = props.verification === undefined;
  useLessonReport(page.report, isOwn ? { code, points: model.verdict?.line.have } : undefined, place);
  return (
    <DebriefScreen
      {...{ model, places, place }}
      onPlace={goToPlace}
      tools={<Tools game={game} />}
      draw={(each) => (each === 'result' ? <Result game={game} {...props} /> : <AtPlace place={each} game={game} />)}
      onHome={() => goTo({ screen: 'start' })}
    />
  );
}

function useNameOf(place: DebriefPlace, { title }: Scenario): string {
  const { say } = useSpeaker();
  if (place === 'result') return say('notice.ending', { scenario: title });
  return say(`debrief-places.${place}-window`, { scenario: title });
}

const loadTools = async () => (await import('./debrief/debrief-tools.tsx')).DebriefTools;

/** The actions on the game, loaded after the ending is drawn, which is complete without them. */
function Tools({ game }: { readonly game: EndedGame }) {
  const loaded = useAsync(loadTools);
  return loaded.is === 'there' ? <loaded.value game={game} /> : null;
}

/** A place that is loaded late. */
function AtPlace({ place, game }: { readonly place: Exclude<DebriefPlace, 'result'>; readonly game: EndedGame }) {
  const { language } = useSpeaker();
  const load = useMemo(() => loaderOf(game, place, languageOf(language.tag)), [game, place, language]);
  return load === undefined ? null : <Lazy load={load} props={{ game }} />;
}

const loadOwnMove = async () => (await import('./debrief/debrief-own-move.tsx')).DebriefOwnMove;

function Result({ game, ...props }: EndingRouteProps & { readonly game: EndedGame }) {
  const { scenario, model, setup, verification, lastTime, onPlay } = props;
  const [copied, setCopied] = useState(false);
  const link = useGameLink(game);
  const signable = useSignable(game);
  return (
    <EndingScreen
      model={model}
      link={link.address}
      opened={verification === undefined ? 'played' : 'from-link'}
      verification={verification}
      signable={signable}
      ownMove={game.ownMove && <Lazy load={loadOwnMove} props={{ work: game.ownMove }} />}
      copied={copied}
      onCopy={async () => setCopied(await copyText(link.address))}
      waysToShare={<WaysToShare {...{ game, link }} where={verification === undefined ? 'played' : 'ending'} />}
      onAgain={() => onPlay(setupAgain(setup, model.you))}
      onChair={(chair) => goTo(otherChair(scenario, setup, chair))}
      lastTime={lastTime}
      onStart={() => goTo({ screen: 'start' })}
      picture={<EndingStage hall={model.hall} seen={props.roomSeen === true} />}
    />
  );
}

interface WaysToShareProps {
  readonly game: EndedGame;
  readonly link: GameLink;
  readonly where: 'ending' | 'played';
}

function WaysToShare({ game, link: { address, own }, where }: WaysToShareProps) {
  const { tag } = useSpeaker().language;
  const { title, headline } = game.model;
  const makePicture = async () => (await import('./share/outcome-picture.ts')).outcomePicture(game, tag);
  return (
    <>
      <AtTable table={game.table} where={where} />
      {own && (
        <WithMessages load={loadSharingMessages}>
          <ScenarioInLink inLink={own.inLink} onSave={own.saveScenario} />
        </WithMessages>
      )}
      <LazySharing link={address} title={title} words={headline} makePicture={makePicture} />
    </>
  );
}

/** Returns the route to the same game from another chair, without attacks if it had none. */
function otherChair({ id }: Scenario, { seed, sensitiveEvents }: Setup, chair: string): Route {
  const route = { screen: 'chairs', scenario: id, seed, chair } as const;
  return sensitiveEvents === false ? { ...route, withoutAttacks: true } : route;
}

/** The same table again on the page. */
function setupAgain({ onPaper, seats, ...setup }: Setup, you: PartyIndex): Setup {
  return { ...setup, seed: drawSeed(), seats: onPaper ? seatsBesides(seats, you) : seatsAgain(seats, you) };
}

/** Returns the seats for playing again: in a game without persons, the reader of the link takes the chair. */
function seatsAgain(seats: Setup['seats'], you: PartyIndex): Setup['seats'] {
  return seats.includes('person') ? seats : seats.map((seat, party) => (party === you ? 'person' : seat));
}

/** One person sits down where a whole table sat before. */
function seatsBesides(seats: Setup['seats'], you: PartyIndex): Setup['seats'] {
  return seats.map((_, party) => (party === you ? 'person' : 'negotiator'));
}

/** On the stage; still where that is left off or cannot be shown, and where it has been seen to come; and where no canvas can be had, the words alone. */
function EndingStage({ hall, seen }: { readonly hall: HallModel; readonly seen: boolean }) {
  const [shown, setShown] = useState<'stage' | 'still' | 'nothing'>(seen ? 'still' : 'stage');
  const noPicture = useSwitch(useContext(PreferencesContext)?.noPicture);
  const showStill = useCallback(() => setShown('still'), []);
  const showNothing = useCallback(() => setShown('nothing'), []);
  const source = useMemo(() => endingOnStage(hall), [hall]);
  if (shown === 'nothing') return null;
  if (shown === 'still' || noPicture) return <StillHost hall={hall} onFailure={showNothing} />;
  return <StageHost source={source} onFailure={showStill} />;
}

/** Returns times when unsigned parts were signable: found in the background after the ending is drawn, empty before. */
function useSignable({ jobs, scenario, setup, moves, model }: EndedGame): readonly WhenSignable[] {
  const [found, setFound] = useState<readonly WhenSignable[]>([]);
  const { tracks } = model;
  useEffect(() => {
    if (moves === undefined || tracks.every(({ signed }) => signed)) return;
    const { result, cancel } = jobs.start('whenSignable', { scenario, setup, moves });
    // The page is whole without these lines.
    result.then(setFound, () => undefined);
    return cancel;
  }, [jobs, scenario, setup, moves, tracks]);
  return found;
}

/** Fetches what draws the places once the ending is drawn and the page has nothing else to do. */
function useAhead(
  game: Pick<EndedGame, 'tellsPoints'>,
  places: readonly DebriefPlace[],
  language: OfferedLanguage,
): void {
  useEffect(() => {
    // A failed prefetch is fetched again when the place is opened.
    const fetchAll = () => {
      for (const place of places) loaderOf(game, place, language)?.().catch(() => undefined);
    };
    return whenIdle(fetchAll);
  }, [game, places, language]);
}
