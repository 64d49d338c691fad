import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';

interface NoticeProps {
  readonly words: string;
  readonly actions: readonly { readonly label: string; readonly onAct: () => void }[];
}

/** Warning about the text, with the available actions; announced at once. */
export function Notice({ words, actions }: NoticeProps) {
  return (
    <div class="workshop-notice cluster centred ground2 gap-2-4" role="alert">
      <p>
        <Icon name="alert-triangle" size={18} /> {words}
      </p>
      {actions.length > 0 && (
        <div class="cluster">
          {actions.map(({ label, onAct }) => (
            <Button key={label} kind="plain" onClick={onAct}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
