import { useSpeaker } from '#panels/parts/use-speaker.ts';

/** Says, in the page that is one file, where its links lead; nothing where it was told an address on the web for them. */
export function OnlyThisFile() {
  const { say } = useSpeaker();
  return 'today' in document.documentElement.dataset ? null : <p class="share-note">{say('share.only-file')}</p>;
}
