/** What a layer of `src` may import from outside itself. */
export interface LayerRule {
  /** Layers whose functions and values it may use, and so their types too. */
  readonly layers: readonly string[];
  /** Layers that it may import types of, which leave no trace in the bundle. */
  readonly typesOf?: readonly string[];
  /** npm packages; `anything` for the layer that puts the others together. */
  readonly packages: readonly string[] | 'anything';
  readonly typesOfPackages?: readonly string[];
}

/** The table of docs/develop/architecture.md: nothing is imported that is not listed here. */
export const LAYER_TABLE: Readonly<Record<string, LayerRule>> = {
  engine: { layers: [], packages: ['immer', 'pure-rand'] },
  lab: { layers: ['engine'], packages: [] },
  scenario: { layers: ['engine'], packages: ['yaml', 'zod'] },
  record: { layers: ['engine'], packages: ['fflate'] },
  messages: { layers: ['engine'], packages: ['messageformat'] },
  session: { layers: ['engine', 'record', 'messages'], typesOf: ['live'], packages: ['zustand', 'immer'] },
  panels: {
    layers: ['engine', 'messages', 'session'],
    typesOf: ['live'],
    packages: ['preact', 'preact-render-to-string', 'd3-shape', 'marked'],
    typesOfPackages: ['zustand'],
  },
  stage: { layers: ['session'], typesOf: ['engine'], packages: ['phaser'] },
  live: { layers: ['engine', 'scenario', 'record'], packages: ['node:', 'redis', 'zod'] },
  app: {
    layers: ['engine', 'scenario', 'record', 'messages', 'session', 'panels', 'stage', 'live'],
    packages: 'anything',
  },
  server: { layers: ['engine', 'live'], packages: 'anything' },
  cli: {
    layers: ['engine', 'lab', 'scenario', 'record', 'messages', 'session', 'panels'],
    packages: ['node:', 'pofile', 'saxes'],
  },
};

/**
 * By layer: its folders in the order in which they can be read, as in docs/develop/architecture.md. A file imports only from its
 * own folder and from those before it. `.` stands for the files that lie in no folder.
 */
export const FOLDER_ORDER: Readonly<Record<string, readonly string[]>> = {
  engine: [
    'model/scenario',
    'model',
    'ledgers',
    'text',
    'claims',
    'bloc',
    'events',
    'moves',
    'ratification',
    'durability/lines',
    'durability',
    'rounds',
    'views',
    'mind',
    'wire',
    'concession',
    'beliefs',
    'setup',
    '.',
    'ahead',
    'paper',
    'negotiators/decision',
    'negotiators/weighing',
    'negotiators/position',
    'negotiators/acting',
    'negotiators/telling',
    'negotiators',
    'chair',
    'reactions',
    'hints',
    'hindsight',
    'analysis',
    'simulation',
    'playing-on',
  ],
  record: ['.', 'carried/modelled', 'carried', 'link'],
  lab: ['boa', 'alternating-offers', 'steps', 'measuring', 'transcripts', '.'],
  session: [
    '.',
    'words',
    'hints',
    'table/parts',
    'table/text',
    'table/record',
    'table/say',
    'table/offer',
    'table/desk',
    'table/talks',
    'table/frame',
    'table',
    'tutorial',
    'introductions',
    'screens',
    'debrief',
    'debrief/keep',
    'classroom/check',
    'workshop',
    'classroom/class',
    'classroom/kit',
    'classroom/results',
    'classroom/paper',
    'live',
    'live/lead',
    'running',
  ],
  panels: [
    'parts',
    'document',
    'settings',
    'rules',
    '.',
    'offline',
    'start',
    'chairs',
    'table/parts',
    'table/text',
    'table/record',
    'table/say',
    'table/offer',
    'table/desk',
    'table/frame',
    'table/tutorial',
    'table/introductions',
    'talks',
    'hand-over',
    'share',
    'ending',
    'debrief',
    'debrief/deals',
    'debrief/path',
    'debrief/again',
    'debrief/decisions',
    'debrief/keep',
    'debrief/replay',
    'debrief/side-by-side',
    'debrief/talk',
    'classroom/check',
    'workshop/deals',
    'workshop',
    'classroom/guide',
    'classroom/class',
    'classroom/kit',
    'classroom/results',
    'classroom/paper',
    'live',
    'live/join',
    'live/seat',
    'live/lead',
  ],
  live: ['logs', 'protocol', '.', 'table', 'class', 'serving'],
  server: ['settings', 'log', 'asking', 'page', 'health', 'edge', 'presence', '.'],
};

/** By layer: folders that know nothing of each other, whatever their order. */
export const FOLDERS_APART: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // What is done is decided first, and told of afterwards from the decision alone.
  engine: [['negotiators/acting', 'negotiators/telling']],
};

/** A script that starts something, and what must not be loaded with it. */
export interface Entry {
  readonly path: string;
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

export const ENTRIES: readonly Entry[] = [
  // The page: each is heavy, and needed later or never.
  {
    path: 'src/app/main.tsx',
    layers: ['scenario', 'stage'],
    packages: ['phaser', 'yaml', 'zod', 'messageformat', 'virtual:scenarios', 'virtual:library'],
  },
  // The worker: it has no page, and is sent the scenario, or loads that of the link which its page was called with.
  {
    path: 'src/app/background/worker.ts',
    layers: ['scenario', 'stage', 'panels'],
    packages: ['phaser', 'yaml', 'zod', 'preact', 'virtual:scenarios', 'virtual:translations'],
  },
  // The service worker: it serves files, and knows nothing of what is in them.
  {
    path: 'src/app/offline/service-worker.ts',
    layers: ['engine', 'record', 'messages', 'session', 'panels', 'scenario', 'stage'],
    packages: ['phaser', 'yaml', 'zod', 'preact', 'messageformat'],
  },
  // Live classes: what comes in from a page is checked by the server alone.
  {
    path: 'src/app/live/live-route.tsx',
    layers: ['scenario', 'stage'],
    packages: ['phaser', 'yaml', 'zod', 'redis', 'node:', 'virtual:scenarios'],
  },
  {
    path: 'src/app/live/connection.ts',
    layers: ['scenario', 'stage', 'panels', 'messages'],
    packages: ['phaser', 'yaml', 'zod', 'preact', 'messageformat'],
  },
  {
    path: 'src/app/live/live-session.ts',
    layers: ['scenario', 'stage', 'panels'],
    packages: ['phaser', 'yaml', 'zod', 'preact', 'socket.io-client'],
  },
  // The workshop: what reads files is its worker's.
  { path: 'src/app/workshop/workshop-route.tsx', layers: ['stage'], packages: ['phaser', 'yaml', 'zod'] },
  {
    path: 'src/app/workshop/tasks/workshop-worker.ts',
    layers: ['stage', 'panels'],
    packages: ['phaser', 'preact', 'virtual:scenarios', 'virtual:translations'],
  },
];
