import { joinSentences } from '#messages/join-sentences.ts';
import type { OfferedLanguage } from '#messages/languages.ts';
import { loadMessages } from '#messages/message-catalogue.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { calendarOf } from '#session/table/frame/calendar-model.ts';
import { markOf } from '#session/words/names.ts';
import { isReleaseReachable } from '../is-release-reachable.ts';
import { openLibrary } from '../library.ts';
import { olderReleaseOf } from '../older-release.ts';
import { saveProblemInWords } from '../save-problem-in-words.ts';
import { type ReadSave, readSave, scenarioIdInSave } from '../saved-game.ts';
import type { ScenarioStore } from '../scenario-store.ts';
import { sessionScenarioStore } from '../session-scenario-store.ts';

/** A saved game as it is shown where one is chosen; or why it cannot be gone on with here. */
export type GameRead =
  | { readonly is: 'open'; readonly resume: ResumeModel }
  /** Its scenario could not be loaded, perhaps for lack of a network. */
  | { readonly is: 'unread' }
  | {
      readonly is: 'stranded';
      readonly words: string;
      /** Goes on with it in an older Parley; absent where none is kept for it. */
      readonly onOlder: (() => void) | undefined;
    };

/** Reads saved games, and says what they are. */
export interface GameReader {
  readonly speaker: Speaker;
  /** Fails where the scenario cannot be had now. */
  readonly read: (save: string) => Promise<GameRead>;
}

/** A reader with the scenarios of this device. */
export async function openGameReader(scenarioStore: ScenarioStore, language: OfferedLanguage): Promise<GameReader> {
  const voice = await loadMessages(language);
  const { speaker } = voice;
  const library = await openLibrary([sessionScenarioStore(), scenarioStore], voice);
  const read = async (text: string): Promise<GameRead> => {
    const save = readSave(await library.withShipped(scenarioIdInSave(text)), text);
    if (save.ok) return { is: 'open', resume: shown(speaker, save) };
    // Without the list of releases the game stays where it is; that it cannot be gone on with here is so all the same.
    const older = await olderReleaseOf(text).catch(() => undefined);
    const isNear = older !== undefined && (await isReleaseReachable(older.address));
    const where = older && speaker.say(isNear ? 'save.older-kept' : 'save.older-away', { day: older.day });
    const words = joinSentences(speaker, [saveProblemInWords(speaker, save.why), where]);
    return { is: 'stranded', words, onOlder: isNear ? () => location.assign(older.address) : undefined };
  };
  return { speaker, read };
}

function shown(speaker: Speaker, { game, state, you }: Extract<ReadSave, { ok: true }>): ResumeModel {
  const over = state.ending !== undefined;
  const where = over ? speaker.say('notice.over') : calendarOf(game, state.round).words;
  return { title: game.scenario.title, you: markOf(game, you), where, over };
}
