import { useSpeaker } from './use-speaker.ts';

/** [Parley], in the brackets of an unsettled text. */
export function Wordmark({ onHome }: { readonly onHome?: (() => void) | undefined }) {
  const { say } = useSpeaker();
  const letters = (
    <>
      <span aria-hidden="true">[</span>Parley<span aria-hidden="true">]</span>
    </>
  );
  if (!onHome) return <span class="wordmark">{letters}</span>;
  return (
    <button
      type="button"
      class="wordmark wordmark--button bare corners pressable"
      aria-label={say('page.home')}
      onClick={onHome}
    >
      {letters}
    </button>
  );
}
