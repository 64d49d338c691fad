import type { BriefingModel } from '#session/screens/briefing-model.ts';
import { Button } from '../parts/button.tsx';
import { useTextLanguage } from '../parts/text-language.ts';
import { useSpeaker } from '../parts/use-speaker.ts';
import { TopBar } from '../top-bar.tsx';

interface ChairsBarProps {
  readonly model: BriefingModel;
  readonly onBack: () => void;
  readonly onPrint: () => void;
  /** To all that a class needs on paper. */
  readonly onKit: () => void;
}

/** The bar above the choice of a chair: back to the scenarios, and the brief on paper. */
export function ChairsBar({ model, onBack, onPrint, onKit }: ChairsBarProps) {
  const lang = useTextLanguage();
  const { say } = useSpeaker();
  const steps = [
    { label: say('bar.step-scenario'), state: 'done' },
    { label: say('bar.step-chair'), state: 'now' },
    { label: say('bar.step-table'), state: 'ahead' },
  ] as const;
  return (
    <TopBar title={model.title} titleLanguage={lang} note={model.factsAsOf} steps={steps} onHome={onBack}>
      <Button kind="quiet" icon="arrow-left" class="chairs-back" onClick={onBack}>
        {say('bar.scenarios')}
      </Button>
      <Button kind="quiet" icon="file-text" class="chairs-kit" onClick={onKit}>
        <span class="chairs-print-word">{say('bar.kit')}</span>
      </Button>
      <Button kind="quiet" icon="printer" class="chairs-print" onClick={onPrint}>
        <span class="chairs-print-word">{say('bar.print')}</span>
      </Button>
    </TopBar>
  );
}
