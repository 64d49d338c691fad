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
import { IntroductionNote } from './introduction-note.tsx';

/** Notes on what is new at the table, as far as this device has shown them. */
export interface Introductions {
  readonly had: readonly IntroductionId[];
  /** Puts down that the person knows a thing. */
  mark(id: IntroductionId): void;
}

/** The table at this moment. */
interface Sight {
  readonly model: TableModel;
  /** Moves of the game, of the person's own at least. */
  readonly moves: readonly Move[];
  /** The first dawn or the tutorial has the word. */
  readonly isTaken: boolean;
  readonly step: StepNow | undefined;
}

interface Introduced {
  /** The note of now, to be read out once the news has been; empty if there is none. */
  readonly aloud: string;
  /** The note of now, if there is one. */
  readonly note: ComponentChild;
}

/** Time for the outcome of an act to be said before what is new, in milliseconds. */
const AFTER_NEWS = 1000;

/** Returns the note of now, one at a time; none if the device shows none. */
export function useIntroduction(introductions: Introductions | undefined, sight: Sight): Introduced {
  const { model, step } = sight;
  const { say } = useSpeaker();
  const { id } = useNow(introductions, sight) ?? {};
  useMark(introductions, step && TAUGHT_BY[step.sentence]);
  useMark(introductions, hasReworded(model) ? 'text' : undefined);
  const aloud = useLater(id === undefined ? '' : inWords(say, id), AFTER_NEWS);
  const close = (): void => {
    if (id !== undefined) introductions?.mark(id);
  };
  return { aloud, note: id && <IntroductionNote key={id} id={id} onClose={close} /> };
}

/** True for a counter that differs from its letter: its writer knows how the draft is written. */
function hasReworded({ draft: { kind, clauses, unsendable } }: TableModel): boolean {
  return kind === 'counter' && clauses.length > 0 && unsendable === undefined;
}

function inWords(say: Speaker['say'], id: IntroductionId): string {
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

/** Puts down that something has been shown. */
function useMark(introductions: Introductions | undefined, id: IntroductionId | undefined): void {
  const latest = useRef(introductions);
  latest.current = introductions;
  useEffect(() => {
    if (id !== undefined && latest.current?.had.includes(id) === false) latest.current.mark(id);
  }, [id]);
}
