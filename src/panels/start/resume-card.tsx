/** The saved game, on paper. */
import type { ResumeModel } from '#session/screens-model.ts';
import { Button } from '../parts/button.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Tag } from '../parts/tag.tsx';
import { DiscardButton } from './discard-button.tsx';

export interface ResumeCardProps {
  /** `reading` while it is not known what the saved game is. */
  readonly resume: ResumeModel | 'reading';
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** Which game was left, where it stands, and the choice to go on or to discard it. */
export function ResumeCard({ resume, onResume, onDiscard }: ResumeCardProps) {
  const over = resume !== 'reading' && resume.over;
  return (
    <Sheet class="resume" aria-labelledby="resume-heading">
      <h2 id="resume-heading" class="resume-heading">
        {over ? 'Your last game' : 'Go on where you stopped'}
      </h2>
      {resume === 'reading' ? (
        <p class="resume-title">A saved game</p>
      ) : (
        <>
          <p class="resume-title">{resume.title}</p>
          <p class="resume-where">
            <Tag party={resume.you} kind="solid" /> {resume.you.name} · {resume.where}
          </p>
        </>
      )}
      <div class="resume-buttons">
        <Button kind="primary" icon={over ? 'file-text' : 'player-play'} onClick={onResume}>
          {over ? 'See how it ended' : 'Resume'}
        </Button>
        <DiscardButton
          what={resume === 'reading' ? 'The saved game.' : `${resume.title}, ${resume.where}.`}
          onDiscard={onDiscard}
        />
      </div>
    </Sheet>
  );
}
