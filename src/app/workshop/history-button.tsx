import { useState } from 'preact/hooks';
import { Button } from '#panels/parts/button.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { HistoryDialog } from '#panels/workshop/history-dialog.tsx';
import { timeInWords } from '#session/workshop/time-in-words.ts';
import type { ManuscriptPartProps } from './manuscript-part-props.ts';

/** Opens the history of the text. */
export function HistoryButton({ controller, state, places }: ManuscriptPartProps) {
  const { say, language } = useSpeaker();
  const [isOpen, setOpen] = useState(false);
  const { manuscript } = state;
  const versions = [...manuscript.versions].reverse().map(({ at, why, name = '' }) => ({
    key: String(at),
    time: timeInWords(language, at),
    what: say(`workshop.version-${why}`, { name }),
  }));
  const textAt = (key: string) => places.manuscripts.version(manuscript.id, Number(key)).catch(() => undefined);
  return (
    <>
      <Button kind="plain" class="bar-button" icon="history" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span class="bar-word">{say('workshop.history')}</span>
      </Button>
      {isOpen && (
        <HistoryDialog
          name={manuscript.name}
          versions={versions}
          textAt={textAt}
          onName={(name) => controller.nameVersion(name)}
          onRestore={(text) => {
            setOpen(false);
            controller.replace(text, 'restored');
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
