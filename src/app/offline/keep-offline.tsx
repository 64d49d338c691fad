import { render } from 'preact';
import { languageOf } from '#messages/languages.ts';
import { plainSpeakerOf } from '#messages/plain-speaker-of.ts';
import type { Speaker } from '#messages/speaker.ts';
import { NewerLine } from '#panels/offline/newer-line.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { registerServiceWorker } from './register-service-worker.ts';
import { type NewerRelease, watchNewer } from './watch-newer.ts';

/**
 * Has the page kept on this device, and offers a newer one above it where there is one. It comes after all that the page
 * needs, and stands beside it: no screen waits for it or knows of it.
 */
export async function keepOffline(): Promise<void> {
  const { documentElement: root, body } = document;
  const place = document.createElement('div');
  body.prepend(place);
  let newer: NewerRelease | undefined;
  let speaker: Speaker | undefined;
  const draw = () => render(speaker && newer && lineOf(speaker, newer, dismiss), place);
  const dismiss = () => {
    newer = undefined;
    draw();
  };
  const speak = async () => {
    // Now, and not when there is something to say: an older page may not get it from the server any more.
    speaker = await speakerIn(root.lang).catch(() => speaker);
    draw();
  };
  new MutationObserver(speak).observe(root, { attributeFilter: ['lang'] });
  speak();
  watchNewer(await registerServiceWorker(), (found) => {
    newer = found;
    draw();
  });
}

async function speakerIn(tag: string): Promise<Speaker> {
  const { language, first, more } = languageOf(tag);
  const [above, below] = await Promise.all([first(), more()]);
  return plainSpeakerOf(language, { ...above, ...below });
}

function lineOf(speaker: Speaker, { isPartMissing, load }: NewerRelease, onLater: () => void) {
  return (
    <Speaking speaker={speaker}>
      <NewerLine isPartMissing={isPartMissing} onLoad={load} onLater={onLater} />
    </Speaking>
  );
}
