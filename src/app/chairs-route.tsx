import { useMemo } from 'preact/hooks';
import type { PartyIndex } from '#engine/model/moves.ts';
import type { Seed } from '#engine/model/setup.ts';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { SameGameChoice } from '#panels/chairs/chair-section.tsx';
import { ChairsScreen } from '#panels/chairs/chairs-screen.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { TableName } from '#record/link/table-name.ts';
import { briefingOf } from '#session/screens/briefing.ts';
import { lastTimeInWords } from '#session/screens/last-time.ts';
import { AtTable } from './at-table.tsx';
import type { Catalogue } from './catalogue.ts';
import { Lazy } from './lazy.tsx';
import { localizedForDebrief, localizedForPlay } from './localized-for-play.ts';
import { usePageServices } from './page-services.tsx';
import { goTo } from './route.ts';
import { OnDemand } from './share/on-demand.tsx';
import { tableNotesIn } from './table-notes.ts';
import { TextsOf } from './texts-of.tsx';
import { type AskedGame, type GameChoices, setupOf, useGameChoices } from './use-game-choices.ts';
import { usePreparation } from './use-preparation.ts';
import { useScreen } from './use-screen.ts';
import { WithNote } from './with-note.tsx';

const loadTextLanguage = async () => (await import('./text-language.tsx')).TextLanguage;
const loadInvite = async () => (await import('./share/invite.tsx')).Invite;

interface ChairsRouteProps extends AskedGame {
  readonly game: LocalizedGame;
  /** The table of a class at which one sits down, as the link says. */
  readonly table?: TableName | undefined;
}

/** The choice of a chair in a scenario of a catalogue, below a note on where the scenario came from. */
export function ChairsOf({ catalogue, ...props }: ChairsRouteProps & { readonly catalogue: Catalogue }) {
  return (
    <WithNote catalogue={catalogue} scenario={props.game.scenario}>
      {props.game.scenario.language !== undefined && (
        <Lazy load={loadTextLanguage} props={{ scenario: props.game.scenario }} />
      )}
      <ChairsRoute {...props} />
    </WithNote>
  );
}

/** The choice of a chair. */
export function ChairsRoute({ game, table, ...asked }: ChairsRouteProps) {
  const { store, played, play } = usePageServices('play');
  const { scenario } = game;
  useScreen(useSpeaker().say('notice.chairs', { scenario: scenario.title }));
  const { choices, choose, locks } = useGameChoices(scenario, asked);
  const { chosen, others, settings, seed } = choices;
  const told = localizedForPlay(game, settings);
  const briefing = useMemo(() => briefingOf(told), [told]);
  const setSeed = asked.invitation?.seed?.value;
  const lastTime = useMemo(
    () => lastTimeInWords(localizedForDebrief(game, settings), played.last(scenario.id)),
    [game, settings, played, scenario],
  );
  const [preparation, prepare] = usePreparation(game, chosen);
  const without = (party: PartyIndex) => others.filter((other) => other !== party);
  return (
    <Speaking speaker={told}>
      <TextsOf scenario={scenario}>
        <AtTable table={table} where="chair" />
        <ChairsScreen
          model={briefing}
          lastTime={lastTime}
          {...choices}
          {...settings}
          locks={locks}
          onChoose={(party) => choose({ chosen: party, others: without(party) })}
          onOther={(party, isPerson) => choose({ others: isPerson ? [...others, party] : without(party) })}
          onDifficulty={(difficulty) => choose({ difficulty })}
          onTellsOfAttacks={(tellsOfAttacks) => choose({ tellsOfAttacks })}
          onReveal={(reveal) => choose({ settings: { ...settings, reveal } })}
          onHints={(hints) => choose({ settings: { ...settings, hints } })}
          onScores={(scores) => choose({ settings: { ...settings, scores } })}
          sameGame={setSeed === undefined ? undefined : sameGameOf(setSeed, seed, choose)}
          handingOut={<HandingOut {...{ game, choices }} hasAttacks={briefing.hasAttacks} />}
          preparation={preparation}
          onPrepare={prepare}
          onSit={() => {
            const setup = setupOf(scenario, choices);
            if (setup === undefined) return;
            tableNotesIn(store).note(scenario.id, setup, table);
            play(game, setup, settings);
          }}
          onBack={() => goTo({ screen: 'start' })}
          onPrint={() => print()}
          onKit={() => goTo({ screen: 'classroom', page: 'kit', rest: scenario.id })}
        />
      </TextsOf>
    </Speaking>
  );
}

/** The game of the number that was set, played or not. */
function sameGameOf(
  set: Seed,
  seed: Seed | undefined,
  choose: (some: Pick<GameChoices, 'seed'>) => void,
): SameGameChoice {
  return {
    seed: set,
    isPlayed: seed === set,
    onChange: (isPlayed) => choose({ seed: isPlayed ? set : undefined }),
  };
}

interface HandingOutProps {
  readonly game: LocalizedGame;
  readonly choices: GameChoices;
  readonly hasAttacks: boolean;
}

function HandingOut({ game, ...props }: HandingOutProps) {
  return (
    <OnDemand label={game.say('chairs.hand-out')} load={loadInvite} props={{ scenario: game.scenario, ...props }} />
  );
}
