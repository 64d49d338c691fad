import type { Speaker } from '#messages/speaker.ts';
import { codesIn } from '#record/codes-in.ts';
import { decodeRecord } from '#record/record-codec.ts';
import { isDigestOf } from '#record/scenario-digest.ts';
import { recordProblemInWords } from '#session/words/record-problem-in-words.ts';
import type { WantedScenario } from './carried/scenario-of-text.ts';
import type { Catalogue } from './catalogue.ts';
import type { SharedRecord } from './open-link.ts';

/** With its code as it was written. */
interface CodedRecord extends SharedRecord {
  readonly code: string;
}

/** What the code of a link turns out to be, before anything is played. */
export type ReadLink =
  | ({ readonly is: 'game' } & CodedRecord)
  | {
      readonly is: 'without-scenario';
      readonly wanted: WantedScenario;
      /** What the link has with it of the scenario. */
      readonly attachment: Uint8Array | undefined;
      /** With what is here of the same id but played otherwise, where there is something. */
      readonly other: CodedRecord | undefined;
    }
  | { readonly is: 'nothing'; readonly words: string };

/** Reads the code of a link, as what showed the link has left it. Whatever it is, nothing is thrown. */
export function readLink(speaker: Speaker, catalogue: Catalogue, text: string): ReadLink {
  const { whole, nearest } = codesIn(`#${text}`);
  const code = whole[0] ?? nearest ?? text;
  const decoded = decodeRecord(code);
  if (!decoded.ok) return { is: 'nothing', words: recordProblemInWords(speaker, decoded.problem) };
  const { record } = decoded;
  const { scenarioId: id, scenarioDigest: digest } = record;
  const scenario = catalogue.scenarioOf(id, digest);
  // A shipped one has its words for what has changed since; of others there may be another file.
  const isIt = scenario && (catalogue.isShipped(scenario) || isDigestOf(digest, scenario));
  if (isIt) return { is: 'game', scenario, record, code };
  const wanted = { id, digest };
  return { is: 'without-scenario', wanted, attachment: undefined, other: scenario && { scenario, record, code } };
}
