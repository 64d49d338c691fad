import { allMessages as english } from '#messages/en/all-messages.ts';
import { checkMessages } from '#messages/uk/check-messages.ts';
import { classroomMessages } from '#messages/uk/classroom-messages.ts';
import { debriefMessages } from '#messages/uk/debrief-messages.ts';
import { liveMessages } from '#messages/uk/live-messages.ts';
import { messages } from '#messages/uk/messages.ts';
import { moreMessages } from '#messages/uk/more-messages.ts';
import { shareMessages } from '#messages/uk/share-messages.ts';
import { workshopLateMessages } from '#messages/uk/workshop-late-messages.ts';
import { workshopMessages } from '#messages/uk/workshop-messages.ts';
import { literally, type Names } from './table.ts';

const ukrainian = {
  ...messages,
  ...debriefMessages,
  ...shareMessages,
  ...workshopMessages,
  ...workshopLateMessages,
  ...classroomMessages,
  ...checkMessages,
  ...liveMessages,
  ...moreMessages,
};

/** How controls are called on the page in Ukrainian, by their English words, whole or as far as their values. */
export const UKRAINIAN_NAMES: Names = {
  with: (words) => new RegExp(pattern(words)),
  from: (words) => new RegExp(`^${pattern(words)}`),
  only: (words) => new RegExp(`^${pattern(words)}$`),
};

/** Words in English that stand in several places may be called differently in each. */
const CALLED: ReadonlyMap<string, ReadonlySet<string>> = called();

function called(): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [words, there] of pairs()) all.set(words, (all.get(words) ?? new Set()).add(there));
  return all;
}

function* pairs(): Generator<[string, string]> {
  for (const region of Object.keys(english) as (keyof typeof english)[]) {
    const translated: Readonly<Record<string, unknown>> = ukrainian[region];
    for (const [name, words] of Object.entries<unknown>(english[region])) {
      const there = translated[name];
      if (typeof words === 'string' && typeof there === 'string') yield [untilValues(words), untilValues(there)];
    }
  }
}

function untilValues(message: string): string {
  return message.replace(/\{.*/s, '');
}

function pattern(words: string): string {
  const there = CALLED.get(words);
  if (there === undefined) throw new Error(`no message begins with, and has no more before its values than: ${words}`);
  return `(?:${[...there].map(literally).join('|')})`;
}
