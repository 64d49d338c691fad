/** Sentences in plain words with which a delegation speaks of something that has happened on the day of `round`. */
export const plainReactions = {
  /** A lever of `by`, with its label. */
  'reacts-pressed': [
    '{$by :party at=start} put pressure on us {$round :day style=letter after=on} (“{$title}”), and that has won no goodwill here.',
  ],
  /** An event of that title, for which `by` is trusted less. */
  'reacts-news': [
    'After the news “{$title}” we trust {$by :party} less than before.',
    'Since the news “{$title}” came, we trust {$by :party} less than we did.',
  ],
  /** An event of that title that was an attack. */
  'reacts-attack': ['We cannot write as if the attack had not happened (“{$title}”).'],
  /** To the one that it is told: what it has opened again, or an initial that it took back. */
  'reacts-breach': [
    '{$round :day style=letter after=on at=start} you went back on what both of us had initialled.',
    'You opened again {$round :day style=letter after=on} what we had both initialled.',
  ],
  /** To the one that made a claim about a third delegation, which denied it. */
  'reacts-claim': [
    'What you had told us of others was denied {$round :day style=letter after=on}, so we are careful now with what you say.',
  ],
  /** To the one that has denied a claim of the sender. */
  'reacts-denied': [
    '{$round :day style=letter after=on at=start} you denied what we had said about you, and we go by that now.',
  ],
  'reacts-date': ['The date for {$track :track} has passed without a signature, and all of us pay for that.'],
  /** A walk-out that is announced, and one that has come. */
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=|have said that you will| one=|has said that it will| many=|have said that they will|} leave the talks, and we ask {$by :agree you=you one=it many=them} to stay.',
  ],
  'reacts-left': [
    '{$by :party at=start} left the talks {$round :day style=letter after=on}, and that makes every agreement harder.',
  ],
  /** After a walk-out of `by` that has ended the talks. */
  'closing-agreed': [
    '{$by :party at=start} and we already wanted the same on {$issues :articles}, and that is lost now.',
  ],
  'closing-apart': [
    'To the end we asked for {$own :answer} on {$issue :article} and {$by :party} for {$theirs :answer}, and we would have gone on talking about it.',
  ],
  'closing-none': ['We regret that {$by :party} left before we had agreed on anything.'],
} as const;
