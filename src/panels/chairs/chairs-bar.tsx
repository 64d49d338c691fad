import type { BriefingModel } from '#session/screens/briefing-model.ts';
import { Button } from '../parts/button.tsx';
import { TopBar } from '../top-bar.tsx';

interface ChairsBarProps {
  readonly model: BriefingModel;
  readonly onBack: () => void;
  readonly onPrint: () => void;
}

const STEPS = [
  { label: 'Scenario', state: 'done' },
  { label: 'Chair and mandate', state: 'now' },
  { label: 'Table', state: 'ahead' },
] as const;

/** The bar above the choice of a chair: back to the scenarios, and the brief on paper. */
export function ChairsBar({ model, onBack, onPrint }: ChairsBarProps) {
  return (
    <TopBar title={model.title} factsAsOf={model.factsAsOf} steps={STEPS} onHome={onBack}>
      <Button kind="quiet" icon="arrow-left" class="chairs-back" onClick={onBack}>
        Scenarios
      </Button>
      <Button kind="quiet" icon="printer" class="chairs-print" onClick={onPrint}>
        <span class="chairs-print-word">Print this brief</span>
      </Button>
    </TopBar>
  );
}
