/** Reasons of a negotiator in its delegation's own voice, in several ways each, short, and without a number of its own. */
export const reason = {
  prospect: [
    'With this in the text we see a way to sign.',
    'This brings a signature nearer.',
    'From here we could get to a text that we can sign.',
  ],
  'less-than-hoped': [
    'It is a little less than we hope for, and it can be had today.',
    'We would rather have this than wait for more.',
    'It is not all that we want, but we can go on from here.',
  ],
  'red-line': ['We have a red line on {$issue :article}.', 'On {$issue :article} we cannot sign that.'],
  'red-line-across': [
    'The text as a whole crosses a red line of ours.',
    'Taken together, this is a text that we never sign.',
  ],
  'below-walk-away': [
    'From here we see no way to a text that we would sign.',
    'Whatever can still be made of this, we would rather go without.',
  ],
  /** In a vote. */
  'rather-none': [
    'We would rather go without a text than sign this one.',
    'We are better off with no text than with this one.',
  ],
  'takes-back': [
    'We agreed to {$answer :answer style=full}, and now ask for something else.',
    'We would open {$answer :answer style=full} once more.',
  ],
  /** No text that keeps to it is worth more to it than none. */
  'takes-back-for-nothing': [
    'We agreed to {$answer :answer style=full}. Since then, no text at all has become better for us than one that says so.',
    'We agreed to {$answer :answer style=full}, and have to open that again: as things are, no text is better for us.',
  ],
  'takes-back-for-all': [
    'We agreed to {$answer :answer style=full}. So that all can sign, we would open that again.',
    'We would give up {$answer :answer style=full}, which was agreed, so that all can sign.',
  ],
  'for-their-sake': [
    'On {$issue :article} we write {$answer :answer}, so that {$party :party} can sign.',
    'On {$issue :article} we propose {$answer :answer} for the sake of {$party :party}.',
    'With {$answer :answer style=full}, {$party :party} may find it easier to sign.',
  ],
  'for-their-sake-again': [
    'So that {$party :party} can sign, we come back to {$answer :answer style=brief}.',
    'For the sake of {$party :party} we put in {$answer :answer style=brief} once more.',
  ],
  'weighs-together': [
    '{$answer :answer style=full} weighs more for us beside {$beside :answer style=full}.',
    'For us it is the two together: {$answer :answer style=full} and {$beside :answer style=full}.',
    'Beside {$beside :answer style=full}, we need something else on {$issue :article}.',
  ],
  'agreed-by-more': [
    'It is the last day, and more of us are for {$answer :answer style=full}. We stay with that.',
    'There is no time left to begin again: more of us have agreed to {$answer :answer style=full}.',
  ],
  overtaken: [
    'On {$issue :article} you have agreed to something else since. We go by that.',
    'The text has moved on about {$issue :article}, and so do we.',
  ],
  'aim-lowered': [
    'We ask for less than we did at first.',
    'This is less than we came for.',
    'We have come down since the first day.',
  ],
  'better-now': [
    'Better signed now than waited for.',
    'Waiting would bring us no more.',
    'We would rather sign than wait.',
  ],
  'nothing-new': ['We see nothing new in it for now.', 'It brings us no further.', 'That does not help us today.'],
  /** In a counter. */
  'put-otherwise': ['We would rather put it like this.', 'Put like this, we could take it.', 'Here is how we see it.'],
  'vote-first': [
    'We vote on {$track :track} today. We open nothing before that.',
    'Today the text is put to the vote as it stands. We would sign it so.',
  ],
  'as-you-said': [
    'You said that you could accept {$answer :answer style=brief}. So that is what we ask for.',
    'We have heard your yes to {$answer :answer style=brief}, and ask for that.',
  ],
  /** To one that has refused the last letter over that answer. */
  'leaves-after-no': [
    'You said no to {$answer :answer style=brief}. This letter is about the rest.',
    'We have heard your no to {$answer :answer style=brief}, and leave that aside for now.',
  ],
  'rewords-after-no': [
    'You said no to {$answer :answer style=brief}. So we write something else there.',
    'We have heard your no to {$answer :answer style=brief}. Here is another answer.',
  ],
  'would-rather': [
    'We would talk about {$answer :answer style=brief}.',
    'Write {$answer :answer style=brief}, and we can talk.',
    'Rather {$answer :answer style=brief}.',
    'Our answer would be {$answer :answer style=brief}.',
    'With {$answer :answer style=brief} we would be closer.',
  ],
  'would-rather-since': [
    'We have asked for {$answer :answer style=brief} since {$since :day style=letter}.',
    'We still ask for {$answer :answer style=brief} instead.',
    'You know what we ask for: {$answer :answer style=brief}.',
    'As on {$since :day style=letter}: rather {$answer :answer style=brief}.',
  ],
  'public-word-insist': [
    'On {$round :day style=letter} we insisted in public on {$answer :answer style=full}.',
    'We have given our word in public: {$answer :answer style=full}.',
  ],
  'public-word-never': [
    'On {$round :day style=letter} we ruled out {$answer :answer style=full} in public.',
    'We have given our word in public: never {$answer :answer style=full}.',
  ],
  // Said in public: to whom it has written is between the two, and whoever carries it.
  awaits: ['Our letter is still on its way.', 'Our words are still being carried.'],
  'home-first': ['We have to be able to sign this at home too.', 'At home they have to be won first.'],
} as const;
