import '#panels/classroom/class/class.css';
import '#panels/classroom/kit/kit.css';
import '#panels/classroom/kit/kit-page.css';
import { useState } from 'preact/hooks';
import type { KitPaper } from '#panels/classroom/kit/kit-paper.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { ClassWish } from '#session/classroom/kit/run-sheet.ts';
import { MessageRoute } from '../../message-route.tsx';
import { goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { WithScenario } from '../../with-scenario.tsx';
import { useScenarioChoices } from '../board/use-scenario-choices.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';
import { KitOfGame } from './kit-of-game.tsx';

/** A class of which nobody has said how big it is. */
const USUAL: ClassWish = { students: 28, minutes: 45 };

/** The printable kit of the scenario that the address names, or of the first one. */
export function KitPage({ rest }: ClassroomPageProps) {
  const { say } = useSpeaker();
  useScreen(say('kit-page.heading'));
  const scenarios = useScenarioChoices();
  const [paper, setPaper] = useState<KitPaper>('a4');
  const [lesson, setLesson] = useState(USUAL);
  const id = rest === '' ? scenarios[0]?.value : rest;
  if (id === undefined) return null;
  const choices = {
    scenario: id,
    scenarios: scenarios.some((each) => each.value === id) ? scenarios : [...scenarios, { value: id, label: id }],
    paper,
    ...lesson,
    onPaper: setPaper,
    onClass: (some: Partial<ClassWish>) => setLesson({ ...lesson, ...some }),
    onScenario: (other: string) => goTo({ screen: 'classroom', page: 'kit', rest: other }),
  };
  return (
    <WithScenario id={id}>
      {(catalogue) => {
        const game = catalogue.find(id);
        return game === undefined ? <NoScenario id={id} /> : <KitOfGame key={id} game={game} choices={choices} />;
      }}
    </WithScenario>
  );
}

function NoScenario({ id }: { readonly id: string }) {
  const { say } = useSpeaker();
  const action = { label: say('page.to-scenarios'), onAct: () => goTo({ screen: 'start' }) };
  return (
    <MessageRoute heading={say('notice.no-scenario')} words={say('notice.no-scenario-words', { id })} action={action} />
  );
}
