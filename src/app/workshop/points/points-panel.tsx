import { useMemo, useRef, useState } from 'preact/hooks';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import { loadLazyWorkshopMessages } from '#messages/message-catalogue.ts';
import { type Speaker, sayCoded } from '#messages/speaker.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { NumbersChosen } from '#panels/workshop/numbers-chosen.tsx';
import { PointsEditor } from '#panels/workshop/points-editor.tsx';
import type { PointsCell } from '#session/workshop/points-model.ts';
import { copyText } from '../../copy-text.ts';
import { WithMessages } from '../../with-messages.tsx';
import type { ChosenForText } from '../tasks/choose-for-text.ts';
import type { WorkshopBackground } from '../tasks/workshop-background.ts';
import { cellsToSet, whyNotSet } from './cells-to-set.ts';
import { numberIn, pastedCells } from './pasted-cells.ts';
import { pointsTableOf } from './points-table.ts';
import { tableAsText } from './table-as-text.ts';

interface PointsBesideProps {
  readonly background: WorkshopBackground;
  readonly text: string;
  readonly scenario: Scenario;
  /** The reason why nothing can be changed now; `undefined` if it can. */
  readonly notNow: string | undefined;
  readonly edit: (text: string) => void;
}

/** The points of a text as a table; what is changed in it is changed in the text. Below it numbers can be chosen. */
export function PointsPanel(props: PointsBesideProps) {
  return (
    <WithMessages load={loadLazyWorkshopMessages}>
      <PointsToChange {...props} />
      <NumbersPanel {...props} />
    </WithMessages>
  );
}

function PointsToChange({ background, text, scenario, notNow, edit }: PointsBesideProps) {
  const { say } = useSpeaker();
  const [said, setSaid] = useState('');
  const table = useMemo(() => pointsTableOf(scenario), [scenario]);
  const set = async (at: PointsCell, rows: readonly (readonly number[])[], done: string) => {
    const numbers = cellsToSet(table, { at, rows });
    if (numbers === undefined) return setSaid(say('workshop-points.too-large'));
    const changed = await background.start('setNumbers', { text, numbers }).result;
    if (changed.ok && changed.text !== text) edit(changed.text);
    setSaid(changed.ok ? done : say(`workshop-points.${whyNotSet(changed)}`));
  };
  const type = (at: PointsCell, typed: string) => {
    const number = numberIn(typed);
    if (number === undefined) setSaid(say('workshop-points.no-number-typed', { found: typed }));
    else void set(at, [[number]], '');
  };
  const paste = (at: PointsCell, pasted: string) => {
    const read = pastedCells(pasted);
    if (!read.ok) setSaid(say('workshop-points.no-number', placeOf(read.not)));
    else void set(at, read.rows, say('workshop-points.pasted', { cells: read.rows.flat().length }));
  };
  const copy = async () => {
    const isCopied = await copyText(tableAsText(table.model));
    setSaid(say(isCopied ? 'workshop-points.table-copied' : 'workshop-points.not-copied'));
  };
  return <PointsEditor model={table.model} {...{ notNow, said }} onType={type} onPaste={paste} onCopy={copy} />;
}

function placeOf({ found, row, column }: { readonly found: string; readonly row: number; readonly column: number }) {
  return { found, row, column };
}

interface NumbersBesideProps {
  readonly background: WorkshopBackground;
  readonly text: string;
  /** The reason why nothing can be changed now; `undefined` if it can. */
  readonly notNow: string | undefined;
  readonly edit: (text: string) => void;
}

/** The latest choice of numbers: its text, and its result, `undefined` if it failed. */
interface Choice {
  readonly of: string;
  readonly found: ChosenForText | undefined;
}

/** Chooses numbers for a text; they are seen before they are taken. */
function NumbersPanel({ background, text, notNow, edit }: NumbersBesideProps) {
  const speaker = useSpeaker();
  const room = useRef<HTMLDivElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  const [choice, setChoice] = useState<Choice>();
  const [taken, setTaken] = useState<string>();
  const found = choice?.of === text ? choice.found : undefined;
  const choose = async () => {
    setChoosing(true);
    const chosen = await background.start('chooseForText', { text }).result.catch(() => undefined);
    setChoosing(false);
    setChoice({ of: text, found: chosen });
  };
  const take = (now: string) => {
    edit(now);
    setTaken(now);
    // The button that was pressed goes away with what it took.
    room.current?.querySelector('button')?.focus();
  };
  const isTaken = taken === text && choice?.of !== text;
  const said = isTaken
    ? speaker.say('workshop-numbers.taken')
    : saidOf(speaker, isChoosing, choice?.of === text ? choice : undefined);
  return (
    <div class="stack gap3 full leading" ref={room}>
      <NumbersChosen
        notNow={notNow}
        said={said}
        model={found?.ok ? found.model : undefined}
        onChoose={choose}
        onTake={() => found?.ok && take(found.text)}
      />
    </div>
  );
}

function saidOf(speaker: Speaker, isChoosing: boolean, choice: Choice | undefined): string {
  if (isChoosing) return speaker.say('workshop-numbers.choosing');
  if (choice === undefined) return '';
  const { found } = choice;
  if (found === undefined) return speaker.say('workshop-numbers.failed');
  if (found.ok)
    return found.model.changes === 0
      ? speaker.say('workshop-numbers.none')
      : speaker.say('workshop-numbers.chosen', { changes: found.model.changes, level: found.model.level });
  return found.why === 'not-plain'
    ? speaker.say('workshop-points.not-plain')
    : sayCoded(speaker, 'choosing', found.why);
}
