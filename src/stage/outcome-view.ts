/** Layout of the picture that is kept of a finished game. */
import type { PartyMark } from '#session/party-mark.ts';
import type { EndingModel, EndingTrack } from '#session/screens/ending-model.ts';
import type { Point } from './map-data.ts';

/** Pixels: what pages that show a link, slides and messages have room for. */
export const OUTCOME_SIZE = { width: 1200, height: 630 } as const;

/** Width of the hall, beside which the paper lies. */
export const HALL_WIDTH = 440;

export interface OutcomeModel extends Pick<EndingModel, 'title' | 'factsAsOf' | 'headline' | 'tracks' | 'hall'> {
  /** The caption below everything else: the subject of the picture. */
  readonly foot: string;
}

/** A line of words, from its left end on its baseline. */
export interface OutcomeWords extends TypeStyle {
  readonly words: string;
  readonly at: Point;
}

export interface TypeStyle {
  readonly face: 'serif' | 'sans';
  readonly weight: number;
  /** Pixels. */
  readonly size: number;
  /** Soft for what is said beside the rest. */
  readonly tone: 'ink' | 'soft';
}

export interface OutcomeView {
  readonly words: readonly OutcomeWords[];
  /** The required signatories, at the middle of their marks; filled if they have signed. */
  readonly marks: readonly { readonly party: PartyMark; readonly at: Point; readonly signed: boolean }[];
  /** Heights of lines across the paper. */
  readonly rules: readonly number[];
}

/** Width in pixels of words in a lettering. */
export type MeasureLetters = (words: string, lettering: TypeStyle) => number;

export const MARK_RADIUS = 14;
const LEFT = HALL_WIDTH + 40;
const RIGHT = OUTCOME_SIZE.width - 40;
const WIDTH = RIGHT - LEFT;
const LAST = OUTCOME_SIZE.height - 62;
const LINE = 25;
/** From the top of a part to its first article. */
const PART_HEAD = 62;
const PART_GAP = 12;

const TITLE: TypeStyle = { face: 'sans', weight: 650, size: 20, tone: 'ink' };
const NOTE: TypeStyle = { face: 'sans', weight: 400, size: 16, tone: 'soft' };
const HEADLINES: readonly TypeStyle[] = [44, 38, 32, 27].map((size) => ({
  face: 'serif',
  weight: 600,
  size,
  tone: 'ink',
}));
const MOST_HEADLINES = 2;
const PART: TypeStyle = { face: 'serif', weight: 600, size: 23, tone: 'ink' };
const ARTICLE: TypeStyle = { face: 'sans', weight: 400, size: 18, tone: 'ink' };

/** Title and headline, then each part with its articles and signatories, as many as there is room for. */
export function outcomeView(model: OutcomeModel, measure: MeasureLetters): OutcomeView {
  const words: OutcomeWords[] = [];
  const write = (text: string, lettering: TypeStyle, y: number, width = WIDTH) => {
    words.push({ ...lettering, words: fitted(text, lettering, width, measure), at: [LEFT, y] });
  };
  write(model.title, TITLE, 60);
  if (model.factsAsOf !== undefined) write(model.factsAsOf, NOTE, 84);
  const { lines, lettering } = headline(model.headline, measure);
  let y = 100;
  for (const line of lines) {
    y += Math.round(lettering.size * 1.18);
    write(line, lettering, y);
  }
  y += 22;
  const rules = [y];
  const marks: OutcomeView['marks'][number][] = [];
  const room = LAST - y - model.tracks.length * (PART_HEAD + PART_GAP);
  const shares = sharesOf(model.tracks, Math.max(0, Math.floor(room / LINE)));
  model.tracks.forEach((track, place) => {
    y += PART_GAP;
    const { signatories, signed } = track;
    signatories.forEach((party, index) => {
      marks.push({ party, signed, at: [RIGHT - MARK_RADIUS - (signatories.length - 1 - index) * 38, y + 22] });
    });
    const beside = WIDTH - signatories.length * 38 - 10;
    write(track.title, PART, y + 25, beside);
    write(track.statusWords, NOTE, y + 47, beside);
    y += PART_HEAD;
    for (const line of articlesOf(track, shares[place] ?? 0)) {
      write(line, ARTICLE, y + 12);
      y += LINE;
    }
  });
  write(model.foot, NOTE, OUTCOME_SIZE.height - 28);
  return { words, marks, rules };
}

/** In the largest lettering in which it has room in a few lines. */
function headline(text: string, measure: MeasureLetters) {
  for (const lettering of HEADLINES) {
    const lines = balanced(text, lettering, measure);
    if (lines.length <= MOST_HEADLINES) return { lines, lettering };
  }
  const lettering = HEADLINES.at(-1) as TypeStyle;
  return { lines: balanced(text, lettering, measure).slice(0, MOST_HEADLINES + 1), lettering };
}

/** In as many lines as it needs, which are about as long as one another. */
function balanced(text: string, lettering: TypeStyle, measure: MeasureLetters): string[] {
  let lines = wrapped(text, lettering, WIDTH, measure);
  const most = lines.length;
  for (let width = WIDTH; width > WIDTH / 2; width -= 20) {
    const narrower = wrapped(text, lettering, width, measure);
    if (narrower.length > most) break;
    lines = narrower;
  }
  return lines;
}

/** Distributes the available lines among the parts, signed ones first. */
function sharesOf(tracks: readonly EndingTrack[], lines: number): number[] {
  let left = lines;
  const shares = tracks.map(() => 0);
  const places = tracks.map((_, place) => place);
  const signedFirst = [
    ...places.filter((place) => tracks[place]?.signed),
    ...places.filter((place) => !tracks[place]?.signed),
  ];
  for (const place of signedFirst) {
    shares[place] = Math.min(tracks[place]?.clauses.length ?? 0, left);
    left -= shares[place] ?? 0;
  }
  return shares;
}

/** In brackets where it was not signed; with a sign that there are more where there are. */
function articlesOf({ clauses, signed }: EndingTrack, share: number): string[] {
  const lines = clauses.map(({ number, title, label }) => `${number}  ${title}: ${signed ? label : `[${label}]`}`);
  if (lines.length <= share || share === 0) return lines.slice(0, share);
  return [...lines.slice(0, share - 1), '…'];
}

function wrapped(text: string, lettering: TypeStyle, width: number, measure: MeasureLetters): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && measure(longer, lettering) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Cut at its end where there is not room for all of it. */
function fitted(text: string, lettering: TypeStyle, width: number, measure: MeasureLetters): string {
  if (measure(text, lettering) <= width) return text;
  let end = text.length - 1;
  while (end > 0 && measure(`${text.slice(0, end).trimEnd()}…`, lettering) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}
