/** The saved game, on paper. */
import type { ComponentChildren } from 'preact';
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { Button } from '../parts/button.tsx';
import { DelegationTag } from '../parts/delegation-tag.tsx';
import { PaperSheet } from '../parts/paper-sheet.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';

export interface ResumeCardProps {
  readonly resume: ResumeModel;
  /** Storage state of the game on this device; `kept` if absent. */
  readonly keeping?: 'kept' | 'until-left' | 'older' | undefined;
  readonly onResume: () => void;
  /** Further actions on saved games. */
  readonly children?: ComponentChildren;
}

/** The game that was left, its state, and the button that resumes it. */
export function ResumeCard({ resume, keeping = 'kept', onResume, children }: ResumeCardProps) {
  const { say } = useSpeaker();
  const { called, title, you, where, over } = resume;
  return (
    <PaperSheet class="resume" aria-labelledby="resume-heading">
      <h2 id="resume-heading" class="label paper-faint">
        {say(over ? 'start.resume-over' : 'start.resume')}
      </h2>
      <p class="document-title">{called ?? title}</p>
      {called !== undefined && <p class="resume-where">{title}</p>}
      <p class="resume-where">
        <DelegationTag party={you} kind="solid" /> {you.name} · {where}
      </p>
      {keeping !== 'kept' && <p class="resume-where">{say(`start.resume-${keeping}`)}</p>}
      <div class="resume-buttons cluster mt2">
        <Button kind="primary" icon={over ? 'file-text' : 'player-play'} onClick={onResume}>
          {say(over ? 'start.see-ending' : 'start.go-on')}
        </Button>
        {children}
      </div>
    </PaperSheet>
  );
}
