/** Numbers of delegations, of parts, of articles in each part and of answers to each article. */
export interface ScenarioSize {
  readonly parties: number;
  readonly tracks: number;
  readonly issuesPerTrack: number;
  readonly options: number;
}

/** The most of each that the format allows together: two parts of a million packages each, which eight delegations sign. */
export const AT_LIMITS: ScenarioSize = { parties: 8, tracks: 2, issuesPerTrack: 6, options: 10 };

/**
 * A scenario of plain numbers, always the same for a size: every delegation signs every part, has stated what it wants
 * of each article, has one red line and one pair of answers that are worth more together.
 */
export function scenarioOf({ parties, tracks, issuesPerTrack, options }: ScenarioSize): unknown {
  const ids = listed(parties, (party) => `party-${party + 1}`);
  const parts = listed(tracks, (track) => ({ id: `part-${track + 1}`, title: `Part ${track + 1}`, signatories: ids }));
  const articles = parts.flatMap(({ id }, track) =>
    listed(issuesPerTrack, (place) => articleOf(ids, options, { track: id, order: track * issuesPerTrack + place })),
  );
  return {
    format: 1,
    id: 'at-limits',
    title: 'At the limits',
    summary: 'As much of everything as the format allows.',
    situation: ['All of them must agree on everything.'],
    tab: 'Fictional',
    level: 'standard',
    minutes: 60,
    rounds: { label: 'day', count: 30 },
    rules: { movesPerRound: 2 },
    tracks: parts,
    parties: ids.map((id, order) => partyOf(id, order, parts)),
    issues: articles,
    positions: articles.flatMap((article, place) =>
      ids.map((party, order) => ({
        party,
        issue: article.id,
        option: `a${(order + place) % options}`,
        stance: 'wants',
        tag: 'stated',
        source: 'hearing',
        because: 'Those who have sent us have always asked for it.',
      })),
    ),
    redLines: ids.map((party, order) => redLineOf(party, order, options, articles)),
    terms: ids.map((party, order) => termOf(party, order, options, articles)),
    sources: { hearing: { outlet: 'Minutes of the hearing', date: '2025-05-05', says: 'Each said what it wanted.' } },
  };
}

const MANDATE = {
  interests: 'You want to keep what you have.',
  position: 'You have said what you hope for.',
  redLines: 'One answer is ruled out.',
  canOffer: 'You can wait.',
  answersTo: 'Those who have sent you.',
  ifNoDeal: 'Everything stays as it is.',
};

/** An object with an id. */
interface Named {
  readonly id: string;
}

function partyOf(id: string, order: number, parts: readonly Named[]) {
  return {
    id,
    name: `Party ${order + 1}`,
    fullName: `Party ${order + 1} of the conference`,
    mark: `P${order + 1}`,
    summary: 'You speak for those who have sent you.',
    mandate: MANDATE,
    walkAway: Object.fromEntries(parts.map((part) => [part.id, { start: 90, drift: -1, spread: 4 }])),
    temperament: { firmness: 0.2 + order / 20 },
  };
}

function redLineOf(party: string, order: number, options: number, [first, second]: readonly Named[]) {
  return {
    party,
    never: { [first?.id ?? '']: [`a${(order + 1) % options}`], [second?.id ?? '']: ['a0'] },
    declared: order % 2 === 0,
    because: 'It would undo what we live by.',
  };
}

function termOf(party: string, order: number, options: number, [, , third, fourth]: readonly Named[]) {
  return {
    party,
    when: { [third?.id ?? '']: [`a${order % options}`], [fourth?.id ?? '']: [`a${(order + 1) % options}`] },
    points: 5,
    because: 'Each helps the other.',
  };
}

function articleOf(ids: readonly string[], options: number, { track, order }: { track: string; order: number }) {
  return {
    id: `article-${order + 1}`,
    track,
    title: `Article ${order + 1}`,
    question: `What does article ${order + 1} say?`,
    sentence: `Article ${order + 1} says {option}.`,
    ifSilent: 'a0',
    consent: ids,
    options: listed(options, (option) => ({
      id: `a${option}`,
      label: `Answer ${option + 1}`,
      wording: `answer ${option + 1}`,
      points: Object.fromEntries(ids.map((id, party) => [id, pointsOf(party, order, option)])),
    })),
  };
}

/** Most for one answer, another one each delegation and article, and less for those further from it. */
function pointsOf(party: number, issue: number, option: number): number {
  return Math.max(0, 30 - 4 * Math.abs(((party * 3 + issue * 5) % 10) - option));
}

function listed<Each>(count: number, of: (index: number) => Each): Each[] {
  return Array.from({ length: count }, (_, index) => of(index));
}
