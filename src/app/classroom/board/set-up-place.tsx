import { useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Speaker } from '#messages/speaker.ts';
import { SetUpScreen } from '#panels/classroom/class/set-up-screen.tsx';
import { useAskFirst } from '#panels/parts/use-ask-first.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { shuffled } from '#session/classroom/class/draw.ts';
import type { ClassPlan, ClassTable, KeptClass } from '#session/classroom/class/kept-class.ts';
import { laid, MOST_PUPILS, MOST_TABLES, renamed, tablesFor } from '#session/classroom/class/lay-tables.ts';
import { tableBriefly, tableInWords } from '#session/classroom/class/names-in-words.ts';
import { seatedFromList } from '#session/classroom/class/seat-from-list.ts';
import { movePupil, pupilsAtTables, reseat } from '#session/classroom/class/seat-pupils.ts';
import { readSeatingList, type SeatingList } from '#session/classroom/class/seating-list.ts';
import { drawSeed } from '../../draw-seed.ts';
import { fragmentOf } from '../../route.ts';
import { WithScenario } from '../../with-scenario.tsx';
import { saveClass } from './class-file.ts';
import { classParties } from './class-parties.ts';
import type { ClassPlaceProps } from './class-place-props.ts';
import { NoScenario } from './no-scenario.tsx';

/** The setup of a class. */
export function SetUpPlace(props: ClassPlaceProps) {
  const { kept } = props;
  const { id, digest } = kept.scenario;
  return (
    <WithScenario id={id}>
      {(catalogue) => {
        const scenario = catalogue.scenarioOf(id, digest);
        return scenario === undefined ? <NoScenario {...props} /> : <SetUp {...props} scenario={scenario} />;
      }}
    </WithScenario>
  );
}

function SetUp({ kept, change, remove, namesHidden, scenario }: ClassPlaceProps & { readonly scenario: Scenario }) {
  const speaker = useSpeaker();
  const { say } = speaker;
  const [listReport, setListReport] = useState<string>();
  const { start: askToDelete, dialog } = useAskFirst(
    () => ({
      heading: say('class-setup.delete-question'),
      words: say('class-setup.delete-words', { name: kept.name }),
      confirmLabel: say('class-setup.delete-yes'),
    }),
    remove,
  );
  const useList = (text: string) => {
    const list = readSeatingList(text, scenario.parties, MOST_PUPILS);
    setListReport(reportOf(speaker, list));
    change((before) => fromList(speaker, before, list));
  };
  return (
    <>
      <SetUpScreen
        {...{ kept, namesHidden, listReport }}
        parties={classParties(scenario)}
        hasAttacks={(scenario.events ?? []).some(({ sensitive }) => sensitive)}
        mostPupils={MOST_PUPILS}
        mostTables={MOST_TABLES}
        handOutAddress={fragmentOf({ screen: 'classroom', page: 'class', rest: `${kept.id}/hand-out` })}
        onPlan={(some) => change((before) => planned(before, some))}
        onPupils={(pupils) => change((before) => laidAnew(before, pupils, tablesFor(pupils, before.plan)))}
        onTables={(tables) => change((before) => laidAnew(before, pupilsAtTables(before.tables).length, tables))}
        onShuffle={() => change((before) => withTables(before, reseat(before.tables, byChance(before.tables))))}
        onList={useList}
        onPresets={(some) => change((before) => ({ ...before, presets: { ...before.presets, ...some } }))}
        onRename={(table, words) => change((before) => withTables(before, renamed(before.tables, table, words)))}
        onMove={(pupil, to) => change((before) => withTables(before, movePupil(before.tables, pupil, to)))}
        onTableSharing={(name, sharing) =>
          change((before) =>
            withTables(
              before,
              before.tables.map((table) => (table.name === name ? { ...table, sharing } : table)),
            ),
          )
        }
        onRenameClass={(name) => change((before) => (name.trim() === '' ? before : { ...before, name: name.trim() }))}
        onSave={() => saveClass(kept)}
        onDelete={() => askToDelete()}
      />
      {dialog}
    </>
  );
}

function withTables(before: KeptClass, tables: readonly ClassTable[]): KeptClass {
  return { ...before, tables };
}

function byChance(tables: readonly ClassTable[]) {
  return shuffled(pupilsAtTables(tables), (below) => drawSeed() % below);
}

function laidAnew(before: KeptClass, pupils: number, tables: number): KeptClass {
  return { ...before, ...laid(before, { plan: before.plan, pupils, tables, drawSeed }) };
}

/** A class with another plan: its tables are laid anew where the plan says how many sit at one. */
function planned(before: KeptClass, some: Partial<ClassPlan>): KeptClass {
  const plan = { ...before.plan, ...some };
  const pupils = pupilsAtTables(before.tables).length;
  const isOfSize = some.chairs !== undefined || some.perChair !== undefined;
  const tables = isOfSize ? tablesFor(pupils, plan) : before.tables.length;
  return { ...before, ...laid(before, { plan, pupils, tables, drawSeed }) };
}

function fromList(speaker: Speaker, before: KeptClass, { pupils }: SeatingList): KeptClass {
  if (pupils.length === 0) return before;
  const { plan } = before;
  // Names alone say nothing of tables: there are as many as they need.
  const ground = pupils.every(({ table }) => table === undefined)
    ? laid(before, { plan, pupils: pupils.length, tables: tablesFor(pupils.length, plan), drawSeed }).tables
    : before.tables;
  const seed = ground[0]?.seed ?? drawSeed();
  const tables = seatedFromList(
    shuffled(pupils, (below) => drawSeed() % below),
    {
      tables: ground,
      pattern: { seed, sharing: plan.sharing, chairs: plan.chairs.map((party) => ({ party, pupils: [] })) },
      wordsFor: (table) => [table.name, tableInWords(speaker, table), tableBriefly(speaker, table)],
      most: MOST_TABLES,
    },
  );
  return withTables(before, tables);
}

function reportOf({ say }: Speaker, { pupils, strange }: SeatingList): string {
  const count = say('class-setup.list-used', { count: pupils.length });
  return strange.length === 0 ? count : say('class-setup.list-strange', { count, words: [...strange] });
}
