/** Why a move is not allowed, by its code, in a sentence that says what to do where there is something to do. */
export const refusal = {
  'game-over': 'The game has ended.',
  'not-your-turn': 'It is not your turn.',
  'reply-first': `
    .input {$asked :choice}
    .match $asked
    carry  {{First decide about the offer that you have been asked to carry.}}
    review {{First say what must change in the single text.}}
    open   {{First make your opening statement.}}
    vote   {{The talks of this day are over. Vote first.}}
    *      {{Another delegation is waiting for your answer first.}}`,
  malformed: 'This move cannot be played, because it contains {$what}.',
  'nothing-offered': 'First choose at least one answer in the draft.',
  'nobody-addressed': 'Choose a delegation to send it to.',
  'track-over': '{$track :track at=start} is no longer open.',
  'no-channel': 'There is no way to reach {$party :party}.',
  'too-late-to-carry': 'A letter to {$party :party} has to be carried, and the answer would come too late.',
  'written-today':
    'You have written to {$party :party} about {$track :track} today. One letter a {:round} is the limit.',
  gone: '{$party :party at=start} {$party :agree you=have one=has} left.',
  'no-second-counter': 'You cannot change a counter-proposal: accept it or refuse it.',
  'counter-same': 'A counter-proposal must differ from the offer.',
  'not-tabled': 'The draft does not have that answer on {$issue :article}.',
  'already-initialled': 'You have already initialled this answer.',
  'not-initialled': 'You have not initialled this answer.',
  'not-a-signatory': 'Your delegation does not sign {$track :track}.',
  'vote-called-before': 'You have called this vote before, and once is the limit.',
  'vote-called-today': 'A vote has been called already; it is held this evening.',
  'red-line': 'It crosses your red line, and a delegation cannot sign that.',
  'name-clauses': `
    .input {$least :count}
    .input {$most :count}
    .match $least $most
    0 * {{Name {$most} of its articles at most.}}
    * 1 {{Name the article.}}
    * * {{Name one or two articles.}}`,
  'walk-out-off': 'Walking out is switched off in this scenario.',
  'leaving-already': 'You have announced that already.',
  'not-leaving': 'You have not announced that you leave.',
  'not-direct': 'You have no direct channel to {$party :party}, and this can only be said face to face.',
  'declared-before': 'You have declared that about {$issue :article} before.',
  'declared-otherwise': 'It would contradict what you have declared about {$issue :article}.',
  'ruled-out-before': 'Your delegation has ruled it out on {$issue :article} in public already.',
  'claimed-before': 'You have claimed something about {$party :party} on {$issue :article} already.',
  'claim-answered': 'That claim has been answered in public already.',
  'told-before': 'You have told {$party :party} so before.',
  'asked-before': 'You have asked {$party :party} that before.',
  'condition-on-same': 'The condition is about {$issue :article}, too. Choose another article for it.',
  'condition-apart': 'The condition is about another part than {$issue :article}. Choose an article of the same part.',
  'consulted-today': 'You have explained yourself at home already, and once a {:round} is the limit.',
  'support-whole': 'You have lost no support at home that you could win back.',
  'no-members': 'Your delegation speaks only for itself, so it has no members to ask.',
  'members-asked-today':
    'You have asked your members about {$issue :article} already, and once a {:round} is the limit.',
  'members-not-asked': 'Ask your members about {$issue :article} first.',
  'off-table': '{$answer :answer style=label} is off the table: {$cause}.',
  'lever-of-others': 'Only {$party :party} can do that.',
  'lever-used-up': 'You have done that already.',
  'too-little-support': 'You need {$needs :count} of 100 support at home for it.',
  'one-vague-clause': 'Only one article of a part can be vague. Make this one firm, or the other one.',
  'asked-exact': 'The sender has asked you not to change the wording.',
  'carries-nothing': 'No other delegations talk through yours, so there are no letters to carry.',
  'instructed-so': 'You do that already.',
  'instructed-today': 'You have changed this already, and once a {:round} is the limit.',
  'not-mediator': 'Your delegation does not mediate on {$track :track}.',
  'drafted-today': 'You have put a single text on {$track :track} today, and once a {:round} is the limit.',
} as const;
