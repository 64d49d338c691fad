/** Hints that a person may ask for: how its draft may land, what it could do, what seems to matter to whom. */
export const hints = {
  /** Before what is read out of one of those that an offer goes to. */
  /** Articles that a suggestion settles well for the person, and those where it gives way. */
  gains: `
    .input {$gains :articles}
    .input {$gives :articles}
    .match $gains $gives
    none *    {{It gives way on {$gives}.}}
    *    none {{It gets you what you want on {$gains}.}}
    *    *    {{It gets you what you want on {$gains}, and gives way on {$gives}.}}`,
  'suggestion-working': 'Thinking it over…',
  'suggestion-none': 'There is nothing to do now.',
  'suggestion-take-up': 'Put it into the draft',
  'suggestion-fill-in': 'Fill in the form',
} as const;
