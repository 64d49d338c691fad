import type { Game } from '#engine/model/game.ts';
import { own } from '#engine/model/own.ts';
import { dayInWords } from './dates.ts';

/** "AFP, 19 August 2025: what it says"; absent where no source is named. */
export function sourceInWords({ scenario }: Game, key: string | undefined): string | undefined {
  const source = key === undefined ? undefined : own(scenario.sources, key);
  return source && `${source.outlet}, ${dayInWords(source.date)}: ${source.says}`;
}
