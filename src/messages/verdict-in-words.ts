import { joinSentences } from './join-sentences.ts';
import { type Coded, type Speaker, sayCoded } from './speaker.ts';

/** Verdict on a scenario as a game, as codes with their values: overall and for each part. */
export interface CodedVerdict {
  readonly lines: readonly Coded<'proof'>[];
  readonly tracks: readonly { readonly title: string; readonly lines: readonly Coded<'proof'>[] }[];
}

/** A paragraph; that of a part has its title, where there are several parts. */
export interface VerdictParagraph {
  readonly title?: string;
  readonly words: string;
}

/** A verdict in sentences: the same in the command and on the page. */
export function verdictInWords(speaker: Speaker, { lines, tracks }: CodedVerdict): VerdictParagraph[] {
  const paragraph = (said: readonly Coded<'proof'>[]) => {
    return joinSentences(
      speaker,
      said.map((line) => sayCoded(speaker, 'proof', line)),
    );
  };
  return [
    { words: paragraph(lines) },
    ...tracks.map((track) => ({ ...(tracks.length > 1 && { title: track.title }), words: paragraph(track.lines) })),
  ];
}
