import { useEffect, useState } from 'preact/hooks';
import { Button } from '#panels/parts/button.tsx';
import { LiveRegion } from '#panels/parts/live-region.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { TopBar } from '#panels/top-bar.tsx';
import { isUnsaved } from '#session/workshop/kept-manuscript.ts';
import { goTo } from '../route.ts';
import { useDroppedFile } from '../use-dropped-file.ts';
import { HistoryButton } from './history-button.tsx';
import type { ManuscriptController, ManuscriptState } from './keeping/manuscript-controller.ts';
import type { ManuscriptPartProps } from './manuscript-part-props.ts';
import { namesOf, topLevelValue } from './new-texts.ts';
import { useBeginning } from './use-beginning.ts';
import { useSaving } from './use-saving.ts';

/** The name of the text, its storage state, and its actions. */
export function ManuscriptBar({ controller, state, places }: ManuscriptPartProps) {
  const { say } = useSpeaker();
  const { manuscript, text } = state;
  const [said, setSaid] = useState('');
  const save = useSaving(controller, setSaid);
  useDroppedFile(useBeginning(places, setSaid).openFile);
  useNameOfId(controller, state);
  useSaveKey(save);
  return (
    <TopBar
      title={manuscript.name}
      note={say(noteOn({ ...state, isUnsaved: isUnsaved({ ...manuscript, text }) }))}
      onHome={() => goTo({ screen: 'start' })}
    >
      <h1 class="vh">{say('workshop.title-of', { name: manuscript.name })}</h1>
      <LiveRegion message={said} />
      <Button
        kind="plain"
        class="bar-button"
        icon="file-text"
        onClick={() => goTo({ screen: 'workshop', file: undefined })}
      >
        <span class="bar-word">{say('workshop.home')}</span>
      </Button>
      <Button kind="plain" class="bar-button" icon="device-floppy" onClick={save}>
        <span class="bar-word">{say('workshop.save')}</span>
      </Button>
      <HistoryButton {...{ controller, state, places }} />
    </TopBar>
  );
}

function noteOn({ keeping, manuscript, isUnsaved: unsaved }: ManuscriptState & { readonly isUnsaved: boolean }) {
  if (keeping === 'parted' || keeping === 'until-left' || keeping === 'keeping') return `workshop.${keeping}` as const;
  if (manuscript.saved === undefined) return 'workshop.kept-no-file';
  return unsaved ? 'workshop.kept-changed' : 'workshop.kept-saved';
}

/** Names the text by the id of its scenario until it has a file. */
function useNameOfId(controller: ManuscriptController, { manuscript, text, keeping }: ManuscriptState): void {
  const { saved, name } = manuscript;
  // Once it is kept, and not with each letter: the text is read for it.
  const isReady = saved === undefined && keeping === 'kept';
  useEffect(() => {
    if (!isReady || topLevelValue(text, 'id') === undefined) return;
    const named = namesOf(text);
    if (named.name !== name) controller.rename(named.name);
  }, [controller, text, name, isReady]);
}

function useSaveKey(save: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      save();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [save]);
}
