import { useState } from 'preact/hooks';
import { SheetDialog } from '../../parts/sheet-dialog.tsx';
import { useSpeaker } from '../../parts/use-speaker.ts';
import { NewsLines, newsHeading } from './news.tsx';
import type { NewsModel } from './news-model.ts';

interface NewsButtonProps {
  readonly model: NewsModel;
  /** "7 pieces of news" */
  readonly words: string;
}

/** The way to all that happened, on a sheet of its own. */
export function NewsButton({ model, words }: NewsButtonProps) {
  const speaker = useSpeaker();
  const [shown, setShown] = useState(false);
  return (
    <>
      <button type="button" class="link-button" aria-haspopup="dialog" onClick={() => setShown(true)}>
        {words}
      </button>
      {shown && (
        <SheetDialog
          heading={newsHeading(speaker, model)}
          label={speaker.say('news.dispatches')}
          bodyClass="news-sheet"
          onClose={() => setShown(false)}
        >
          <NewsLines model={model} />
        </SheetDialog>
      )}
    </>
  );
}
