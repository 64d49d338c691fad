import { useState } from 'preact/hooks';
import type { Speaker } from '#messages/speaker.ts';
import '#panels/debrief/keep/keep.css';
import { KeepDialog } from '#panels/debrief/keep/keep-dialog.tsx';
import type { SaveFormat } from '#panels/debrief/keep/save-format.ts';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { copyText } from '../copy-text.ts';
import { useGameLink } from '../use-game-link.ts';
import { downloadFile } from './download-file.ts';
import type { EndedGame } from './ended-game.ts';
import { type GameToKeep, makeFile, saveFormatsOf } from './save-formats.ts';

interface KeepAtTheEndProps {
  readonly game: EndedGame;
  readonly onClose: () => void;
}

/** Makes what a finished game is kept as, and hands it to the browser. */
export function DebriefExport({ game, onClose }: KeepAtTheEndProps) {
  const speaker = useSpeaker();
  const [copied, setCopied] = useState(false);
  const { address } = useGameLink(game);
  return (
    <KeepDialog
      files={saveFormatsOf(game)}
      onSave={(file) => makeAndSave(speaker, { game, link: address }, file)}
      copied={copied}
      onCopy={async () => setCopied(await copyText(address))}
      onPrint={() => {
        onClose();
        // Once the dialog has gone from the page.
        requestAnimationFrame(() => window.print());
      }}
      onClose={onClose}
    />
  );
}

async function makeAndSave(speaker: Speaker, kept: GameToKeep, file: SaveFormat): Promise<string> {
  try {
    const { content, name } = await makeFile(speaker, kept, file);
    downloadFile(content, name);
    return name;
  } catch (error) {
    // Logged for developers; the dialog says that it has failed.
    reportError(error);
    throw error;
  }
}
