/** Why a move is not allowed, by its code, in a sentence that says what to do where there is something to do. */
export const refusal = {
  'game-over': 'The game has ended.',
  'not-your-turn': 'It is not your turn.',
  'reply-first': `
    .input {$asked :choice}
    .match $asked
    carry  {{First say what becomes of the offer that you are given to carry.}}
    review {{First say what must change in the single text.}}
    open   {{First make your opening statement.}}
    vote   {{The talks of this day are over. Vote first.}}
    *      {{Somebody waits for your answer first.}}`,
  malformed: 'That cannot be played: it holds {$what}.',
  'nothing-offered': 'Choose some wording in the text first.',
  'nobody-addressed': 'Choose whom it goes to.',
  'track-over': '{$track :track at=start} is no longer open.',
  'no-channel': 'There is no way to reach {$party :party}.',
  'too-late-to-carry': 'What you send to {$party :party} has to be carried, and the answer would come too late.',
  'written-today': 'You have written to {$party :party} about {$track :track} today. Once a {:round} is all.',
  gone: '{$party :party at=start} {$party :agree you=have one=has} left.',
  'no-second-counter': 'A counter cannot be countered: accept it or refuse it.',
  'counter-same': 'A counter must say something else than the offer.',
  'not-tabled': 'That wording of {$issue :article} does not stand in the text.',
  'already-initialled': 'Your initial is there already.',
  'not-initialled': 'Your initial is not there.',
  'not-a-signatory': 'Your delegation does not sign {$track :track}.',
  'vote-called-before': 'You have called this vote before. Once is all.',
  'vote-called-today': 'A vote has been called already; it is held at dusk.',
  'red-line': 'It crosses your red line, and no delegation signs across its own.',
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
  'not-direct': 'You have no direct channel to {$party :party}: this is said face to face only.',
  'declared-before': 'You have declared that about {$issue :article} before.',
  'declared-otherwise': 'It would contradict what you have declared about {$issue :article}.',
  'ruled-out-before': 'Everybody knows that you have ruled it out on {$issue :article}.',
  'claimed-before': 'You have claimed something about {$party :party} on {$issue :article} already.',
  'claim-answered': 'That claim has been answered in public already.',
  'told-before': 'You have told {$party :party} so before.',
  'asked-before': 'You have asked {$party :party} that before.',
  'condition-on-same': 'The condition is about {$issue :article}, too. Choose another article for it.',
  'condition-apart': 'The condition is about another part than {$issue :article}. Choose an article of the same part.',
  'consulted-today': 'You have explained yourself at home already. Once a {:round} is all.',
  'support-whole': 'You have lost no support at home.',
  'no-members': 'Your delegation speaks for itself alone: it has no members to ask.',
  'members-asked-today': 'You have asked your members about {$issue :article} already. Once a {:round} is all.',
  'members-not-asked': 'Ask your members about {$issue :article} first.',
  'off-table': '{$answer :answer style=label} is off the table: {$cause}.',
  'lever-of-others': 'That is for {$party :party} to do.',
  'lever-used-up': 'You have done that already.',
  'too-little-support': 'You need {$needs :count} of 100 support at home for it.',
  'one-vague-clause': 'Only one article of a part can be vague. Make this one firm, or pin down the other.',
  'asked-exact': 'The sender has asked that its words stay as they are.',
  'carries-nothing': 'No other delegations talk through yours: there are no letters to carry.',
  'instructed-so': 'You do that already.',
  'instructed-today': 'You have changed this already. Once a {:round} is all.',
  'not-mediator': 'Your delegation does not mediate on {$track :track}.',
  'drafted-today': 'You have put a single text on {$track :track} today. Once a {:round} is all.',
} as const;
