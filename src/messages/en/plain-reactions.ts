/** Sentences in plain words with which a delegation speaks of something that has happened on the day of `round`. */
export const plainReactions = {
  /** A lever of `by`, with its label. */
  'reacts-pressed': [
    '{$by :party at=start} put pressure on us {$round :day style=letter after=on} (“{$title}”), and that has won no goodwill here.',
  ],
  /** An event of that title, for which `by` is trusted less. */
  'reacts-news': [
    'After the news “{$title}”, we trust {$by :party} less than before.',
    'The news “{$title}” has weakened our trust in {$by :party}.',
  ],
  /** An event of that title that was an attack. */
  'reacts-attack': ['We cannot write to you without speaking of the attack (“{$title}”).'],
  /** To the one that it is told: what it has opened again, or an initial that it took back. */
  'reacts-breach': [
    '{$round :day style=letter after=on at=start} you went back on wording that both of us had initialled, and that makes it harder to rely on you.',
    'You reopened an answer {$round :day style=letter after=on} that both of us had initialled, and that has cost trust.',
  ],
  /** To the one that made a claim about a third delegation, which denied it. */
  'reacts-claim': [
    'Your statement to us about others was denied {$round :day style=letter after=on}, so we now treat your words with more care.',
  ],
  /** To the one that has denied a claim of the sender. */
  'reacts-denied': [
    '{$round :day style=letter after=on at=start} you denied our statement about you, so we now go by your own words.',
  ],
  'reacts-date': ['The date for {$track :track} has passed without a signature, and this is costly for all of us.'],
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
    'We asked to the end for {$own :answer} on {$issue :article} and {$by :party} for {$theirs :answer}, and we would have continued to talk about it.',
  ],
  'closing-none': ['We regret that {$by :party} left before we had agreed on anything.'],
} as const;
