/** What the built page weighs, in bytes as gzip -9 leaves them, and what it may weigh. */

export interface BuiltFile {
  readonly bytes: number;
  /** Path of the module that a script was made for, if one was. */
  readonly source: string | undefined;
  /** Names of the scripts that it loads at once. */
  readonly imports: readonly string[];
  readonly isEntry: boolean;
}
/** By name. */
export type Files = Readonly<Record<string, BuiltFile>>;

const KB = 1024;
export const LIMITS = {
  'script of the first paint': 30 * KB,
  'scenarios further down the first screen': 10 * KB,
  'fonts of the first paint': 90 * KB,
  'fonts of the first paint in Ukrainian': 90 * KB,
  'whole first load, to a table with its stage': 602 * KB,
  'whole page, which a device keeps after the first visit': 2800 * KB,
  'heaviest scenario': 24 * KB,
  'heaviest scenario in another language': 28 * KB,
  'script of the worker': 100 * KB,
  'what the worker loads for the debrief': 40 * KB,
  'ending, loaded once the table stands': 29.8 * KB,
  'debrief, loaded once the ending is drawn': 62.3 * KB,
  'what is opened over the debrief, loaded when it is': 15.5 * KB,
  'ways for a link to leave the screen': 9 * KB,
  'results of a class, loaded when they are looked at': 32 * KB,
  'workshop, with its editor': 161 * KB,
  'map of deals beside a text that is written': 14 * KB,
  'script of the worker of the workshop': 150 * KB,
  'list of all games': 18 * KB,
  'guide for teachers': 14 * KB,
  'concept check, with its questions': 24 * KB,
  'class that is set up and handed out': 33 * KB,
  'printable kit': 38 * KB,
  'live class, as it is led': 60 * KB,
  'live class, as a pupil joins and sits': 23 * KB,
  'way to a server of live classes': 14 * KB,
  'heaviest of all other scripts': 72 * KB,
} as const;

export type Weights = Readonly<Record<keyof typeof LIMITS, number>>;

/** Typefaces that English pages load; the others wait for their letters. */
const FONTS = [/^assets\/atkinson-hyperlegible-next-latin-wght/, /^assets\/source-serif-4-latin-wght-normal/];
/** What pages in Ukrainian load instead. */
const UKRAINIAN_FONTS = ['sans-latin', 'sans-cyrillic', 'serif-latin', 'serif-cyrillic'];
/** The painted stage, with Phaser. */
const STAGE = 'src/stage/mount-stage.ts';
/** What a person goes through on the way to the table, besides the first page. */
const WAY = [
  'src/app/game-routes.tsx',
  'src/messages/en/messages.ts',
  'src/app/table-route.tsx',
  STAGE,
  'assets/map/europe.json',
];

/** What is further down on the first screen. */
const MORE = 'src/app/load-more.ts';
const MORE_MESSAGES = 'src/messages/en/more-messages.ts';

/** A shipped scenario, as it was written; of many of them, whoever comes to a table has loaded one. */
const SCENARIO = /virtual:scenario\/[\w-]+$/;
/** One as it is told in another language. */
const TOLD_SCENARIO = /virtual:scenario\/[\w-]+\/[\w-]+$/;

/** What draws the ending of a game that was played here. */
const ENDING = 'src/app/table-ending.tsx';

/** What draws a place of the debrief, but for the result, which is there with the ending. */
const PLACE = /src\/app\/debrief\/[\w-]+-at-the-end\.tsx$/;

/** Their style sheets, which come with them; that of the map of deals comes with its lines. */
const STYLE_OF_PLACE = /(-at-the-end|\/plot-lines)-[^/]*\.css$/;

/** What takes the whole page over the debrief, and is fetched by whoever opens it. */
const OPENED = /src\/app\/debrief\/[\w-]+-over-debrief\.tsx$/;
const STYLE_OF_OPENED = /\/([\w-]+-over-debrief|replay-book)-[^/]*\.css$/;

/** What hands a link on, once a screen with one is drawn. */
const SHARING = 'src/app/share/sharing.tsx';
const STYLE_OF_SHARING = /\/(sharing|embedded-link)-[^/]*\.css$/;
const SHARE_MESSAGES = 'src/messages/en/share-messages.ts';

/** The results of a class. */
const RESULTS = 'src/app/classroom/results/results-place.tsx';
const STYLE_OF_RESULTS = /\/results-place-[^/]*\.css$/;

/** Where a class is set up, and its links are handed out: with the style sheet of what hands on a link. */
const CLASS = ['board-page.tsx', 'set-up-place.tsx', 'hand-out-place.tsx'].map(
  (name) => `src/app/classroom/board/${name}`,
);
const STYLE_OF_CLASS = /\/(board-page|hand-out-place|qr-code-of|class-view|number-field)-[^/]*\.css$/;

/** Where scenarios are written. */
const WORKSHOP = 'src/app/workshop/workshop-route.tsx';
const STYLE_OF_WORKSHOP = /\/workshop-route-[^/]*\.css$/;
const WORKSHOP_MESSAGES = 'src/messages/en/workshop-messages.ts';
/** What comes there after the editor, once a text can be played. */
const BESIDE_TEXT = 'src/app/workshop/deals/deals-beside.tsx';
const STYLE_BESIDE_TEXT = /\/(deals-beside|plot-lines)-[^/]*\.css$/;
const LATE_WORKSHOP_MESSAGES = 'src/messages/en/workshop-late-messages.ts';
const WORKSHOP_WORKER = /^assets\/workshop-worker-/;

/** What is said there. */
const DEBRIEF_MESSAGES = 'src/messages/en/debrief-messages.ts';

/** All games of the device, over the first screen. */
const GAMES = 'src/app/games/games-dialog-here.tsx';
const STYLE_OF_GAMES = /\/games-dialog-here-[^/]*\.css$/;

/** Pages that a teacher has for a lesson, each with its texts. */
const GUIDE = ['src/app/classroom/guide/guide-page.tsx', 'docs/teaching.md?raw'];
const CHECK = ['src/app/classroom/check/check-page.tsx', 'src/messages/en/check-messages.ts'];
const STYLE_OF_GUIDE = /\/guide-page-[^/]*\.css$/;
const STYLE_OF_CHECK = /\/check-page-[^/]*\.css$/;
const KIT = ['src/app/classroom/kit/kit-page.tsx'];
const STYLE_OF_KIT = /\/kit-page-[^/]*\.css$/;
/** Where a live class is opened and led, with what carries it. */
const LEAD = ['src/app/live/lead/lead-page.tsx', 'src/messages/en/live-messages.ts'];
const STYLE_OF_LEAD = /\/lead-page-[^/]*\.css$/;
/** What carries messages, fetched once there is a server. It is of no one page. */
const WAY_TO_SERVER = /^assets\/connection-/;
/** Where a pupil comes in and sits, without the table. */
const SEAT = ['join/join-page.tsx', 'seat/seat-page.tsx'].map((name) => `src/app/live/${name}`);
const STYLE_OF_SEAT = /\/(join|seat)-page-[^/]*\.css$/;
/** Such a page is never the first, whichever it is. */
const STYLE_FOR_LESSON = /\/[\w-]+-page-[^/]*\.css$/;

/** What works beside the page; it is loaded when it is first asked for something. */
const WORKER = /^assets\/worker-/;

/** What it loads once the debrief asks for something. The page has the same as a script of its own, for where no worker comes. */
const LATE_IN_WORKER = /^assets\/debrief-tasks-/;

/** @throws Error when the build has not what is to be weighed, so that a renamed file cannot hide. */
export function weigh(files: Files): Weights {
  const like = (style: RegExp) => Object.keys(files).filter((name) => style.test(name));
  const first = withImports(files, [named(files, 'the first script', ([, file]) => file.isEntry)]);
  const fonts = FONTS.map((font) => matching(files, font));
  const ukrainian = UKRAINIAN_FONTS.map((font) => named(files, font, ([name]) => name.startsWith(`assets/${font}`)));
  const scenario = heaviest(files, SCENARIO);
  const more = [...withImports(files, [madeFor(files, MORE), madeFor(files, MORE_MESSAGES)])];
  const way = [...WAY.map((source) => madeFor(files, source)), scenario];
  const atTable = withImports(files, [...first, ...way]);
  const places = allNamed(files, String(PLACE), ({ source }) => source !== undefined && PLACE.test(source));
  const said = madeFor(files, DEBRIEF_MESSAGES);
  const ending = [...withImports(files, [madeFor(files, ENDING)])].filter((name) => !atTable.has(name));
  const before = new Set([...atTable, ...ending]);
  const debrief = [...withImports(files, [...places, said])].filter((name) => !before.has(name));
  const opened = allNamed(files, String(OPENED), ({ source }) => source !== undefined && OPENED.test(source));
  const overDebrief = [...withImports(files, opened)].filter((name) => !before.has(name) && !debrief.includes(name));
  const sharing = [SHARING, SHARE_MESSAGES].map((source) => madeFor(files, source));
  const shared = [...withImports(files, sharing)].filter((name) => !before.has(name) && !debrief.includes(name));
  const workshop = [WORKSHOP, WORKSHOP_MESSAGES].map((source) => madeFor(files, source));
  const atWorkshop = [...withImports(files, workshop)].filter((name) => !atTable.has(name));
  const styles = Object.keys(files).filter((name) => /\.(css|html)$/.test(name) && !isLaterStyle(name));
  const sum = (names: Iterable<string>) => [...names].reduce((total, name) => total + (files[name]?.bytes ?? 0), 0);
  return {
    'script of the first paint': sum(first),
    'scenarios further down the first screen': sum(more.filter((name) => !first.has(name))),
    'fonts of the first paint': sum(fonts),
    'fonts of the first paint in Ukrainian': sum(ukrainian),
    'whole first load, to a table with its stage': sum(atTable) + sum(fonts) + sum(styles),
    'whole page, which a device keeps after the first visit': sum(Object.keys(files)),
    'heaviest scenario': sum([scenario]),
    'heaviest scenario in another language': sum([heaviest(files, TOLD_SCENARIO)]),
    'script of the worker': sum([matching(files, WORKER)]),
    'what the worker loads for the debrief': sum([
      named(files, String(LATE_IN_WORKER), ([name, { source }]) => source === undefined && LATE_IN_WORKER.test(name)),
    ]),
    'ending, loaded once the table stands': sum(ending),
    'debrief, loaded once the ending is drawn': sum([...debrief, ...like(STYLE_OF_PLACE)]),
    'what is opened over the debrief, loaded when it is': sum([...overDebrief, ...like(STYLE_OF_OPENED)]),
    'ways for a link to leave the screen': sum([...shared, ...like(STYLE_OF_SHARING)]),
    'results of a class, loaded when they are looked at': sum(resultsOfClass(files, atTable)),
    'class that is set up and handed out': sum(classSetUp(files, atTable)),
    'workshop, with its editor': sum([...atWorkshop, ...like(STYLE_OF_WORKSHOP)]),
    'map of deals beside a text that is written': sum(besideText(files, new Set([...atTable, ...atWorkshop]))),
    'script of the worker of the workshop': sum([matching(files, WORKSHOP_WORKER)]),
    'list of all games': sum(listOfGames(files, atTable)),
    ...lessonPages(files, atTable),
    ...livePages(files, atTable),
    'heaviest of all other scripts': Math.max(...otherScripts(files).map(({ bytes }) => bytes)),
  };
}

/** Every script but those that have a limit of their own and are heavy by what they are: stage, editor, workers. */
function otherScripts(files: Files): BuiltFile[] {
  const heavy = [WORKSHOP, STAGE].map((source) => madeFor(files, source));
  const isHeavy = (name: string) => heavy.includes(name) || WORKER.test(name) || WORKSHOP_WORKER.test(name);
  return Object.entries(files).flatMap(([name, file]) => (name.endsWith('.js') && !isHeavy(name) ? [file] : []));
}

/** What each page for a lesson weighs, without what is there at the table. */
function lessonPages(files: Files, before: ReadonlySet<string>) {
  const bytesOf = (sources: readonly string[], style: RegExp) => {
    const scripts = withImports(
      files,
      sources.map((source) => madeFor(files, source)),
    );
    const late = [...scripts].filter((name) => !before.has(name));
    const styles = Object.keys(files).filter((name) => style.test(name));
    return [...late, ...styles].reduce((total, name) => total + (files[name]?.bytes ?? 0), 0);
  };
  return {
    'guide for teachers': bytesOf(GUIDE, STYLE_OF_GUIDE),
    'concept check, with its questions': bytesOf(CHECK, STYLE_OF_CHECK),
    'printable kit': bytesOf(KIT, STYLE_OF_KIT),
    'live class, as it is led': bytesOf(LEAD, STYLE_OF_LEAD),
  };
}

/** What a live class takes besides: for a pupil, and for whatever carries it. */
function livePages(files: Files, before: ReadonlySet<string>) {
  const sum = (names: readonly string[]) => names.reduce((total, name) => total + (files[name]?.bytes ?? 0), 0);
  return {
    'live class, as a pupil joins and sits': sum(seatOfPupil(files, before)),
    'way to a server of live classes': sum([matching(files, WAY_TO_SERVER)]),
  };
}

/** What a pupil of a live class loads besides the table and what carries it, without what all pages of such classes say. */
function seatOfPupil(files: Files, before: ReadonlySet<string>): string[] {
  const pages = SEAT.map((source) => madeFor(files, source));
  const scripts = [...withImports(files, pages)].filter((name) => !before.has(name));
  return [...scripts, ...Object.keys(files).filter((name) => STYLE_OF_SEAT.test(name))];
}

/** The list of all games, without what was there before. */
function listOfGames(files: Files, before: ReadonlySet<string>): string[] {
  const list = [...withImports(files, [madeFor(files, GAMES)])].filter((name) => !before.has(name));
  return [...list, ...Object.keys(files).filter((name) => STYLE_OF_GAMES.test(name))];
}

/** The results of a class with their style sheet, without what was there before. */
function resultsOfClass(files: Files, before: ReadonlySet<string>): string[] {
  const scripts = [...withImports(files, [madeFor(files, RESULTS)])].filter((name) => !before.has(name));
  return [...scripts, ...Object.keys(files).filter((name) => STYLE_OF_RESULTS.test(name))];
}

/** All that a class is set up with, without what was there before. */
function classSetUp(files: Files, before: ReadonlySet<string>): string[] {
  const pages = CLASS.map((source) => madeFor(files, source));
  const scripts = [...withImports(files, pages)].filter((name) => !before.has(name));
  return [...scripts, ...Object.keys(files).filter((name) => STYLE_OF_CLASS.test(name))];
}

/** The map of deals beside a text and what it says, without what was there before. */
function besideText(files: Files, before: ReadonlySet<string>): string[] {
  const beside = withImports(
    files,
    [BESIDE_TEXT, LATE_WORKSHOP_MESSAGES].map((source) => madeFor(files, source)),
  );
  const late = Object.keys(files).filter((name) => STYLE_BESIDE_TEXT.test(name));
  return [...[...beside].filter((name) => !before.has(name)), ...late];
}

/** One sentence for each limit that is passed. */
export function overweight(weights: Weights): string[] {
  return Object.entries(weights).flatMap(([name, bytes]) => {
    const limit = LIMITS[name as keyof Weights];
    return bytes <= limit ? [] : [`The ${name} weighs ${(bytes / KB).toFixed(1)} KB; ${limit / KB} KB are allowed.`];
  });
}

function named(files: Files, what: string, is: (entry: [string, BuiltFile]) => boolean): string {
  const found = Object.entries(files).find(is);
  if (found === undefined) throw missing(what);
  return found[0];
}

function matching(files: Files, pattern: RegExp): string {
  return named(files, String(pattern), ([name]) => pattern.test(name));
}

/** Whether a style sheet comes with something that is loaded after the table. */
function isLaterStyle(name: string): boolean {
  const later = [
    STYLE_OF_PLACE,
    STYLE_OF_OPENED,
    STYLE_OF_SHARING,
    STYLE_OF_WORKSHOP,
    STYLE_BESIDE_TEXT,
    STYLE_OF_GAMES,
    STYLE_OF_RESULTS,
    STYLE_FOR_LESSON,
    STYLE_OF_CLASS,
  ];
  return later.some((pattern) => pattern.test(name));
}

/** The script that was made for a module. */
function madeFor(files: Files, source: string): string {
  return named(files, source, ([, file]) => file.source?.endsWith(source) ?? false);
}

function allNamed(files: Files, what: string, is: (file: BuiltFile) => boolean): string[] {
  const found = Object.entries(files).filter(([, file]) => is(file));
  if (found.length === 0) throw missing(what);
  return found.map(([name]) => name);
}

/** The heaviest of the scripts that were made for such modules. */
function heaviest(files: Files, source: RegExp): string {
  const all = allNamed(files, String(source), (file) => file.source !== undefined && source.test(file.source));
  const bytes = (name: string) => files[name]?.bytes ?? 0;
  return all.reduce((one, other) => (bytes(other) > bytes(one) ? other : one));
}

function missing(what: string): Error {
  return new Error(`The build has no ${what}, which is to be weighed.`);
}

function withImports(files: Files, names: readonly string[]): ReadonlySet<string> {
  const all = new Set(names);
  for (const name of all) for (const imported of files[name]?.imports ?? []) all.add(imported);
  return all;
}
