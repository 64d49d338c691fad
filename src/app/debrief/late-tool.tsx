import type { ComponentType } from 'preact';
import { useCallback } from 'preact/hooks';
import { languageOf } from '#messages/languages.ts';
import { loadWholeVoice, type Voice } from '#messages/voice.ts';
import type { ButtonKind } from '#panels/parts/button.tsx';
import { LateDialogButton } from '#panels/parts/late-dialog-button.tsx';
import { Speaking } from '#panels/parts/speaking.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import type { EndedGame } from './ended-game.ts';

/** What is opened over the debrief of a game, told with the messages that come with it. */
export type ToolOf = ComponentType<{ game: EndedGame; voice: Voice; onClose: () => void }>;

interface LateToolProps {
  readonly game: EndedGame;
  readonly kind: ButtonKind;
  readonly icon: string;
  readonly label: string;
  /** The same function each time. */
  readonly load: () => Promise<ToolOf>;
}

/** A button in the bar of the debrief for what is loaded when it is first asked for. */
export function LateTool({ game, load, ...button }: LateToolProps) {
  const { language } = useSpeaker();
  const loadHere = useCallback(async () => {
    const [Tool, voice] = await Promise.all([load(), loadWholeVoice(languageOf(language.tag))]);
    return ({ onClose }: { readonly onClose: () => void }) => (
      <Speaking speaker={voice.speaker}>
        <Tool {...{ game, voice, onClose }} />
      </Speaking>
    );
  }, [game, load, language]);
  return <LateDialogButton {...button} load={loadHere} />;
}
