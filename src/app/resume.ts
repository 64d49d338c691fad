import type { OfferedLanguage } from '#messages/languages.ts';
import type { Speaker } from '#messages/speaker.ts';
import { loadVoice } from '#messages/voice.ts';
import type { ResumeModel } from '#session/screens/resume-model.ts';
import { calendarOf } from '#session/table/frame/calendar.ts';
import { markOf } from '#session/words/names.ts';
import { openCatalogue } from './catalogue.ts';
import { saveProblemInWords } from './save-problem-in-words.ts';
import { type ReadSave, readSave } from './saved-game.ts';
import type { Shelf } from './shelf.ts';

/** A saved game as the start screen shows it, or why it cannot be gone on with, in a sentence. */
export async function resumeOf(shelf: Shelf, text: string, language: OfferedLanguage): Promise<ResumeModel | string> {
  const voice = await loadVoice(language);
  const { speaker } = voice;
  const save = readSave(await openCatalogue(shelf, voice), text);
  return save.ok ? shown(speaker, save) : saveProblemInWords(speaker, save.why);
}

function shown(speaker: Speaker, { game, state, you }: Extract<ReadSave, { ok: true }>): ResumeModel {
  const over = state.ending !== undefined;
  const where = over ? speaker.say('notice.over') : calendarOf(game, state.round).words;
  return { title: game.scenario.title, you: markOf(game, you), where, over };
}
