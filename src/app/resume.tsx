import type { JSX } from 'preact';
import type { OfferedLanguage } from '#messages/languages.ts';
import type { Speaker } from '#messages/speaker.ts';
import { together } from '#messages/together.ts';
import { loadVoice } from '#messages/voice.ts';
import { Speaking } from '#panels/parts/speaking.tsx';
import { StrandedCard } from '#panels/start/stranded-card.tsx';
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { calendarOf } from '#session/table/frame/calendar.ts';
import { markOf } from '#session/words/names.ts';
import { openLibrary } from './library.ts';
import { olderReleaseOf } from './older-release.ts';
import { saveProblemInWords } from './save-problem-in-words.ts';
import { type ReadSave, readSave, scenarioIdInSave } from './saved-game.ts';
import type { Shelf } from './shelf.ts';
import { visitShelf } from './visit-shelf.ts';
import { isWithinReach } from './within-reach.ts';

/** A saved game as the start screen shows it; or the card of one that cannot be gone on with here. */
type KeptGame = { readonly resume: ResumeModel } | { readonly stranded: (onDiscard: () => void) => JSX.Element };

/** What the start screen shows of a saved game. */
export async function resumeOf(shelf: Shelf, text: string, language: OfferedLanguage): Promise<KeptGame> {
  const voice = await loadVoice(language);
  const { speaker } = voice;
  const library = await openLibrary([visitShelf(), shelf], voice);
  const save = readSave(await library.withShipped(scenarioIdInSave(text)), text);
  if (save.ok) return { resume: shown(speaker, save) };
  // Without the list of releases the game stays where it is; that it cannot be gone on with here is so all the same.
  const older = await olderReleaseOf(text).catch(() => undefined);
  const isNear = older !== undefined && (await isWithinReach(older.address));
  const where = older && speaker.say(isNear ? 'save.older-kept' : 'save.older-away', { day: older.day });
  const words = together(speaker, [saveProblemInWords(speaker, save.why), where]);
  const onOlder = isNear ? () => location.assign(older.address) : undefined;
  return {
    stranded: (onDiscard) => (
      <Speaking speaker={speaker}>
        <StrandedCard {...{ words, onOlder, onDiscard }} />
      </Speaking>
    ),
  };
}

function shown(speaker: Speaker, { game, state, you }: Extract<ReadSave, { ok: true }>): ResumeModel {
  const over = state.ending !== undefined;
  const where = over ? speaker.say('notice.over') : calendarOf(game, state.round).words;
  return { title: game.scenario.title, you: markOf(game, you), where, over };
}
