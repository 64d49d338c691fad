/** Hints that a person may ask for: how its draft may land, what it could do, what seems to matter to whom. */
export const hints = {
  /** Before what is read out of one of those that an offer goes to. */
  'suggestion-working': 'Thinking it over…',
  'suggestion-none': 'There is nothing to do now.',
  'suggestion-take-up': 'Put it into the draft',
  'suggestion-fill-in': 'Fill in the form',
} as const;
