import '#panels/classroom/paper/paper.css';
import { useMemo } from 'preact/hooks';
import { PaperScenarios } from '#panels/classroom/paper/paper-scenarios.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { localizedGames } from '../../localized-games.ts';
import { MessageRoute } from '../../message-route.tsx';
import { usePageServices } from '../../page-services.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { WithScenario } from '../../with-scenario.tsx';
import { useScenarioChoices } from '../board/use-scenario-choices.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { EnterTable } from './enter-table.tsx';

/** The page for entering the result of a table that played on paper: `#/paper/SCENARIO`, or `/CLASS/TABLE` added. */
export function PaperPage({ rest }: ClassroomPageProps) {
  const { localize } = usePageServices('messages').messages;
  const { say } = useSpeaker();
  const [id = '', ...table] = rest.split('/');
  const gameOf = useMemo(() => localizedGames(localize), [localize]);
  if (id === '') return <ChooseScenario />;
  return (
    <WithScenario key={id} id={id}>
      {(catalogue) => {
        const scenario = catalogue.scenarioOf(id);
        if (scenario !== undefined) return <EnterTable game={gameOf(scenario)} asked={table.join('/')} />;
        const toStart = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
        return <MessageRoute heading={say('paper.unknown')} words={say('paper.unknown-words')} action={toStart} />;
      }}
    </WithScenario>
  );
}

/** A choice of the scenario that the table played, for addresses that do not name it. */
function ChooseScenario() {
  useScreen(useSpeaker().say('paper.title'));
  const choices = useScenarioChoices().map(({ value, label, language }) => ({
    label,
    language,
    address: fragmentOf({ screen: 'classroom', page: 'paper', rest: value }),
  }));
  return <PaperScenarios choices={choices} onHome={() => goTo({ screen: 'start' })} />;
}
