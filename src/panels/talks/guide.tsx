import type { ComponentChild } from 'preact';
import type { StepNow } from '#session/tutorial/step-now.ts';
import { Coach } from '../table/tutorial/coach.tsx';

interface GuideProps {
  /** The step of the tutorial, if it is on. */
  readonly step: StepNow | undefined;
  /** The note on what is new at the table, if there is one. */
  readonly note: ComponentChild;
  onBegin(): void;
  onTurn(issue: number): void;
  onShow(home: 'desk' | 'text' | 'moves'): void;
  onSkip(): void;
}

/** The paper that leads a newcomer: a step of the tutorial, or else a note on what is new. */
export function Guide({ step, note, onBegin, onTurn, onShow, onSkip }: GuideProps) {
  if (step === undefined) return <>{note}</>;
  const { region, article, about } = step;
  const toPlace = (): void => {
    if (region === 'dawn') onBegin();
    else if (region === 'say') onTurn(about.give);
    else if (region === 'text') article === undefined ? onShow('text') : onTurn(about[article]);
    else onShow(region === 'desk' || region === 'send' ? 'desk' : 'moves');
  };
  return <Coach step={step} onAct={toPlace} onSkip={onSkip} />;
}
