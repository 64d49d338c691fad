import { PaperScenarios } from '#panels/classroom/paper/paper-scenarios.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { fragmentOf, goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { useScenarioChoices } from '../board/use-scenario-choices.ts';

/** A choice of the scenario that the table played, for addresses that do not name it. */
export function ChooseScenario() {
  useScreen(useSpeaker().say('paper.title'));
  const choices = useScenarioChoices().map(({ value, label, language }) => ({
    label,
    language,
    address: fragmentOf({ screen: 'classroom', page: 'paper', rest: value }),
  }));
  return <PaperScenarios choices={choices} onHome={() => goTo({ screen: 'start' })} />;
}
