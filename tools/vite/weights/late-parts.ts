import { allLike, bytesOf, type Files, loadedAfter, scriptWith } from './built-files.ts';

/** A part of the page that is loaded by itself: modules whose scripts it asks for, and the style sheets that come with them. */
interface LatePart {
  readonly modules: readonly string[];
  readonly styles: RegExp;
}

export const LATE_PARTS = {
  /** What hands a link on, once a screen with one is drawn. */
  sharing: {
    modules: ['src/app/share/sharing.tsx', 'src/messages/en/share-messages.ts'],
    styles: /\/(sharing|embedded-link)-[^/]*\.css$/,
  },
  results: { modules: ['src/app/classroom/results/results-place.tsx'], styles: /\/results-place-[^/]*\.css$/ },
  /** Where a class is set up, and its links are handed out: with the style sheet of what hands on a link. */
  classSetUp: {
    modules: ['board-page.tsx', 'set-up-place.tsx', 'hand-out-place.tsx'].map(
      (name) => `src/app/classroom/board/${name}`,
    ),
    styles: /\/(board-page|hand-out-place|qr-code-of|class-view|number-field)-[^/]*\.css$/,
  },
  /** Where scenarios are written. */
  workshop: {
    modules: ['src/app/workshop/workshop-route.tsx', 'src/messages/en/workshop-messages.ts'],
    styles: /\/workshop-route-[^/]*\.css$/,
  },
  /** What comes there after the editor, once a text can be played. */
  besideText: {
    modules: ['src/app/workshop/deals/deals-beside.tsx', 'src/messages/en/workshop-late-messages.ts'],
    styles: /\/(deals-beside|plot-lines)-[^/]*\.css$/,
  },
  /** All games of the device, over the first screen. */
  games: { modules: ['src/app/games/games-dialog-here.tsx'], styles: /\/games-dialog-here-[^/]*\.css$/ },
  /** Pages that a teacher has for a lesson, each with its texts. */
  guide: {
    modules: ['src/app/classroom/guide/guide-page.tsx', 'docs/use/teaching.md?raw'],
    styles: /\/guide-page-[^/]*\.css$/,
  },
  check: {
    modules: ['src/app/classroom/check/check-page.tsx', 'src/messages/en/check-messages.ts'],
    styles: /\/check-page-[^/]*\.css$/,
  },
  kit: { modules: ['src/app/classroom/kit/kit-page.tsx'], styles: /\/kit-page-[^/]*\.css$/ },
  /** Where a live class is opened and led, with what is said on all pages of such classes. */
  lead: {
    modules: ['src/app/live/lead/lead-page.tsx', 'src/messages/en/live-messages.ts'],
    styles: /\/lead-page-[^/]*\.css$/,
  },
  /** Where a pupil comes in and sits, without the table, what carries it, and what is said. */
  seat: {
    modules: ['join/join-page.tsx', 'seat/seat-page.tsx'].map((name) => `src/app/live/${name}`),
    styles: /\/(join|seat)-page-[^/]*\.css$/,
  },
} as const satisfies Readonly<Record<string, LatePart>>;

/** What a part weighs, without what is there before it. */
export function weightOfPart(files: Files, { modules, styles }: LatePart, before: ReadonlySet<string>): number {
  return bytesOf(files, [...scriptsOfPart(files, { modules }, before), ...allLike(files, styles)]);
}

/** The scripts of a part that are not there before it. */
export function scriptsOfPart(
  files: Files,
  { modules }: Pick<LatePart, 'modules'>,
  before: ReadonlySet<string>,
): string[] {
  return loadedAfter(
    files,
    before,
    modules.map((module) => scriptWith(files, module)),
  );
}
