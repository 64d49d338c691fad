import type { ChairModel } from '#session/screens/briefing-model.ts';
import { Button } from '../../parts/button.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { RulesButton } from '../../rules/rules-button.tsx';
import { SettingsButton } from '../../settings/settings-button.tsx';
import type { BarModel } from './bar-model.ts';
import type { TableDialogKind } from './table-dialog.tsx';
import { TableDialogs } from './table-dialogs.tsx';

interface MorePanelProps {
  readonly model: BarModel;
  readonly mandate: ChairModel | undefined;
  onShow(dialog: TableDialogKind): void;
  onLeave(): void;
}

/** Contents of the bar of wide pages, as a list. */
export function MorePanel({ model, mandate, onShow, onLeave }: MorePanelProps) {
  const { say } = useSpeaker();
  return (
    <section class="more-panel" aria-labelledby="more-heading">
      <h2 id="more-heading" class="document-heading document-title">
        {model.title}
      </h2>
      {model.factsAsOf !== undefined && <p class="more-facts">{model.factsAsOf}</p>}
      <div class="more-list">
        <TableDialogs {...{ model, mandate, onShow }} />
        <RulesButton />
        <SettingsButton />
        <Button kind="quiet" icon="arrow-left" class="bar-button" onClick={onLeave}>
          {say('table.to-start')}
        </Button>
      </div>
    </section>
  );
}
