import type { ComponentChild } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Move } from '#engine/model/moves.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { IntroductionId } from '#session/introductions/introduction-ids.ts';
import { type IntroductionNow, introductionNow, passed } from '#session/introductions/introduction-now.ts';
import { TAUGHT_BY } from '#session/introductions/taught-by.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { StepNow } from '#session/tutorial/step-now.ts';
import { useLater } from '../../parts/use-later.ts';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { TableTab } from '../frame/table-tab.ts';
import type { OpenTool } from '../offer/action-bar.tsx';
import { introducedThing, type NoteSlot } from './introduced-things.ts';
import { IntroductionNote } from './introduction-note.tsx';

/** What is told of once, as far as this device has been told. */
export interface Introductions {
  readonly had: readonly IntroductionId[];
  /** It has been told of something, or whoever sits here has found it. */
  mark(id: IntroductionId): void;
}

/** What the table is like at the moment. */
interface Sight {
  readonly model: TableModel;
  readonly moves: readonly Move[];
  /** Which panel is shown, where the others are not. */
  readonly tab: TableTab | undefined;
  readonly tool: OpenTool;
  /** The first dawn or the tutorial has the word. */
  readonly isTaken: boolean;
  readonly step: StepNow | undefined;
}

export interface Introduced {
  /** What is told of now. */
  readonly id: IntroductionId | undefined;
  /** The same, to be read out, once the news has been; empty where nothing is told of. */
  readonly aloud: string;
  /** The note, if it lies in this slot. */
  at(slot: NoteSlot): ComponentChild;
  /** Whether something is drawn back, because the first day can do without it and it has not been told of. */
  isQuiet(id: IntroductionId): boolean;
  /** Whether parts that wait for others begin folded. */
  readonly areLaterPartsFolded: boolean;
}

const FOUND_BY: Readonly<Partial<Record<NonNullable<OpenTool>, IntroductionId>>> = { say: 'say', more: 'levers' };

/** What came of an act is said before what is new, in milliseconds. */
const AFTER_NEWS = 1000;

/** What is told of now, a note at a time; nothing where the device is told of nothing, and everything is shown. */
export function useIntroduction(introductions: Introductions | undefined, sight: Sight): Introduced {
  const { model, tab, tool, isTaken, step } = sight;
  const { say } = useSpeaker();
  const now = useNow(introductions, sight);
  const learnt = step === undefined ? tool && FOUND_BY[tool] : TAUGHT_BY[step.sentence];
  useMark(introductions, learnt);
  useMark(introductions, hasReworded(model) ? 'text' : undefined);
  const { id } = now ?? {};
  const isFirstDay = introductions !== undefined && !isTaken && model.calendar.round === 1;
  const close = (): void => {
    if (id !== undefined) introductions?.mark(id);
  };
  const thing = id && introducedThing(id, tab);
  return {
    id,
    aloud: useLater(id === undefined ? '' : aloud(say, id), AFTER_NEWS),
    at: (slot) =>
      id !== undefined && thing?.slot === slot ? (
        <IntroductionNote key={`${id}-${slot}`} {...{ id, thing }} onClose={close} />
      ) : undefined,
    isQuiet: (one) => isFirstDay && one !== id && !introductions.had.includes(one),
    areLaterPartsFolded: isFirstDay,
  };
}

/** A counter that says something else than its letter: whoever wrote it has found out how the text is written. */
function hasReworded({ draft: { kind, clauses, unsendable } }: TableModel): boolean {
  return kind === 'counter' && clauses.length > 0 && unsendable === undefined;
}

function aloud(say: Speaker['say'], id: IntroductionId): string {
  return say('introduction.aloud', { title: say(`introduction.${id}`), words: say(`introduction.${id}-words`) });
}

function useNow(introductions: Introductions | undefined, sight: Sight): IntroductionNow | undefined {
  const last = useRef<IntroductionNow>(undefined);
  const { model, moves, isTaken } = sight;
  const before = last.current;
  const decision = moves.filter(({ party }) => party === model.you).length;
  const past = introductions && passed(before, { decision });
  useMark(introductions, past);
  if (introductions === undefined || isTaken) return undefined;
  last.current = introductionNow(before, { table: model, decision, had: introductions.had });
  return last.current;
}

/** Puts down that something has been told of. */
function useMark(introductions: Introductions | undefined, id: IntroductionId | undefined): void {
  const latest = useRef(introductions);
  latest.current = introductions;
  useEffect(() => {
    if (id !== undefined && latest.current?.had.includes(id) === false) latest.current.mark(id);
  }, [id]);
}
