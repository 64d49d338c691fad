import { stringify } from 'yaml';

/** How many delegations, parts and articles. */
export interface Size {
  readonly parties: number;
  readonly tracks: number;
  readonly issues: number;
}

/** As many of each as the format allows, and as few. */
export const LARGEST: Size = { parties: 8, tracks: 6, issues: 12 };
export const SMALLEST: Size = { parties: 2, tracks: 1, issues: 1 };

const PARTIES = [
  ['Town', 'the Town of Saltmouth', 'TO'],
  ['Port', 'the Port Authority', 'PO'],
  ['Fishers', 'the Fishers’ Guild', 'FI'],
  ['Railway', 'the Northern Railway', 'RA'],
  ['Dockers', 'the Dockers’ Union', 'DO'],
  ['Islanders', 'the Islands’ Council', 'IS'],
  ['Shipowners', 'the Association of Shipowners', 'SH'],
  ['Conservation trust', 'the Estuary Conservation Trust', 'CT'],
] as const;

const TRACKS = ['The channel', 'The quay', 'The ferry', 'Work and wages', 'The estuary', 'Money and oversight'];

const ISSUES = [
  ['Depth of the channel', 'as it is', 'eleven metres', 'thirteen metres', 'fifteen metres'],
  ['Dredging season', 'all year', 'from October to March', 'in January alone'],
  ['New quay', 'none', 'on the north bank', 'on the south bank', 'on both banks'],
  ['Who runs the quay', 'the Port', 'a company of all users', 'whoever bids most'],
  ['Ferry timetable', 'as today', 'one sailing more', 'a sailing every hour'],
  ['Fares for islanders', 'as for all', 'half', 'none'],
  ['Night shifts', 'not at all', 'on three nights', 'on every night'],
  ['Retraining', 'none', 'for those who lose work', 'for everybody on the quay'],
  ['Closed fishing grounds', 'none', 'the inner banks', 'the whole estuary'],
  ['Salt marsh', 'left alone', 'restored where it was', 'restored, and twice as large'],
  ['Shares of the cost', 'in equal parts', 'by tonnage', 'by what each gains', 'the Town pays'],
  ['Oversight', 'nobody', 'a yearly report', 'a board that may stop the works'],
] as const;

const MANDATE = {
  interests: 'You live by the water, and want to go on doing so.',
  position: 'You have said what you hope for at the first hearing.',
  redLines: 'You have no red lines. Every answer can be balanced against the others.',
  canOffer: 'You can wait longer than most, and can help with the work.',
  answersTo: 'Those who have sent you, and who read the paper.',
  ifNoDeal: 'Everything stays as it is, and gets a little worse each year.',
};

/** The text of a scenario with so many delegations, parts and articles, in words such as an author would use. */
export function scenarioOfSize({ parties, tracks, issues }: Size): string {
  const ids = PARTIES.slice(0, parties).map(([name]) => idOf(name));
  const parts = TRACKS.slice(0, tracks).map((title, place) => ({
    id: idOf(title),
    title,
    signatories: signatoriesOf(ids, place),
    ...(place === 1 && { mediator: ids[1] }),
  }));
  return stringify(
    {
      format: 1,
      id: `harbour-${parties}`,
      title: 'The harbour conference',
      summary: 'A river silts up, and all who live by it must agree on what is done.',
      situation: ['The river has silted up. The last conference ended without a text.'],
      tab: 'Fictional',
      level: 'standard',
      minutes: 20,
      rounds: { label: 'day', count: 5 },
      rules: { afterSigning: false },
      tracks: parts,
      parties: PARTIES.slice(0, parties).map(([name, fullName, mark], order) => ({
        id: idOf(name),
        name,
        fullName,
        mark,
        summary: `You speak for ${fullName}.`,
        mandate: MANDATE,
        walkAway: Object.fromEntries(parts.map(({ id }) => [id, { start: 30, drift: -1, spread: 2 }])),
        temperament: { firmness: 0.2 + order / 20 },
      })),
      issues: ISSUES.slice(0, issues).map(([title, ...answers], place) => {
        const part = parts[Math.floor((place * tracks) / issues)] ?? parts[0];
        return { ...articleOf(title, answers, ids, place), track: part?.id, consent: part?.signatories };
      }),
      positions: positionsOf(ids, issues),
      channels: channelsOf(ids),
      sources: { hearing: { outlet: 'Minutes of the hearing', date: '2025-05-05', says: 'What each hopes for.' } },
    },
    { aliasDuplicateObjects: false },
  );
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}

/** All of the first part and the last; some of the others, each another some, and the first delegation of each. */
function signatoriesOf(ids: readonly string[], track: number): string[] {
  if (ids.length === 2 || track % 5 === 0) return [...ids];
  return ids.filter((_, order) => order === 0 || (order + track) % 3 !== 0);
}

function articleOf(title: string, answers: readonly string[], ids: readonly string[], place: number) {
  return {
    id: idOf(title),
    title,
    question: `${title}: what is to be done?`,
    sentence: `${title}: {option}.`,
    ifSilent: 'a0',
    ...(place === 0 && { mustSettle: true }),
    options: answers.map((label, answer) => ({
      id: `a${answer}`,
      label: label.charAt(0).toUpperCase() + label.slice(1),
      wording: label,
      points: Object.fromEntries(ids.map((id, order) => [id, pointsOf(order, place, answer)])),
    })),
  };
}

/** More for one answer than for its neighbours, and for another one each delegation and article. */
function pointsOf(order: number, place: number, answer: number): number {
  return answer === 0 ? 5 : 30 - 8 * Math.abs(((order + place) % 3) + 1 - answer);
}

function positionsOf(ids: readonly string[], issues: number) {
  return ids.flatMap((party, order) =>
    ISSUES.slice(0, issues).map(([title], place) => ({
      party,
      issue: idOf(title),
      option: `a${Math.min(((order + place) % 3) + 1, 2)}`,
      stance: (order + place) % 4 === 0 ? 'accepts' : 'wants',
      tag: 'stated',
      source: 'hearing',
      because: 'It is what those who have sent us ask for at every meeting.',
    })),
  );
}

/** The last two delegations speak with the third through others only. */
function channelsOf(ids: readonly string[]) {
  return ids.length < 5 ? [] : ids.slice(-2).map((one) => ({ between: [ids[2], one], kind: 'relayed' }));
}

/** The text of a scenario of which no link holds even the game: its articles are letters without sense. */
export function scenarioWithoutSense(): string {
  let state = 1;
  const letter = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 'abcdefghijklmnopqrstuvwxyzäöüßéèñç'.charAt(Math.floor((state / 2 ** 32) * 34));
  };
  const letters = (count: number) => Array.from({ length: count }, letter).join('');
  return scenarioOfSize(LARGEST)
    .replace(/^( +sentence: ).*$/gm, (_, key: string) => `${key}"${letters(95)} {option} ${letters(95)}"`)
    .replace(/^( {4,}(?:label|title): ).*$/gm, (_, key: string) => `${key}"${letters(39)}"`);
}
