import { useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import { ClassesScreen } from '#panels/classroom/class/classes-screen.tsx';
import type { ClassDraft } from '#panels/classroom/class/new-class-form.tsx';
import { Button } from '#panels/parts/button.tsx';
import { useAskFirst } from '#panels/parts/use-ask-first.tsx';
import { useFileInput } from '#panels/parts/use-file-input.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { KeptClass } from '#session/classroom/class/kept-class.ts';
import { MOST_PUPILS } from '#session/classroom/class/lay-tables.ts';
import { newClass } from '#session/classroom/class/new-class.ts';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import { drawSeed } from '../../draw-seed.ts';
import type { CrossTabChannel } from '../../keeping/cross-tab-channel.ts';
import { UnreadableRecords } from '../../keeping/unreadable-records.tsx';
import { useStoredList } from '../../keeping/use-stored-list.ts';
import { usePageServices } from '../../page-services.tsx';
import { fragmentOf, goTo } from '../../route.ts';
import { useScreen } from '../../use-screen.ts';
import { readClassFile } from './class-file.ts';
import type { ClassStore } from './class-store.ts';
import { firstOf, useScenarioChoices } from './use-scenario-choices.ts';

interface ClassesAtBoardProps {
  readonly classes: ClassStore;
  readonly channel: CrossTabChannel;
  /** Id of the scenario that is chosen at first for a new class; `undefined` for the first of the list. */
  readonly asked: string | undefined;
}

/** Pupils of a class of which nobody has said how many there are. */
const USUAL_PUPILS = 24;

/** The list of all classes of this device, with a form for a new one. */
export function ClassesAtBoard({ classes, channel, asked }: ClassesAtBoardProps) {
  const { library } = usePageServices('library');
  const speaker = useSpeaker();
  const { say } = speaker;
  useScreen(say('class-setup.classes'));
  const [kept, readAgain] = useStoredList(classes.list);
  const [unreadable = [], lookAgain] = useStoredList(classes.unreadable);
  const scenarios = useScenarioChoices();
  const [report, setReport] = useState<string>();
  const [draft, setDraft] = useState<Partial<ClassDraft>>({});
  const { name = '', scenario = firstOf(scenarios, asked), pupils = USUAL_PUPILS } = draft;
  const { start: askToDelete, dialog } = useDeleting(classes, channel, readAgain, setReport);
  const make = async () => {
    try {
      const catalogue = await library.withShipped(scenario);
      const found = catalogue.scenarioOf(scenario);
      if (found === undefined) throw new RangeError(`no scenario "${scenario}"`);
      const called = name.trim() === '' ? say('class-setup.usual-name') : name.trim();
      const made = await classes.add(newClass({ name: called, scenario: found, pupils, now: Date.now(), drawSeed }));
      goTo({ screen: 'classroom', page: 'class', rest: made.id });
    } catch {
      setReport(say('class-setup.make-failed'));
    }
  };
  if (kept === undefined) return null;
  return (
    <>
      <ClassesScreen
        classes={kept.map((each) => cardOf(speaker, each))}
        lasts={classes.lasts}
        draft={{ name, scenario, pupils }}
        onDraft={(some) => setDraft({ ...draft, ...some })}
        scenarios={scenarios}
        mostPupils={MOST_PUPILS}
        report={report}
        notices={<UnreadableRecords records={unreadable} remove={classes.remove} onRemoved={lookAgain} />}
        toLive={fragmentOf({ screen: 'live', page: 'live', rest: '' })}
        onMake={make}
        onDelete={(id) => askToDelete(kept.filter((each) => each.id === id))}
        onDeleteAll={() => askToDelete(kept)}
        onHome={() => goTo({ screen: 'start' })}
      >
        <OpenFile classes={classes} onFailure={(name) => setReport(say('class-setup.open-failed', { name }))} />
      </ClassesScreen>
      {dialog}
    </>
  );
}

interface OpenFileProps {
  readonly classes: ClassStore;
  /** The file of that name is none of a class. */
  readonly onFailure: (name: string) => void;
}

/** Opens a class from a file, as another one than those that are here. */
function OpenFile({ classes, onFailure }: OpenFileProps) {
  const { say } = useSpeaker();
  const { input, ask } = useFileInput(async (file) => {
    const read = await readClassFile(file);
    if (read === undefined) return onFailure(file.name);
    const { id } = await classes.add(read);
    goTo({ screen: 'classroom', page: 'class', rest: id });
  }, 'class');
  return (
    <>
      {input}
      <Button kind="plain" icon="upload" class="class-open-file" onClick={ask}>
        {say('class-setup.open-file')}
      </Button>
    </>
  );
}

/** Deletes classes, once it was asked whether that is meant. */
function useDeleting(
  classes: ClassStore,
  channel: CrossTabChannel,
  onDeleted: () => void,
  report: (words: string | undefined) => void,
) {
  const { say } = useSpeaker();
  return useAskFirst(
    (some: readonly KeptClass[]) => {
      const [only] = some;
      if (some.length === 1 && only !== undefined) {
        return {
          heading: say('class-setup.delete-question'),
          words: say('class-setup.delete-words', { name: only.name }),
          confirmLabel: say('class-setup.delete-yes'),
        };
      }
      return {
        heading: say('class-setup.delete-all-question'),
        words: say('class-setup.delete-all-words', { count: some.length }),
        confirmLabel: say('class-setup.delete-all'),
      };
    },
    async (some) => {
      try {
        await Promise.all(some.map(({ id }) => classes.remove(id)));
        for (const { id } of some) channel.publish(id);
        report(undefined);
      } catch {
        report(say('class-setup.delete-failed'));
      }
      onDeleted();
    },
  );
}

function cardOf({ say, language }: Speaker, { id, name, scenario, tables, results, changedAt }: KeptClass) {
  const time = timeInWords(language, changedAt);
  return {
    id,
    name,
    title: scenario.title,
    line: say('class-setup.class-line', { tables: tables.length, results: results.length, time }),
    address: fragmentOf({ screen: 'classroom', page: 'class', rest: id }),
  };
}
