import { codesIn, type LinkInText } from '#record/link/codes-in.ts';
import { decodeGame } from '#record/link/link-codec.ts';
import { decodeRecord, type RecordProblem } from '#record/record-codec.ts';

/** The games in a file. */
export type GamesInFile =
  /** The file is not a game: perhaps a scenario. */
  | { readonly is: 'something-else' }
  /** Games that can be kept as they are. */
  | { readonly is: 'saves'; readonly saves: readonly LinkInText[] }
  /** A link, as mail and chat hand it on: what it shows is for the page of links. */
  | { readonly is: 'link'; readonly link: LinkInText }
  | { readonly is: 'refused'; readonly problem: RecordProblem };

/** The longest game, and all games that are kept, take a hundredth of it. */
const MOST_BYTES = 4_000_000;

/** Reads a file as one with saved games: the text around them, or how it was wrapped, does not matter. Nothing is thrown. */
export async function gamesInFile(file: Blob): Promise<GamesInFile> {
  if (file.size > MOST_BYTES) return { is: 'refused', problem: { code: 'too-long' } };
  return gamesInText(await file.text());
}

function gamesInText(text: string): GamesInFile {
  const { links, nearest } = codesIn(recordInJson(text) ?? text);
  const saves = links.filter(({ code }) => isSave(code));
  if (saves.length > 0) return { is: 'saves', saves };
  const [link] = links;
  if (link !== undefined) return { is: 'link', link };
  if (nearest === undefined || isScenario(text)) return { is: 'something-else' };
  const decoded = decodeGame(nearest);
  return decoded.ok ? { is: 'something-else' } : { is: 'refused', problem: decoded.problem };
}

/** A finished game that was kept as data names its record. */
function recordInJson(text: string): string | undefined {
  if (!text.trimStart().startsWith('{')) return undefined;
  try {
    const { record } = JSON.parse(text) as { readonly record?: unknown };
    return typeof record === 'string' ? record : undefined;
  } catch {
    return undefined;
  }
}

/** A link holds the moves of persons, from which the others have to be found again. */
function isSave(code: string): boolean {
  const decoded = decodeRecord(code);
  return decoded.ok && decoded.record.moves.of === 'all';
}

/** A comment of a scenario begins with the mark that the code of a link stands behind. */
function isScenario(text: string): boolean {
  return /^[{\s"']*(?:format|id|title)["']?\s*:/m.test(text);
}
