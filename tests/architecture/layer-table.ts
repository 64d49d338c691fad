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

/** Imports of each layer of docs/develop/architecture.md: nothing is imported that is not listed here. */
export const LAYER_TABLE: Readonly<Record<string, LayerRule>> = {
  engine: { layers: [], packages: ['immer', 'pure-rand'] },
  lab: { layers: ['engine'], packages: [] },
  scenario: { layers: ['engine'], packages: ['pofile', 'saxes', 'yaml', 'zod'] },
  record: { layers: ['engine'], packages: ['fflate'] },
  messages: { layers: ['engine'], packages: ['messageformat'] },
  session: { layers: ['engine', 'record', 'messages'], typesOf: ['live'], packages: ['zustand', 'immer'] },
  panels: {
    layers: ['engine', 'messages', 'session'],
    typesOf: ['live'],
    packages: ['preact', 'preact-render-to-string', 'marked'],
    typesOfPackages: ['zustand'],
  },
  stage: { layers: ['session'], typesOf: ['engine'], packages: ['phaser'] },
  live: { layers: ['engine', 'scenario', 'record'], packages: ['node:', 'redis', 'zod'] },
  app: {
    layers: ['engine', 'scenario', 'record', 'messages', 'session', 'panels', 'stage', 'live'],
    packages: 'anything',
  },
  server: { layers: ['engine', 'live', 'messages'], packages: 'anything' },
  cli: {
    layers: ['engine', 'lab', 'scenario', 'record', 'messages', 'session', 'panels'],
    packages: ['node:'],
  },
};

/**
 * By layer: its folders in the order in which they can be read. A file imports only from its own folder and from those before
 * it, types included. `.` stands for the files that lie in no folder.
 */
export const FOLDER_ORDER: Readonly<Record<string, readonly string[]>> = {
  engine: [
    // The scenario as an author writes it
    'model/scenario',
    // The compiled game, its state, moves and lines of the record
    'model',
    // Trust and support at home
    'ledgers',
    // Clauses, the draft, and the worth of vague wording
    'text',
    // Claims and declarations
    'claims',
    // Members of a bloc
    'bloc',
    // Events, and the answers that they leave available
    'events',
    // Moves, one a file: their requirements and their changes
    'moves',
    // Ratification at home
    'ratification',
    // Lines of the durability score, one a file
    'durability/lines',
    // The durability score, and the chance to hold
    'durability',
    // Turns, dusk, dawn, votes and endings
    'rounds',
    // The view of one seat, and its mind (cached conclusions)
    'views',
    // Conclusions from everything that a seat was told, updated entry by entry: letters, answers, questions, claims,
    // declarations, votes, each delegation's position on each article
    'mind',
    // The format of messages to a seat, without others' secrets
    'wire',
    // Concession curves, from numbers alone
    'concession',
    // Beliefs about other delegations
    'beliefs',
    // Compiling a scenario, and the first state
    'setup',
    // `play.ts`: a game from first to last state
    '.',
    // Counter-proposals that return with a seat's next move
    'ahead',
    // A game from the report of a table that played on paper
    'paper',
    // A decision: a move, reasons as codes, and the numbers behind it
    'negotiators/decision',
    // The worth of drafts, the target, and what others would sign
    'negotiators/weighing',
    // The distance that a letter may have from the party's position, and its causes
    'negotiators/position',
    // Acts, one a file
    'negotiators/acting',
    // Reasons as codes, without what the reader knows
    'negotiators/telling',
    // Moves and reasons from a view; acting and telling are independent
    'negotiators',
    // A game with its state, seen from one seat
    'chair',
    // Reactions of others to a seat, as far as it sees them
    'reactions',
    // Hints for a person
    'hints',
    // Possible other endings of a finished game
    'hindsight',
    // Possible deals, and which are good
    'analysis',
    // Games without persons, and their statistics
    'simulation',
    // Continuations of a game, and decisive moves
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
    'plot',
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
  server: ['settings', 'log', 'asking', 'page', 'health', 'lti', 'edge', 'presence', '.'],
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
