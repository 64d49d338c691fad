import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { DeskPaper } from './asked-words.ts';
import { PANELS, type Panel } from './panels.ts';

interface SkipToProps {
  /** Paper that waits for the person. */
  readonly paper: DeskPaper;
  onSkip(panel: Panel): void;
}

/** The first stops of the Tab key, seen when they have focus: past the bar, to a panel. */
export function SkipTo({ paper, onSkip }: SkipToProps) {
  const { say } = useSpeaker();
  return (
    <nav class="skip-to cluster panel pad2" aria-label={say('skip.label')}>
      {PANELS.map((panel) => (
        <Button key={panel} kind="plain" onClick={() => onSkip(panel)}>
          {say(`skip.${panel === 'desk' ? paper : panel}`)}
        </Button>
      ))}
    </nav>
  );
}
