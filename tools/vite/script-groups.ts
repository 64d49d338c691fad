/** A group of the modules that are loaded together, as the bundler is told of it. */
interface ScriptGroup {
  readonly name: (id: string, context: ModuleGraph) => string | null;
  readonly priority: number;
  readonly debugName: string;
}

/** The part of the module graph's interface that is used. */
export interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Loaded before the first screen is drawn. */
const FIRST = ['src/app/main.tsx'];
/** Loaded once the first screen stands. */
const START = ['src/app/load-more.ts', 'src/app/games/games-at-start.tsx'];
/** Choice of a chair; all of it is loaded for a table and for a link, too. */
const GAME = ['src/app/game-routes.tsx'];
const TABLE = ['src/app/table-route.tsx'];
/** An opened link, and the ending of a game that was played here. */
const ENDING = ['src/app/link-route.tsx', 'src/app/table-ending.tsx'];
/** The content of a saved game or a link, read without a replay. */
const CODES = ['src/app/fetch-linked.ts', 'src/app/older-release.ts', 'src/app/is-release-reachable.ts'];
/** A saved game, played again up to where it stands. */
const SAVED = ['src/app/games/game-reader.ts'];
/** Pages without a game. */
const DESK = [
  'src/app/classroom/classroom-route.tsx',
  'src/app/classroom/guide/guide-page.tsx',
  'src/app/classroom/board/board-page.tsx',
  'src/app/classroom/board/set-up-place.tsx',
  'src/app/live/live-route.tsx',
  'src/app/live/join/join-page.tsx',
];
/** Dialogs and pages that have some parts of the table, such as its frames. */
const BESIDE = [
  'src/panels/rules/rules-dialog.tsx',
  'src/panels/settings/settings-dialog.tsx',
  'src/app/share/sharing.tsx',
  'src/app/debrief/debrief-deals.tsx',
  'src/app/debrief/debrief-decisions.tsx',
  'src/app/classroom/board/hand-out-place.tsx',
  'src/app/classroom/results/results-place.tsx',
  'src/app/classroom/kit/kit-page.tsx',
  'src/app/live/join/join-page.tsx',
  'src/app/live/lead/lead-page.tsx',
  'src/app/live/connection.ts',
  'src/app/workshop/workshop-route.tsx',
];

/**
 * Groups in their order: what the modules `of` import, as far as those `within` import it, too. Each has what no group
 * before it has.
 */
const GROUPS: readonly {
  readonly name: string;
  readonly of: readonly string[];
  readonly within?: readonly string[];
}[] = [
  { name: 'first', of: FIRST },
  { name: 'start', of: START },
  { name: 'common', of: [...GAME, ...TABLE, ...ENDING], within: DESK },
  { name: 'game', of: GAME },
  { name: 'codes', of: ENDING, within: CODES },
  { name: 'parts', of: [...TABLE, ...ENDING], within: BESIDE },
  { name: 'text', of: TABLE, within: ENDING },
  { name: 'engine', of: TABLE, within: SAVED },
  { name: 'table', of: TABLE },
  { name: 'ending', of: ENDING },
];

/** The primer of packed scenarios is one file for the page and all workers: it is large, and none needs it at once. */
const PRIMER: ScriptGroup = {
  name: (id) => (id.endsWith('/assets/carried/primer.json') ? 'primer' : null),
  priority: GROUPS.length + 1,
  debugName: 'primer',
};

/**
 * Groups of modules that the page loads together, each in one script: a hundred small ones are a hundred requests, and
 * pack worse. A group holds whatever the modules that it begins with import, but for what an earlier group has; so no
 * group imports a later one.
 */
export function scriptGroups(root: string): ScriptGroup[] {
  const groups: readonly ScriptGroup[] = GROUPS.map(({ name, of, within }, at) => {
    const members = once((graph: ModuleGraph) => {
      const all = importedBy(of, root, graph);
      if (within === undefined) return all;
      const other = importedBy(within, root, graph);
      return new Set([...all].filter((id) => other.has(id)));
    });
    return {
      name: (id, graph) => (members(graph).has(id) ? name : null),
      priority: GROUPS.length - at,
      debugName: name,
    };
  });
  return [PRIMER, ...groups];
}

/** The worker that opens links: of what it needs at once, a second script would be asked for only when the first has come. */
const WORKER = 'src/app/background/worker.ts';

/** One script of this worker and all that it imports. Another worker, or what this one loads later, has scripts of its own. */
export function workerGroups(root: string): ScriptGroup[] {
  const members = once((graph: ModuleGraph) => importedBy([WORKER], root, graph));
  const isItsBuild = (graph: ModuleGraph) => graph.getModuleInfo(`${root}/${WORKER}`) !== null;
  return [
    PRIMER,
    {
      name: (id, graph) => (isItsBuild(graph) && members(graph).has(id) ? 'worker' : null),
      priority: 1,
      debugName: 'worker',
    },
  ];
}

/** Modules with all that they import at once. */
function importedBy(names: readonly string[], root: string, graph: ModuleGraph): ReadonlySet<string> {
  const all = new Set(names.map((name) => `${root}/${name}`));
  for (const id of all) for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) all.add(imported);
  return all;
}

/** Finds something when it is first asked for. */
function once<Given, Found>(find: (given: Given) => Found): (given: Given) => Found {
  let found: { readonly value: Found } | undefined;
  return (given) => {
    found ??= { value: find(given) };
    return found.value;
  };
}
