import { parseScenario } from '#scenario/parse-scenario.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { remarksOnPlay } from '#scenario/proofreading/played/remarks-on-play.ts';
import type { PlacedRemark } from './read-text.ts';

/** A text, and what games of it came to. */
export interface AskedRemarks {
  readonly text: string;
  readonly summary: PlayedSummary;
}

/** Returns remarks for the author on games of a text. */
// biome-ignore lint/correctness/useYield: its one step is short
export function* remarkOnPlay({ text, summary }: AskedRemarks): Generator<void, readonly PlacedRemark[]> {
  const parsed = parseScenario(text);
  if (!parsed.ok) return [];
  return parsed.place(remarksOnPlay({ scenario: parsed.scenario, summary }));
}
