import type { SpeechChoice } from '#session/table/say/speech-form.ts';
import type { StepNow } from '#session/tutorial/step-now.ts';
import type { Panel } from '../frame/table-tab.ts';
import { Coach } from './coach.tsx';
import { COACHED_PLACES } from './coached-place.ts';

interface CoachAtProps {
  readonly home: Panel['home'];
  /** The step of the tutorial, if it is on. */
  readonly step: StepNow | undefined;
  onShow(tab: Panel['tab'], home: Panel['home']): void;
  onTurn(issue: number): void;
  onAsk(question: Partial<SpeechChoice>): void;
  onSkip(): void;
}

/** The paper of the tutorial, where the step is done in the part of the screen that it stands before. */
export function CoachAt({ home, step, onShow, onTurn, onAsk, onSkip }: CoachAtProps) {
  const place = step && COACHED_PLACES[step.region];
  if (step === undefined || place?.home !== home) return null;
  const { region, about, article } = step;
  const onAct = (): void => {
    if (region === 'say') onAsk({ kind: 'ask-matters', to: about.other, issue: about.give });
    else if (article !== undefined) onTurn(about[article]);
    else onShow(place.tab, place.home);
  };
  return <Coach step={step} onAct={onAct} onSkip={onSkip} />;
}
