import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import type { DeskPaper } from './asked-words.ts';
import { PANELS, type Panel } from './table-tab.ts';

interface SkipToProps {
  /** What lies on the desk. */
  readonly paper: DeskPaper;
  readonly panels?: readonly Panel[];
  onSkip(panel: Panel): void;
}

/** The first stops of the Tab key, seen when they have focus: past the bar, to a panel. */
export function SkipTo({ paper, panels = PANELS, onSkip }: SkipToProps) {
  const { say } = useSpeaker();
  return (
    <nav class="skip-to" aria-label={say('skip.label')}>
      {panels.map((panel) => (
        <Button key={panel.home} kind="plain" onClick={() => onSkip(panel)}>
          {say(`skip.${panel.home === 'desk' ? paper : panel.home}`)}
        </Button>
      ))}
    </nav>
  );
}
