import { useCallback, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Greeting } from '#live/protocol/version.ts';
import type { Speaker } from '#messages/speaker.ts';
import { CreateClassScreen, type LedCard } from '#panels/live/lead/create-class-screen.tsx';
import { Button } from '#panels/parts/button.tsx';
import { useFileInput } from '#panels/parts/use-file-input.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { MOST_PUPILS, MOST_TABLES } from '#session/classroom/class/lay-tables.ts';
import type { LedClass } from '#session/live/lead/led-classes.ts';
import {
  lessonPlanFor,
  type OpenDraft,
  seatsInWords,
  settingsToOpen,
  tablesForPupils,
  usualDraft,
} from '#session/live/lead/open-draft.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { firstOf, useScenarioChoices } from '../../classroom/board/use-scenario-choices.ts';
import { openLibrary } from '../../library.ts';
import { usePageServices } from '../../page-services.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { type AsyncState, useAsync } from '../../use-async.ts';
import { useScreen } from '../../use-screen.ts';
import { placeAddress, TO_LED, warningsOf } from './lead-addresses.ts';
import { type LedClassStore, ledClassStoreIn } from './led-class-store.ts';
import { openOnServer } from './open-on-server.ts';
import { WithGreeting } from './with-greeting.tsx';

interface CreateClassProps {
  /** Id of the scenario that is chosen at first; `undefined` for the first of the list. */
  readonly scenario: string | undefined;
  /** Key that a course of a learning platform gave: the class is then the one to which the link in the course leads. */
  readonly courseKey?: string | undefined;
}

/** The form that opens a live class, if there is a server. */
export function CreateClass({ scenario, courseKey }: CreateClassProps) {
  return <WithGreeting>{(greeting) => <Opening {...{ greeting, courseKey }} asked={scenario} />}</WithGreeting>;
}

interface OpeningProps {
  readonly greeting: Greeting;
  readonly asked: string | undefined;
  readonly courseKey: string | undefined;
}

function Opening({ greeting, asked, courseKey }: OpeningProps) {
  const { store } = usePageServices();
  const speaker = useSpeaker();
  const { say } = speaker;
  useScreen(say('live-teacher.heading'));
  const led = ledClassStoreIn(store);
  const scenarios = useScenarioChoices();
  const [chosen, setChosen] = useState<string>();
  const [times, setTimes] = useState(0);
  const id = chosen ?? firstOf(scenarios, asked);
  const loaded = useScenarioAtHand(id, times);
  const scenario = loaded.is === 'there' && loaded.value?.id === id ? loaded.value : undefined;
  const { draft, change, forgetScenario } = useOpenDraft(scenario);
  const { typedKey, onKey, ...opening } = useOpening(led, { ...greeting, courseKey }, scenario, draft);
  const choose = (other: string) => {
    setChosen(other);
    forgetScenario();
    setTimes(times + 1);
  };
  const missing = loaded.is === 'missing' ? say('live-open.no-scenario-here') : undefined;
  return (
    <CreateClassScreen
      {...{ scenarios, scenario: id, draft, typedKey, onKey }}
      led={led.list().map((each) => ledCard(speaker, each))}
      onForget={(classId) => {
        led.forget(classId);
        setTimes(times + 1);
      }}
      onScenario={choose}
      playedLine={
        scenario && say('live-open.played-line', { parties: scenario.parties.length, minutes: scenario.minutes })
      }
      contentNote={scenario?.contentNote}
      seats={draft && scenario ? seatsInWords(speaker, draft, scenario.parties.length) : ''}
      usualLesson={scenario && lessonPlanFor(scenario)}
      hasAttacks={(scenario?.events ?? []).some(({ sensitive }) => sensitive)}
      mostPupils={MOST_PUPILS}
      mostTables={MOST_TABLES}
      onDraft={change}
      warnings={warningsOf(speaker, greeting)}
      isOpening={opening.isOpening}
      report={opening.report ?? missing}
      onOpen={opening.open}
      file={<FromFile onOpened={choose} />}
      toLinks={fragmentOf({ screen: 'classroom', page: 'class', rest: '' })}
      onHome={() => goTo({ screen: 'start' })}
    />
  );
}

function ledCard({ say, language }: Speaker, { classId, title, tables, openedAt }: LedClass): LedCard {
  return {
    classId,
    title,
    line: say('live-teacher.led-line', { tables, time: timeInWords(language, openedAt) }),
    address: placeAddress(classId, 'open'),
  };
}

/** Opens the class, and goes to it. */
function useOpening(
  led: LedClassStore,
  { mayOpen, courseKey }: Greeting & Pick<OpeningProps, 'courseKey'>,
  scenario: Scenario | undefined,
  draft: OpenDraft | undefined,
) {
  const { say } = useSpeaker();
  const [typedKey, onKey] = useState('');
  const [isOpening, setOpening] = useState(false);
  const [report, setReport] = useState<string>();
  const needsKey = !mayOpen && courseKey === undefined;
  const key = mayOpen && courseKey === undefined ? {} : { key: courseKey ?? typedKey.trim() };
  const open = async () => {
    if (scenario === undefined || draft === undefined || isOpening) return;
    setOpening(true);
    const { tables } = draft;
    const settings = settingsToOpen(draft);
    const opened = await openOnServer({ scenario, tables, settings, ...key });
    setOpening(false);
    if (!opened.ok) return setReport(say(`live-teacher.problem-${opened.why === 'away' ? 'not-reached' : opened.why}`));
    const { classId, token, projector } = opened;
    led.keep({ classId, token, projector, title: scenario.title, tables, openedAt: Date.now() });
    goTo({ ...TO_LED, rest: classId });
  };
  return { typedKey: needsKey ? typedKey : undefined, onKey, isOpening, report, open };
}

interface FromFileProps {
  /** With the id of the scenario, which is on the store now. */
  readonly onOpened: (id: string) => void;
}

/** Plays a file of this device, which is kept as one that was opened on the first screen. */
function FromFile({ onOpened }: FromFileProps) {
  const { scenarioStore } = usePageServices();
  const { say } = useSpeaker();
  const [refused, setRefused] = useState<string>();
  const { input, ask } = useFileInput(async (chosen) => {
    const { readScenarioFile } = await import('../../read-scenario-file.ts');
    const read = await readScenarioFile(chosen);
    setRefused(read.ok ? undefined : chosen.name);
    if (!read.ok) return;
    scenarioStore.keep(read.file);
    onOpened(read.scenario.id);
  });
  return (
    <>
      {input}
      <Button kind="quiet" icon="upload" onClick={ask}>
        {say('live-open.from-file')}
      </Button>
      <p role="status" class="wax-text">
        {refused !== undefined && say('live-open.file-refused', { name: refused })}
      </p>
    </>
  );
}

/** A scenario of this device or of Parley, by its id. With another `times` the files of the device are read again. */
function useScenarioAtHand(id: string, times: number): AsyncState<Scenario | undefined> {
  const { messages, scenarioStore, visit } = usePageServices('messages');
  // biome-ignore lint/correctness/useExhaustiveDependencies: files may have come
  const load = useCallback(async () => {
    const library = await openLibrary([visit, scenarioStore], messages);
    return (await library.withShipped(id)).scenarioOf(id);
  }, [messages, scenarioStore, visit, id, times]);
  return useAsync(load);
}

/** The teacher's settings for a class; unset ones have the scenario's defaults. */
function useOpenDraft(scenario: Scenario | undefined) {
  const [set, setSet] = useState<Partial<OpenDraft>>({});
  // So many tables as the pupils need, unless another number is asked for after that.
  const forgetTables = () => setSet(({ tables: _, ...rest }) => rest);
  // Another scenario takes another time, and other tables.
  const forgetScenario = () => setSet(({ tables: _, lesson: __, ...rest }) => rest);
  const change = (some: Partial<OpenDraft>) => {
    if (some.pupils !== undefined) forgetTables();
    setSet((before) => ({ ...before, ...some }));
  };
  return { draft: scenario && drafted(scenario, set), change, forgetScenario };
}

function drafted(scenario: Scenario, set: Partial<OpenDraft>): OpenDraft {
  const usual = usualDraft(scenario);
  const { pupils = usual.pupils, settings } = set;
  return {
    pupils,
    tables: set.tables ?? tablesForPupils(pupils, scenario),
    settings: settings ?? usual.settings,
    lesson: 'lesson' in set ? set.lesson : usual.lesson,
  };
}
