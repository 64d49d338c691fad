import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { RecordHead } from '#record/game-record.ts';
import type { Invitation } from '#record/link/invitation.ts';
import { decodeLink, type LinkedGame } from '#record/link/link-codec.ts';
import { isDigestOf } from '#record/scenario-digest.ts';
import { recordProblemInWords } from '#session/words/record-problem-in-words.ts';
import type { WantedScenario } from './carried/scenario-of-text.ts';
import type { Catalogue } from './catalogue.ts';
import { codeInLink } from './code-in-link.ts';

/** A game of a link, with what it says before it is played again, and its code as it was written. */
interface LinkedHere {
  readonly scenario: Scenario;
  readonly head: RecordHead;
  readonly code: string;
}

/** The content of a link, before any replay. */
export type ReadLink =
  | ({ readonly is: 'game' } & LinkedHere)
  | { readonly is: 'invitation'; readonly scenario: Scenario; readonly invitation: Invitation }
  | {
      readonly is: 'without-scenario';
      readonly wanted: WantedScenario;
      /** The scenario's attachment to the link. */
      readonly attachment: Uint8Array | undefined;
      /** With what is here of the same id but played otherwise, where there is something. */
      readonly other: LinkedHere | undefined;
    }
  | { readonly is: 'nothing'; readonly words: string };

/** The scenario that the code of a link is of, whether there is one of that id or not; absent where it cannot be read. */
export function scenarioIdInLink(text: string): string | undefined {
  const decoded = decodeLink(codeInLink(text));
  if (!decoded.ok) return undefined;
  return (decoded.is === 'game' ? decoded.record : decoded.invitation).scenarioId;
}

/** True if a link hands out settings to sit down with, and holds no game. */
export function isInvitation(text: string): boolean {
  const decoded = decodeLink(codeInLink(text));
  return decoded.ok && decoded.is === 'invitation';
}

/** Reads the code of a link, as what showed the link has left it. Whatever it is, nothing is thrown. */
export function readLink(speaker: Speaker, catalogue: Catalogue, text: string): ReadLink {
  const code = codeInLink(text);
  const decoded = decodeLink(code);
  if (!decoded.ok) return { is: 'nothing', words: recordProblemInWords(speaker, decoded.problem) };
  return decoded.is === 'game'
    ? gameHere(catalogue, decoded, code)
    : invitationHere(catalogue, decoded.invitation, decoded.attachment);
}

function gameHere(catalogue: Catalogue, { record, attachment }: LinkedGame, code: string): ReadLink {
  const { moves, ...told } = record;
  const head = { ...told, moves: { of: moves.of } };
  const scenario = catalogue.scenarioOf(head.scenarioId, head.scenarioDigest);
  if (scenario && isIt(catalogue, scenario, head)) return { is: 'game', scenario, head, code };
  return without(head, attachment, scenario && { scenario, head, code });
}

function invitationHere(catalogue: Catalogue, invitation: Invitation, attachment: Uint8Array | undefined): ReadLink {
  const scenario = catalogue.scenarioOf(invitation.scenarioId, invitation.scenarioDigest);
  if (scenario && isIt(catalogue, scenario, invitation)) return { is: 'invitation', scenario, invitation };
  return without(invitation, attachment, undefined);
}

type Asked = Pick<RecordHead, 'scenarioId' | 'scenarioDigest'>;

/** A shipped one has its words for what has changed since; of others there may be another file. */
function isIt(catalogue: Catalogue, scenario: Scenario, { scenarioDigest }: Asked): boolean {
  return catalogue.isShipped(scenario) || isDigestOf(scenarioDigest, scenario);
}

function without(
  { scenarioId: id, scenarioDigest: digest }: Asked,
  attachment: Uint8Array | undefined,
  other: LinkedHere | undefined,
): ReadLink {
  return { is: 'without-scenario', wanted: { id, digest }, attachment, other };
}
