/** The saved game, on paper. */
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { Button } from '../parts/button.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { Tag } from '../parts/tag.tsx';
import { useSpeaker } from '../parts/use-speaker.ts';
import { DiscardButton } from './discard-button.tsx';

export interface ResumeCardProps {
  /** `reading` while it is not known what the saved game is. */
  readonly resume: ResumeModel | 'reading';
  /** How it is kept on this device; wholly where nothing is said. */
  readonly keeping?: 'kept' | 'until-left' | 'older' | undefined;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}

/** Which game was left, where it stands, and the choice to go on or to discard it. */
export function ResumeCard({ resume, keeping = 'kept', onResume, onDiscard }: ResumeCardProps) {
  const { say } = useSpeaker();
  const over = resume !== 'reading' && resume.over;
  return (
    <Sheet class="resume" aria-labelledby="resume-heading">
      <h2 id="resume-heading" class="resume-heading">
        {say(over ? 'start.resume-over' : 'start.resume')}
      </h2>
      {resume === 'reading' ? (
        <p class="resume-title">{say('start.resume-unread')}</p>
      ) : (
        <>
          <p class="resume-title">{resume.title}</p>
          <p class="resume-where">
            <Tag party={resume.you} kind="solid" /> {resume.you.name} · {resume.where}
          </p>
        </>
      )}
      {keeping !== 'kept' && <p class="resume-where">{say(`start.resume-${keeping}`)}</p>}
      <div class="resume-buttons">
        <Button kind="primary" icon={over ? 'file-text' : 'player-play'} onClick={onResume}>
          {say(over ? 'start.see-ending' : 'start.go-on')}
        </Button>
        <DiscardButton
          words={
            resume === 'reading'
              ? say('start.discard-unread')
              : say('start.discard-known', { title: resume.title, where: resume.where })
          }
          onDiscard={onDiscard}
        />
      </div>
    </Sheet>
  );
}
