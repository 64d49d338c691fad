import { allLike, bytesOf, type Files, loadedAfter, scriptWith } from './built-files.ts';

/** A part of the page that is loaded by itself: modules whose scripts it asks for, and the style sheets that come with them. */
interface LatePart {
  readonly modules: readonly string[];
  readonly styles: RegExp;
}

export const LATE_PARTS = {
  /** Sharing of a link, once a screen with one is drawn. */
  sharing: {
    modules: ['src/app/share/sharing.tsx', 'src/messages/en/share-messages.ts'],
    styles: /\/(sharing|embedded-link)-[^/]*\.css$/,
  },
  results: { modules: ['src/app/classroom/results/results-place.tsx'], styles: /\/results-place-[^/]*\.css$/ },
  /** The setup of a class and the distribution of its links: with the style sheet for sharing a link. */
  classSetUp: {
    modules: ['board-page.tsx', 'set-up-place.tsx', 'hand-out-place.tsx'].map(
      (name) => `src/app/classroom/board/${name}`,
    ),
    styles: /\/(board-page|hand-out-place|qr-code-of|class-view|number-field)-[^/]*\.css$/,
  },
  /** The workshop, in which scenarios are written. */
  workshop: {
    modules: ['src/app/workshop/workshop-route.tsx', 'src/messages/en/workshop-messages.ts'],
    styles: /\/workshop-route-[^/]*\.css$/,
  },
  /** The panels beside the editor, loaded once a text can be played. */
  besideText: {
    modules: ['src/app/workshop/deals/deals-panel.tsx', 'src/messages/en/workshop-late-messages.ts'],
    styles: /\/(deals-panel|plot-lines)-[^/]*\.css$/,
  },
  /** The list of all games of the device, over the first screen. */
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
  /** The page on which a teacher opens and leads a live class, with the messages of all pages of such classes. */
  lead: {
    modules: ['src/app/live/lead/lead-page.tsx', 'src/messages/en/live-messages.ts'],
    styles: /\/lead-page-[^/]*\.css$/,
  },
  /** The pages on which pupils join and sit, without the table, its connection, and the messages. */
  seat: {
    modules: ['join/join-page.tsx', 'seat/seat-page.tsx'].map((name) => `src/app/live/${name}`),
    styles: /\/(join|seat)-page-[^/]*\.css$/,
  },
} as const satisfies Readonly<Record<string, LatePart>>;

/** Returns the size of a part in bytes, without files loaded before it. */
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
