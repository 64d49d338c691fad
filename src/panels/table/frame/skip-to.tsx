import { Button } from '../../parts/button.tsx';
import { PANELS, type Panel } from './table-tab.ts';

interface SkipToProps {
  /** What lies on the desk: "letter". */
  readonly paper: string;
  onSkip(panel: Panel): void;
}

/** The first stops of the Tab key, seen when they have focus: past the bar, to a panel. */
export function SkipTo({ paper, onSkip }: SkipToProps) {
  return (
    <nav class="skip-to" aria-label="Skip to">
      {PANELS.map((panel) => (
        <Button key={panel.home} kind="plain" onClick={() => onSkip(panel)}>
          To {panel.home === 'desk' ? `the ${paper}` : panel.words}
        </Button>
      ))}
    </nav>
  );
}
