import { useCallback, useRef, useState } from 'preact/hooks';
import { joinSentences } from '#messages/join-sentences.ts';
import type { Speaker } from '#messages/speaker.ts';
import type { NoteOnLine } from '#panels/classroom/results/rejected-entries.tsx';
import { useSpeaker } from '#panels/parts/use-speaker.ts';
import { keyOfResult } from '#session/classroom/class/kept-class.ts';
import { addResults } from '#session/classroom/results/add-results.ts';
import type { ImportEntry } from '#session/classroom/results/import-entries.ts';
import { usePageServices } from '../../page-services.tsx';
import { type ImportedResults, importedScenarios, importResults } from './import-results.ts';
import type { ResultsOfClassProps } from './results-of-class-props.ts';

export interface ResultImport {
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly isReading: boolean;
  /** The result of the last submission, in words. */
  readonly told: string;
  readonly notes: readonly NoteOnLine[];
  readonly clearNotes: () => void;
  /** The line in which a result was handed in, by its key, in this visit. */
  readonly lineOf: (key: string) => string | undefined;
}

/** Takes in what is handed in: the links of games go to the class, all else to the notes. */
export function useResultImport({ kept, change, heads }: ResultsOfClassProps): ResultImport {
  const { jobs, library } = usePageServices('jobs', 'library');
  const speaker = useSpeaker();
  const [told, setTold] = useState('');
  const [notes, setNotes] = useState<readonly NoteOnLine[]>([]);
  const lines = useRef(new Map<string, string>());
  const results = useRef(kept.results);
  results.current = kept.results;
  const take = useCallback(
    async (text: string) => {
      const handedIn = await jobs.start('gatherLinks', { text }).result;
      const catalogue = await library.withShipped(...importedScenarios(handedIn));
      const taken = importResults(speaker, handedIn, results.current, catalogue, Date.now());
      for (const each of handedIn) {
        if (each.is !== 'link') continue;
        lines.current.set(keyOfResult(each), each.line);
        heads.know(each.code, each.holds);
      }
      setNotes((before) => eachOnce([...before, ...taken.notes]));
      setTold(toldOf(speaker, handedIn, taken));
      await change((before) => ({ ...before, results: addResults(before.results, taken.results) }));
    },
    [jobs, library, speaker, change, heads],
  );
  const { onText, isReading } = useReading(take);
  const onFiles = useCallback(
    async (files: readonly File[]) => {
      const texts = await Promise.all(files.map(async (file) => ({ file, text: await textOf(file) })));
      const unread = texts.filter(({ text }) => text === undefined).map(({ file }) => noteOnFile(speaker, file));
      setNotes((before) => eachOnce([...before, ...unread]));
      const read = texts.flatMap(({ text }) => text ?? []);
      if (read.length > 0) await onText(read.join('\n'));
    },
    [onText, speaker],
  );
  return {
    onText,
    onFiles,
    isReading,
    told,
    notes,
    clearNotes: () => setNotes([]),
    lineOf: (key) => lines.current.get(key),
  };
}

/** Several texts can be read at a time. */
function useReading(take: (text: string) => Promise<void>) {
  const [reading, setReading] = useState(0);
  const onText = useCallback(
    async (text: string) => {
      setReading((count) => count + 1);
      try {
        await take(text);
      } finally {
        setReading((count) => count - 1);
      }
    },
    [take],
  );
  return { onText, isReading: reading > 0 };
}

function toldOf(speaker: Speaker, handedIn: readonly ImportEntry[], { counts }: ImportedResults): string {
  const { say } = speaker;
  if (handedIn.length === 0) return say('class-results.nothing-there');
  return joinSentences(speaker, [
    say('class-results.taken', { count: counts.new }),
    counts.named > 0 ? say('class-results.named', { count: counts.named }) : undefined,
  ]);
}

function eachOnce(notes: readonly NoteOnLine[]): readonly NoteOnLine[] {
  return [...new Map(notes.map((note) => [note.key, note])).values()];
}

function noteOnFile({ say }: Speaker, { name }: File): NoteOnLine {
  return { key: name, line: name, words: say('class-results.file-unreadable', { name }) };
}

/** Returns the text of a file; for a picture, the text of the codes in it. `undefined` if there is none. */
async function textOf(file: File): Promise<string | undefined> {
  if (!file.type.startsWith('image/')) return await textInFile(file);
  try {
    const { openCodeReader } = await import('./code-reader.ts');
    const [reader, picture] = await Promise.all([openCodeReader(), createImageBitmap(file)]);
    const texts = await reader.read(picture);
    return texts.length === 0 ? undefined : texts.join('\n');
  } catch {
    return undefined;
  }
}

/** Larger files hold no links of a class. */
const MOST_BYTES = 20_000_000;
/** The body of a mail, or a part of it, in base64 (RFC 2045). */
const ENCODED = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n([A-Za-z\d+/=\r\n]+)/gim;

/** The text of a file with links in it: plain, a page, a spreadsheet's text, a mail. Absent where it is no text. */
export async function textInFile(file: Blob): Promise<string | undefined> {
  if (file.size > MOST_BYTES) return undefined;
  const text = await file.text();
  if (text.includes('\0')) return undefined;
  return [text, ...[...text.matchAll(ENCODED)].map(([, body = '']) => decoded(body))].join('\n');
}

function decoded(body: string): string {
  try {
    const bytes = Uint8Array.from(atob(body.replace(/\s/g, '')), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
