import type { ComponentType } from 'preact';
import { languageOf } from '#messages/languages.ts';
import { loadDebriefMessages, type MessageCatalogue } from '#messages/message-catalogue.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import type { ClosableDialog } from '#panels/parts/use-lazy-dialog.tsx';
import type { EndedGame } from './ended-game.ts';

/** A tool that opens over the debrief of a game, using the messages loaded with it. */
export type ToolOf = ComponentType<{ game: EndedGame; voice: MessageCatalogue; onClose: () => void }>;

/** Loads what is opened over the debrief of a game, and what it says in a language, given by its tag. */
export async function loadTool(game: EndedGame, tag: string, load: () => Promise<ToolOf>): Promise<ClosableDialog> {
  const [Tool, whole] = await Promise.all([load(), loadDebriefMessages(languageOf(tag))]);
  const voice = game.tellsPoints ? whole : whole.withoutPoints();
  return ({ onClose }) => (
    <Speaking speaker={voice.speaker}>
      <Tool {...{ game, voice, onClose }} />
    </Speaking>
  );
}
