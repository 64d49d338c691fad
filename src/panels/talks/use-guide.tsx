import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import type { Move } from '#engine/model/moves.ts';
import type { DawnModel } from '#session/table/frame/dawn-model.ts';
import type { TableModel } from '#session/table/table-model.ts';
import type { StepNow } from '#session/tutorial/step-now.ts';
import type { TutorialRegion } from '#session/tutorial/tutorial-steps.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import type { Panel } from '../table/frame/panels.ts';
import { type Introductions, useIntroduction } from '../table/introductions/use-introduction.tsx';
import { Coach, stepInWords } from '../table/tutorial/coach.tsx';
import { useStep } from '../table/tutorial/use-step.ts';

export interface Tutorial {
  readonly isOn: boolean;
  /** The person wants no more of it. */
  end(): void;
}

export interface Guidance {
  /** Tutorial of this chair; `undefined` if it has none. */
  readonly tutorial?: Tutorial | undefined;
  /** Notes on what is new; `undefined` if none are shown. */
  readonly introductions?: Introductions | undefined;
}

interface Ways {
  /** Puts focus on the heading of a part of the screen. */
  toHome(home: string): void;
  onShow(home: Panel): void;
  onTurn(issue: number): void;
}

interface Guided {
  /** First dawn, until the person has gone from it to the table. */
  readonly dawn: DawnModel | undefined;
  /** Goes from the first dawn to the table. */
  begin(): void;
  /** Paper that leads a newcomer, if there is one. */
  readonly guide: ComponentChild;
  /** The same, to be read out. */
  readonly aloud: string;
  /** Part of the table that the tutorial speaks of. */
  readonly region: TutorialRegion | undefined;
}

/** Leads through the first dawn, the tutorial, and the notes on what is new; `moves`: those of the game, of the person's own at least. */
export function useGuide(model: TableModel, moves: readonly Move[], given: Guidance, ways: Ways): Guided {
  const { tutorial, introductions } = given;
  const { toHome, onShow, onTurn } = ways;
  const { say } = useSpeaker();
  const [begun, setBegun] = useState(false);
  const dawn = begun ? undefined : model.dawn;
  const isDawn = dawn !== undefined;
  const isTaught = tutorial?.isOn === true;
  const step = useStep(isTaught, model, moves, isDawn);
  const { note, aloud } = useIntroduction(introductions, { model, moves, isTaken: isDawn || isTaught, step });
  const begin = (): void => {
    setBegun(true);
    toHome(step === undefined ? 'desk' : 'coach');
  };
  const skip = (): void => {
    tutorial?.end();
    toHome(isDawn ? 'dawn' : 'desk');
  };
  return {
    dawn,
    begin,
    guide: <Guide {...{ step, note, onShow, onTurn }} onBegin={begin} onSkip={skip} />,
    aloud: step === undefined ? aloud : stepInWords(say, step),
    region: step?.region,
  };
}

interface GuideProps {
  /** The step of the tutorial, if it is on. */
  readonly step: StepNow | undefined;
  /** The note on what is new at the table, if there is one. */
  readonly note: ComponentChild;
  onBegin(): void;
  onTurn(issue: number): void;
  onShow(home: Panel): void;
  onSkip(): void;
}

const HOMES: Readonly<Record<Exclude<TutorialRegion, 'dawn'>, Panel>> = {
  desk: 'desk',
  send: 'desk',
  text: 'text',
  say: 'text',
  'end-day': 'moves',
  'call-vote': 'moves',
};

/** The paper that leads a newcomer: a step of the tutorial, or else a note on what is new. */
export function Guide({ step, note, onBegin, onTurn, onShow, onSkip }: GuideProps) {
  if (step === undefined) return <>{note}</>;
  const { region } = step;
  const issue = articleOf(step);
  const toPlace = (): void => {
    if (region === 'dawn') onBegin();
    else if (issue !== undefined) onTurn(issue);
    else onShow(HOMES[region]);
  };
  return <Coach step={step} onAct={toPlace} onSkip={onSkip} />;
}

/** Returns the article in which a step is done; `undefined` if it is done elsewhere. */
function articleOf({ region, article, about }: StepNow): number | undefined {
  if (region === 'say') return about.give;
  return article && about[article];
}
