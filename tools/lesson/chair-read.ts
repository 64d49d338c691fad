import type { LineRead } from './line-read.ts';
import { sentencesOf } from './templates.ts';

/** Occasion of reading: before the first decision, at the table, or after the talks. */
export type ReadAt = 'brief' | 'table' | 'ending';

/** Words by where they are first read, and all of them. */
export type WordsRead = Readonly<Record<ReadAt | 'all', number>>;

/** Gathers what the person in one chair would read in the course of a game. */
export class ChairRead {
  /** Each sentence that a delegation gave as a reason, as often as it did. */
  readonly reasonsGiven: string[] = [];
  private readonly lines = new Map<string, ReadAt>();

  /** To be given what lies before the person, in the order in which it does. */
  reads(place: ReadAt, lines: readonly LineRead[]): void {
    for (const { words, isReason, isFolded } of lines) {
      if (!isFolded && !this.lines.has(words)) this.lines.set(words, place);
      if (isReason) this.reasonsGiven.push(...sentencesOf(words));
    }
  }

  /** Of all that lay open; a line that came again was read once. */
  get words(): WordsRead {
    const [brief, table, ending] = [this.wordsAt('brief'), this.wordsAt('table'), this.wordsAt('ending')];
    return { brief, table, ending, all: brief + table + ending };
  }

  private wordsAt(place: ReadAt): number {
    const lines = [...this.lines].flatMap(([line, where]) => (where === place ? [line] : []));
    return lines.reduce((sum, line) => sum + line.split(/\s+/).filter((word) => word !== '').length, 0);
  }
}
