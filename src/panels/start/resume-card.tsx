/** The saved game, on paper. */
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { Button } from '../parts/button.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Tag } from '../parts/tag.tsx';
import { DiscardButton } from './discard-button.tsx';

export interface ResumeCardProps {
  /** `reading` while it is not known what the saved game is. */
  readonly resume: ResumeModel | 'reading';
  /** How it is kept on this device; wholly where nothing is said. */
  readonly keeping?: 'kept' | 'until-left' | 'older' | undefined;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

const NOT_KEPT = {
  'until-left': 'This device has no room for it, or does not let us keep it: closing or reloading this page loses it.',
  older: 'What was played after that could not be kept: this device had no room for it.',
} as const;

/** Which game was left, where it stands, and the choice to go on or to discard it. */
export function ResumeCard({ resume, keeping = 'kept', onResume, onDiscard }: ResumeCardProps) {
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
      {keeping !== 'kept' && <p class="resume-where">{NOT_KEPT[keeping]}</p>}
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
