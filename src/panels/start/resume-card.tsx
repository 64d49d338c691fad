/** The saved game, on paper. */
import { useState } from 'preact/hooks';
import type { ResumeModel } from '#session/screens-model.ts';
import { Button } from '../parts/button.tsx';
import { ConfirmDialog } from '../parts/dialog.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Tag } from '../parts/tag.tsx';

export interface ResumeCardProps {
  readonly resume: ResumeModel;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** Which game was left, where it stands, and the choice to go on or to discard it. */
export function ResumeCard({ resume, onResume, onDiscard }: ResumeCardProps) {
  const [asking, setAsking] = useState(false);
  return (
    <Sheet class="resume" aria-labelledby="resume-heading">
      <h2 id="resume-heading" class="resume-heading">
        Go on where you stopped
      </h2>
      <p class="resume-title">{resume.title}</p>
      <p class="resume-where">
        <Tag party={resume.you} kind="solid" /> {resume.you.name} · {resume.where}
      </p>
      <div class="resume-buttons">
        <Button kind="primary" icon="player-play" onClick={onResume}>
          Resume
        </Button>
        <Button kind="paper" onClick={() => setAsking(true)}>
          Discard
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        heading="Discard this game?"
        words={`${resume.title}, ${resume.where}. It cannot be brought back.`}
        confirmLabel="Discard it"
        cancelLabel="Keep it"
        onConfirm={() => {
          setAsking(false);
          onDiscard();
        }}
        onCancel={() => setAsking(false)}
      />
    </Sheet>
  );
}
