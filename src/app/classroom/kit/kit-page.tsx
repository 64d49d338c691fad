import '#panels/classroom/class/class.css';
import '#panels/classroom/kit/kit.css';
import '#panels/classroom/kit/kit-page.css';
import { useMemo, useState } from 'preact/hooks';
import type { LocalizedGame } from '#messages/localized-game.ts';
import type { KitChoicesProps } from '#panels/classroom/kit/kit-choices.tsx';
import type { KitPaper } from '#panels/classroom/kit/kit-paper.ts';
import { KitPreview } from '#panels/classroom/kit/kit-preview.tsx';
import { KitScreen } from '#panels/classroom/kit/kit-screen.tsx';
import { useTextLanguage } from '#panels/parts/text-language.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { KitDocument } from '#session/classroom/kit/kit-document.ts';
import { kitEntries } from '#session/classroom/kit/kit-entries.ts';
import type { ClassWish } from '#session/classroom/kit/run-sheet.ts';
import { downloadFile } from '../../debrief/download-file.ts';
import { MessageRoute } from '../../message-route.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { TextsOf } from '../../texts-of.tsx';
import { useScreen } from '../../use-screen.ts';
import { WithScenario } from '../../with-scenario.tsx';
import { useScenarioChoices } from '../board/use-scenario-choices.ts';
import type { ClassroomPageProps } from '../classroom-page-props.ts';

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

interface KitOfGameProps {
  readonly game: LocalizedGame;
  readonly choices: KitChoicesProps;
}

/** The kit of a scenario, with its texts marked where they are in another language than the page. */
function KitOfGame(props: KitOfGameProps) {
  return (
    <TextsOf scenario={props.game.scenario}>
      <Kit {...props} />
    </TextsOf>
  );
}

/** The kit of a scenario: one of its documents is drawn, and no other is anywhere in the page. */
function Kit({ game, choices }: KitOfGameProps) {
  const { students, minutes, paper } = choices;
  const textLanguage = useTextLanguage();
  const entries = useMemo(() => kitEntries(game, { students, minutes }), [game, students, minutes]);
  const [chosen, setChosen] = useState('situation');
  const document = useMemo(() => entries.find(({ key }) => key === chosen)?.draw(), [entries, chosen]);
  if (document === undefined) return null;
  return (
    <KitScreen
      {...choices}
      title={game.scenario.title}
      entries={entries}
      chosen={chosen}
      onDocument={setChosen}
      toPaper={fragmentOf({ screen: 'classroom', page: 'paper', rest: game.scenario.id })}
      toChairs={fragmentOf({ screen: 'chairs', scenario: game.scenario.id, seed: undefined })}
      onPrint={() => window.print()}
      onSave={() => save(game, document, { paper, textLanguage })}
      onHome={() => goTo({ screen: 'start' })}
    >
      <KitPreview document={document} paper={paper} />
    </KitScreen>
  );
}

/** The document as a file that is printed anywhere. */
async function save(
  { language, scenario }: LocalizedGame,
  document: KitDocument,
  wish: { readonly paper: KitPaper; readonly textLanguage: string | undefined },
): Promise<void> {
  const { kitFile } = await import('#panels/classroom/kit/kit-file.tsx');
  const { default: style } = await import('#panels/classroom/kit/kit.css?inline');
  const text = kitFile(document, { style, ...wish, language: language.tag, direction: language.direction });
  downloadFile(new Blob([text], { type: 'text/html;charset=utf-8' }), `${scenario.id}-${document.id}.html`);
}
