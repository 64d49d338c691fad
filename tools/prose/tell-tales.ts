/** A construction that makes English hard to read, and what to write instead. */
export interface TellTale {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: string;
}

/**
 * Constructions that the project's English avoids. Patterns are wide: they help to find sentences, and a match can be
 * good English.
 */
export const TELL_TALES: readonly TellTale[] = [
  {
    name: 'whoever',
    pattern: /\b(?:who(?:m|so)?ever)\b/gi,
    instead: 'name the person: the player, the delegation',
  },
  {
    name: 'somebody, nobody',
    pattern: /\b(?:some|no|every|any)body\b/gi,
    instead: 'name the people: no delegation, each player',
  },
  {
    name: 'clause as subject',
    pattern:
      /(?<=^|[.:;!]\s)(?:What|Who|Whom|Where|Whatever|That which|Those who|He who)\s(?!.*\?)(?=.*[.!]$)(?:\S+\s){3,}/g,
    instead: 'begin with a noun',
  },
  {
    name: 'clause for a thing',
    pattern: /\b(?:of|in|from|with|by|to|on|at) what(?! happen)\b|\bthat which\b|\bthose (?:who|whom|of whom)\b/gi,
    instead: 'name the thing',
  },
  {
    name: 'bare one',
    pattern:
      /\bone(?:'s|’s)\b|\b[Oo]ne (?:can|may|must|has|is|does|could|would|should|wants|needs)\b|\b(?:the|an|each|every|no) one (?:that|who|which|whose)\b/g,
    instead: 'you, the player, the delegation',
  },
  {
    name: 'fronted object',
    pattern:
      /(?<=^|[.:;!]\s)(?:(?:Signed|Agreed|Refused|Named|Missing|Open|Left) (?:is|was|were|are)|Of (?:the|all|these|those|its|this)\b[^.,]*\b(?:you|it|they|there|none|nothing)|Nor|Not only)\b/g,
    instead: 'subject, verb, object',
  },
  {
    name: 'otherwise',
    pattern:
      /\b(?:puts?|means?|says?|sees?|plays?|goes|falls?|written|done|said|was|is|do|have) (?:\w+ )?otherwise\b/gi,
    instead: 'differently',
  },
  {
    name: 'double negative',
    pattern:
      /\b(?:not|never|no|none|nobody|nothing|cannot|neither)\b[^.,;:]*\b(?:not|never|nobody|nothing|without|none|nor)\b/gi,
    instead: 'say what is the case',
  },
  {
    name: 'not …, but',
    pattern: /\bnot\b[^.;:]*, but\b/gi,
    instead: 'instead, or a plain statement',
  },
  {
    name: 'but for',
    pattern: /\bbut for\b|\bsave for\b/gi,
    instead: 'except',
  },
  {
    name: 'colourless verb',
    pattern:
      /\b(?:stands?|stood|lies|lay|comes? of|came of|gone? by|goes by|went by|(?:be|are|is|was|were) had|(?:fails?|falls?) over|brings? nothing)\b/gi,
    instead: 'the verb that means it',
  },
  {
    name: 'is no',
    pattern: /(?<!\bthere )\b(?:is|are|was|were) no (?!longer|more|less|deal|such)\w+/gi,
    instead: 'is not a',
  },
];

/** Returns how often each construction occurs in a sentence; only those that do. */
export function tellTalesIn(sentence: string): ReadonlyMap<TellTale, number> {
  const found = TELL_TALES.map((tellTale) => [tellTale, sentence.match(tellTale.pattern)?.length ?? 0] as const);
  return new Map(found.filter(([, count]) => count > 0));
}
