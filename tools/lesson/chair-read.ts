import type { Chair } from '#session/table/parts/chair.ts';
import { linesRead } from './lines-read.ts';
import { sentencesOf } from './templates.ts';

/** Gathers what the person in one chair would read in the course of a game. */
export class ChairRead {
  /** Each sentence that a delegation gave as a reason, as often as it did. */
  readonly reasonsGiven: string[] = [];
  private readonly lines = new Set<string>();

  /** To be given the chair at each decision that it has to make. */
  reads(chair: Chair): void {
    for (const line of linesRead(chair)) {
      this.lines.add(line.words);
      if (line.isReason) this.reasonsGiven.push(...sentencesOf(line.words));
    }
  }

  /** Of all that it read; a line that came again was read once. */
  get words(): number {
    return [...this.lines].reduce((sum, line) => sum + line.split(/\s+/).filter((word) => word !== '').length, 0);
  }
}
