/**
 * What a delegation says of what is asked for and what is given, in several ways each. `-since` names the day of the letter
 * that did so first: the day tells what that letter asked for or offered; what was thought of it then, or answered to it, it
 * does not tell.
 */
export const bargain = {
  wanted: ['That is what we want.', 'That says what we need it to say.', 'That suits us.'],
  asked: [
    'On {$issue :article} we ask for {$answer :answer}.',
    'What we need on {$issue :article} is {$answer :answer}.',
    'On {$issue :article} we would like to read {$answer :answer}.',
    'On {$issue :article} our aim is {$answer :answer}.',
    'We would write {$answer :answer} on {$issue :article}.',
  ],
  'asked-since': [
    'Since {$since :day style=letter} we have asked for {$answer :answer style=brief}, and we still do.',
    'We still need {$answer :answer style=brief}, as on {$since :day style=letter}.',
    'Our wish of {$since :day style=letter} stands: {$answer :answer style=brief}.',
    'You have known since {$since :day style=letter} that we need {$answer :answer style=brief}.',
    'We hold to {$answer :answer style=brief}, as on {$since :day style=letter}.',
  ],
  /** What an offer is accepted for. */
  accepted: [
    'What decides it for us is {$issue :article}: {$answer :answer}.',
    'On {$issue :article} this gives us {$answer :answer}, which we need.',
    'We say yes because of {$answer :answer} on {$issue :article}.',
  ],
  'accepted-since': [
    'We have asked for {$answer :answer style=brief} since {$since :day style=letter}. Here it is.',
    '{$answer :answer style=brief} is what we have asked for since {$since :day style=letter}.',
    'Since {$since :day style=letter} we have waited for {$answer :answer style=brief}. So we say yes.',
  ],
  /** What it offers, and would rather not. */
  offered: [
    'On {$issue :article} we have moved: {$answer :answer}.',
    'On {$issue :article} we now offer {$answer :answer}. It is not easy for us.',
    'We give ground on {$issue :article}: {$answer :answer}.',
    'On {$issue :article} we come to meet you with {$answer :answer}.',
  ],
  'offered-since': [
    '{$answer :answer style=brief} still stands, as on {$since :day style=letter}.',
    'We still offer {$answer :answer style=brief}, as on {$since :day style=letter}.',
    'Our step of {$since :day style=letter} stands: {$answer :answer style=brief}.',
  ],
  /** What it gives way on; the others have asked for it since that day. */
  'given-up': [
    'On {$issue :article} we give way: {$answer :answer}.',
    'On {$issue :article} we accept {$answer :answer}.',
    'We have come round to {$answer :answer} on {$issue :article}.',
  ],
  'given-up-since': [
    'You have asked for {$answer :answer style=brief} since {$since :day style=letter}. We accept.',
    'You have held to {$answer :answer style=brief} since {$since :day style=letter}. We give way.',
  ],
  /** That it accepts words that can be read in two ways. */
  'taken-vaguely': [
    'On {$issue :article} each side can read the words its own way, and so can we.',
    'On {$issue :article} we accept words that leave it open. What they mean is still to be said.',
  ],
  /** That it does not. */
  'too-vague': [
    'On {$issue :article} we need to know which it is: {$answer :answer}.',
    '{$answer :answer}: on {$issue :article} that leaves too much open for us.',
  ],
  /**
   * What it does not agree to; the others have asked for it since that day. It may be too much for the one and too little for
   * another, so neither is said. Nor that it never will: it is no red line, and may be taken tomorrow.
   */
  'in-the-way': [
    'On {$issue :article} we do not agree to {$answer :answer} yet.',
    'On {$issue :article} we need something else than {$answer :answer}.',
    'We would change {$issue :article}: not {$answer :answer}.',
    'On {$issue :article} we would rather not write {$answer :answer}.',
  ],
  'in-the-way-since': [
    'You have asked for {$answer :answer style=brief} since {$since :day style=letter}. We do not agree yet.',
    'Since {$since :day style=letter} you have asked for {$answer :answer style=brief}. We need something else.',
    'You have held to {$answer :answer style=brief} since {$since :day style=letter}. We would change that.',
    'Since {$since :day style=letter} you have held to {$answer :answer style=brief}, and we see it otherwise.',
    'You have asked for {$answer :answer style=brief} since {$since :day style=letter}, and we would rather not write it.',
  ],
  /** A no has to name an article, even where no single one is at fault. */
  'hopes-for-more': ['We hope for more than this text gives us.', 'There is more to be had than this.'],
} as const;
