/** The size of the built page, in bytes after gzip -9. */
import {
  allLike,
  allWith,
  type BuiltFile,
  bytesOf,
  type Files,
  heaviest,
  loadedAfter,
  matching,
  named,
  scriptWith,
  withImports,
} from './built-files.ts';
import type { ScriptCounts, Weights } from './limits.ts';

/** A part of the page that is loaded by itself: modules whose scripts it asks for, and the style sheets that come with them. */
interface LatePart {
  readonly modules: readonly string[];
  readonly styles: RegExp;
}

const LATE_PARTS = {
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
    styles: /\/(board-page|hand-out-place|qr-code|class-view|number-field)-[^/]*\.css$/,
  },
  /** The workshop, in which scenarios are written. */
  workshop: {
    modules: ['src/app/workshop/workshop-route.tsx', 'src/messages/en/workshop-messages.ts'],
    styles: /\/workshop-route-[^/]*\.css$/,
  },
  /** The panels beside the editor, loaded once a text can be played. */
  besideText: {
    modules: ['src/app/workshop/deals/deals-panel.tsx', 'src/messages/en/workshop-late-messages.ts'],
    styles: /\/(deals-panel|lines)-[^/]*\.css$/,
  },
  /** The texts of a scenario in other languages, beside the editor. */
  translation: {
    modules: ['src/app/workshop/translation/translation-panel.tsx', 'src/messages/en/translation-messages.ts'],
    styles: /\/translation-panel-[^/]*\.css$/,
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
    styles: /\/(lead-page|roster)-[^/]*\.css$/,
  },
  /** The pages on which pupils join and sit, without the table, its connection, and the messages. */
  seat: {
    modules: ['join/join-page.tsx', 'seat/seat-page.tsx'].map((name) => `src/app/live/${name}`),
    // The style sheet of a seat is shared with the class beside an ending, under the name of a module of both.
    styles: /\/(join-page|seat-page|live-news|live-route)-[^/]*\.css$/,
  },
} as const satisfies Readonly<Record<string, LatePart>>;

/** Returns the size of a part in bytes, without files loaded before it. */
function weightOfPart(files: Files, { modules, styles }: LatePart, before: ReadonlySet<string>): number {
  return bytesOf(files, [...scriptsOfPart(files, { modules }, before), ...allLike(files, styles)]);
}

/** The scripts of a part that are not there before it. */
function scriptsOfPart(files: Files, { modules }: Pick<LatePart, 'modules'>, before: ReadonlySet<string>): string[] {
  return loadedAfter(
    files,
    before,
    modules.map((module) => scriptWith(files, module)),
  );
}

/** Typefaces that English pages load; the others wait for their letters. */
const FONTS = [/^assets\/legible-latin/, /^assets\/serif-latin/];
/** Fonts that pages in Ukrainian load instead. */
const UKRAINIAN_FONTS = ['sans-latin', 'sans-cyrillic', 'serif-latin', 'serif-cyrillic'];
/** The page itself. */
const FIRST = 'src/app/main.tsx';
/** The painted stage, with Phaser. */
const STAGE = 'src/stage/mount-stage.ts';
/** Files loaded on the way to the table, after the first page. */
const WAY = [
  'src/app/game-routes.tsx',
  'src/messages/en/messages.ts',
  'src/app/table-route.tsx',
  STAGE,
  'assets/map/europe.json',
];

/** Files for the lower part of the first screen. */
const MORE = ['src/app/load-more.ts', 'src/messages/en/more-messages.ts'];
/** The games of this device on the first screen. */
const GAMES = 'src/app/games/games-at-start.tsx';
/** Files loaded on the way of a link to its ending, after the first page. */
const WAY_OF_LINK = [
  'src/app/game-routes.tsx',
  'src/messages/en/messages.ts',
  'src/app/fetch-linked.ts',
  'src/app/link-route.tsx',
];

/** A shipped scenario, as it was written; a table loads one of them. */
const SCENARIO = /virtual:scenario\/[\w-]+$/;
/** One as it is told in another language. */
const TOLD_SCENARIO = /virtual:scenario\/[\w-]+\/[\w-]+$/;

/** The module that draws the ending of a game played here. */
const ENDING = 'src/app/table-ending.tsx';

/** Modules of the debrief's places, except the result, which is loaded with the ending. */
const PLACE = /src\/app\/debrief\/debrief-[\w-]+\.tsx$/;
/** Style sheets of the debrief's places, loaded with them; those of plots and of the map of deals have the names of scripts that some share. */
const STYLE_OF_PLACE =
  /\/(debrief-(?:deals|decisions|export|own-move|path|talk|tools)|lines|use-map-of-part)-[^/]*\.css$/;
/** Messages of the debrief. */
const DEBRIEF_MESSAGES = 'src/messages/en/debrief-messages.ts';

/** Modules that take the whole page over the debrief, loaded when they are opened. */
const OPENED = /src\/app\/debrief\/[\w-]+-over-debrief\.tsx$/;
const STYLE_OF_OPENED = /\/([\w-]+-over-debrief|replay-(?:book|stage))-[^/]*\.css$/;

/** A page of a lesson or a live class is never the first, whichever it is. */
const STYLE_OF_PAGE = /\/[\w-]+-page-[^/]*\.css$/;
/** The connection for live classes, loaded once there is a server. It belongs to no single page. */
const WAY_TO_SERVER = /^assets\/connection-/;

/** The page's worker, loaded with its first task. */
const WORKER = /^assets\/worker-/;
const WORKSHOP_WORKER = /^assets\/workshop-worker-/;
/** The worker's tasks for the debrief, loaded on demand. The page has them as its own script, if no worker loads. */
const LATE_IN_WORKER = /^assets\/debrief-tasks-/;

/** Style sheets that come with something that is loaded after the table. */
const LATER_STYLES = [
  STYLE_OF_PLACE,
  STYLE_OF_OPENED,
  STYLE_OF_PAGE,
  ...Object.values(LATE_PARTS).map(({ styles }) => styles),
];

/** @throws Error when the build has not what is to be weighed, so that a renamed file cannot hide. */
export function weigh(files: Files): Weights {
  const first = withImports(files, [scriptWith(files, FIRST)]);
  const scenario = heaviest(files, SCENARIO);
  const way = [...WAY.map((source) => scriptWith(files, source)), scenario];
  const atTable = withImports(files, [...first, ...way]);
  const fonts = FONTS.map((font) => matching(files, font));
  const ukrainian = UKRAINIAN_FONTS.map((font) => named(files, font, ([name]) => name.startsWith(`assets/${font}`)));
  const styles = Object.keys(files).filter((name) => /\.(css|html)$/.test(name) && !isLaterStyle(name));
  const sum = (names: Iterable<string>) => bytesOf(files, names);
  const part = (name: keyof typeof LATE_PARTS, before = atTable) => weightOfPart(files, LATE_PARTS[name], before);
  const more = MORE.map((source) => scriptWith(files, source));
  const atWorkshop = new Set([...atTable, ...scriptsOfPart(files, LATE_PARTS.workshop, atTable)]);
  return {
    'script of the first paint': sum(first),
    'scenarios further down the first screen': sum(loadedAfter(files, first, more)),
    'fonts of the first paint': sum(fonts),
    'fonts of the first paint in Ukrainian': sum(ukrainian),
    'whole first load, to a table with its stage': sum(atTable) + sum(fonts) + sum(styles),
    'whole page, which a device keeps after the first visit': sum(Object.keys(files)),
    'heaviest scenario': sum([scenario]),
    'heaviest scenario in another language': sum([heaviest(files, TOLD_SCENARIO)]),
    'script of the worker': sum([matching(files, WORKER)]),
    'what the worker loads for the debrief': sum([
      named(files, String(LATE_IN_WORKER), ([name, { modules }]) => modules.length === 0 && LATE_IN_WORKER.test(name)),
    ]),
    ...atTheEnd(files, atTable),
    'results of a class, loaded when they are looked at': part('results'),
    'class that is set up and handed out': part('classSetUp'),
    'workshop, with its editor': part('workshop'),
    'map of deals beside a text that is written': part('besideText', atWorkshop),
    'translations beside a text that is written': part('translation', atWorkshop),
    'script of the worker of the workshop': sum([matching(files, WORKSHOP_WORKER)]),
    'list of all games': part('games'),
    'guide for teachers': part('guide'),
    'concept check, with its questions': part('check'),
    'printable kit': part('kit'),
    'live class, as it is led': part('lead'),
    'live class, as a pupil joins and sits': part('seat'),
    'way to a server of live classes': sum([matching(files, WAY_TO_SERVER)]),
    'heaviest of all other scripts': Math.max(...otherScripts(files).map(({ bytes }) => bytes)),
  };
}

/**
 * Returns the number of scripts that the page requests, without those of its workers.
 * @throws Error as `weigh`
 */
export function countScripts(files: Files): ScriptCounts {
  const scriptsFor = (sources: readonly string[], more: readonly string[] = []) =>
    withImports(files, [scriptWith(files, FIRST), ...sources.map((source) => scriptWith(files, source)), ...more]).size;
  const scenario = [heaviest(files, SCENARIO)];
  return {
    'first screen': scriptsFor([...MORE, GAMES]),
    'way to a table with its stage': scriptsFor([...MORE, GAMES, ...WAY], scenario),
    'way of a link to its ending': scriptsFor(WAY_OF_LINK, scenario),
  };
}

/** Returns the files loaded for the ending, its debrief, and sharing from both, one after the other. */
function atTheEnd(files: Files, atTable: ReadonlySet<string>) {
  const ending = loadedAfter(files, atTable, [scriptWith(files, ENDING)]);
  const withEnding = new Set([...atTable, ...ending]);
  const debrief = loadedAfter(files, withEnding, [...allWith(files, PLACE), scriptWith(files, DEBRIEF_MESSAGES)]);
  const withDebrief = new Set([...withEnding, ...debrief]);
  const opened = loadedAfter(files, withDebrief, allWith(files, OPENED));
  return {
    'ending, loaded once the table stands': bytesOf(files, ending),
    'debrief, loaded once the ending is drawn': bytesOf(files, [...debrief, ...allLike(files, STYLE_OF_PLACE)]),
    'what is opened over the debrief, loaded when it is': bytesOf(files, [
      ...opened,
      ...allLike(files, STYLE_OF_OPENED),
    ]),
    'ways for a link to leave the screen': weightOfPart(files, LATE_PARTS.sharing, withDebrief),
  };
}

/** Every script but those that have a limit of their own and are heavy by what they are: stage, editor, workers. */
function otherScripts(files: Files): BuiltFile[] {
  const heavy = [LATE_PARTS.workshop.modules[0], STAGE].map((source) => scriptWith(files, source));
  const isHeavy = (name: string) => heavy.includes(name) || WORKER.test(name) || WORKSHOP_WORKER.test(name);
  return Object.entries(files).flatMap(([name, file]) => (name.endsWith('.js') && !isHeavy(name) ? [file] : []));
}

function isLaterStyle(name: string): boolean {
  return LATER_STYLES.some((pattern) => pattern.test(name));
}
