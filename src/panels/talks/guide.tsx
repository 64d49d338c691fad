import type { ComponentChild } from 'preact';
import type { StepNow } from '#session/tutorial/step-now.ts';
import type { TutorialRegion } from '#session/tutorial/tutorial-steps.ts';
import type { Panel } from '../table/frame/panels.ts';
import { Coach } from '../table/tutorial/coach.tsx';

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
