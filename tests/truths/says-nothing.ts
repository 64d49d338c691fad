/** Regions of labels, names, and what the file of a scenario says. */
const REGIONS = ['facts', 'frame', 'member', 'source', 'clause', 'said', 'news'];
/** Of these regions, what a word or a habit is, and what one is asked. */
const EXPLAINS =
  /^(debrief-measures\.[a-z-]+-why|debrief-talk\.([a-z-]+-meaning|(ask|show|step)-[a-z]+|guess-means)|durability\.[a-z-]+-source|notes\.(source|dated)-[a-z]+)$/;
/** Titles of what stands beside them. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  'debrief-measures': [
    'heading',
    'first-offer',
    'concessions',
    'trades',
    'questions',
    'reasons',
    'walk-away',
    'declarations',
  ],
  'debrief-talk': [
    'walk-away',
    'zone',
    'trade',
    'concession',
    'anchor',
    'ambiguity',
    'precondition',
    'ratifying',
    'red-line',
    'public-word',
    'single-text',
    'shuttle',
    'deadline',
    'walk-out',
    'spoiler',
    'day',
  ],
  'debrief-deals': ['day', 'undated', 'weekday'],
  debrief: ['article', 'here', 'really'],
  durability: ['base', 'base-because', 'narrow', 'last-day', 'author'],
  notes: ['when', 'questions', 'and-besides', 'account-stops', 'built-on', 'nothing-settled'],
  aftermath: ['why'],
  ending: ['from-chair'],
  reopen: ['yes-signed', 'no-signed', 'yes-unsigned', 'no-unsigned'],
};
/** Of what these put together each sentence is looked at for itself. */
const TOGETHER = [
  'better.ground',
  'ending.tabled',
  'ending.beside',
  'left.who-stood',
  'reopen.trust',
  'debrief-deals.drawn-of',
  'debrief-path.of-part',
  'left.signable-day',
];

/** Whether nothing of the game that was played can be false about a message. */
export function saysNothing(id: string): boolean {
  const [region = '', name = ''] = id.split('.');
  return (
    REGIONS.includes(region) || EXPLAINS.test(id) || TITLES[region]?.includes(name) === true || TOGETHER.includes(id)
  );
}
