/** Sentences of letters in the voice of a bloc: it speaks for its members, and has to keep them together. */
export const joint = {
  'cannot-instead': [
    'We speak for many, and we cannot bring them {$theirs :answer} on {$issue :article}; we ask you for {$own :answer}.',
    'To keep our members together, we need {$own :answer} on {$issue :article} in place of {$theirs :answer}.',
    'On {$issue :article} our members count on us to ask for {$own :answer}, and {$theirs :answer} is something else.',
    'We could not explain {$theirs :answer} on {$issue :article} to all of our members, so we propose {$own :answer}.',
  ],
  'cannot-instead-since': [
    'Since {$since :day style=letter} our members have stood behind {$own :answer} on {$issue :article}, and we cannot return to them with {$theirs :answer}.',
    'On {$issue :article} we told you {$since :day style=letter after=on} that our members need {$own :answer}; {$theirs :answer} does not give them that.',
    'You ask for {$theirs :answer} on {$issue :article}. For our members we keep to {$own :answer}, as {$since :day style=letter after=on}.',
    'Together we have asked for {$own :answer} on {$issue :article} since {$since :day style=letter}, and {$theirs :answer} would leave some of us behind.',
    'We are many, and since {$since :day style=letter} our common line on {$issue :article} has been {$own :answer}, and so we cannot take {$theirs :answer}.',
  ],
  cannot: [
    'We could not win our members for {$answer :answer} on {$issue :article}, which your letter asks for.',
    'Among our members {$answer :answer} on {$issue :article} would find too little support.',
    'Your letter deserves an honest answer: {$answer :answer} on {$issue :article} would divide us.',
    'We cannot agree for our members to {$answer :answer} on {$issue :article}.',
  ],
  'still-no': [
    '{$round :day style=letter after=on at=start} we could not accept {$answer :answer} on {$issue :article} for our members, and we cannot today.',
    'Our members have not changed their view of {$answer :answer} on {$issue :article} since {$round :day style=letter}.',
    'As we wrote {$round :day style=letter after=on}, {$answer :answer} on {$issue :article} is not possible for us together.',
  ],
  'answer-stands': [
    'We discussed this proposal {$round :day style=letter after=on}, and our common answer is the same today.',
    'Your proposal of {$round :day style=letter} comes back to us unchanged, and so does our answer.',
    '{$round :day style=letter after=on at=start} we could not accept this proposal for our members, and that is still so.',
  ],
  accepts: [
    'We accept for our members what you propose: {$clauses :clauses style=full}.',
    'Together we can agree to {$clauses :clauses style=full}.',
    'We thank you for your letter, and on behalf of our members we agree to {$clauses :clauses style=full}.',
    'We can bring our members {$clauses :clauses style=full}, so our answer is yes.',
  ],
  'accepts-all': [
    'On behalf of our members, we accept your proposal.',
    'Together we can agree to your letter.',
    'We can bring your proposal to our members, so our answer is yes.',
    'We thank you for your letter and accept it.',
  ],
  'moves-refused': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article} for our members. {$by :party at=start} refused it, and together we can go to {$answer :answer}.',
    'Our members wanted {$from :answer} on {$issue :article}, our line since {$since :day style=letter}; {$by :party} said no, and we could carry {$answer :answer}.',
    'Since {$by :party} refused {$from :answer} on {$issue :article}, our common request of {$since :day style=letter}, we are ready to bring our members {$answer :answer}.',
    'We could not win {$by :party} for {$from :answer} on {$issue :article}, our line since {$since :day style=letter}, so we move together to {$answer :answer}.',
  ],
  'moves-return': [
    'With your {$gained :answer style=full} we can face our members, so we leave {$from :answer} on {$issue :article}, our line since {$since :day style=letter}, for {$answer :answer}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}. For your {$gained :answer style=full}, together we accept {$answer :answer}.',
    'You give our members {$gained :answer style=full}, and we answer with {$answer :answer} on {$issue :article} in place of {$from :answer}, our line since {$since :day style=letter}.',
  ],
  'moves-offered': [
    'Our members will like your {$answer :answer} on {$issue :article} better than {$from :answer}, which we asked for {$since :day style=letter after=on}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}; your {$answer :answer} gives all of us more.',
    'With {$answer :answer} on {$issue :article} you offer our members more than {$from :answer}, our request of {$since :day style=letter}.',
  ],
  'moves-agreed': [
    '{$parties :parties at=start} have agreed on {$answer :answer}, and we do not want to stand apart: we leave {$from :answer} on {$issue :article}, our line since {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}; together with {$parties :parties} we can now carry {$answer :answer}.',
    'Because {$parties :parties} agree on {$answer :answer}, we give up {$from :answer} on {$issue :article}, which our members asked for {$since :day style=letter after=on}.',
  ],
  'moves-time': [
    'Our members know that little time is left. Instead of {$from :answer} on {$issue :article}, our line since {$since :day style=letter}, we can carry {$answer :answer}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}; before time runs out, we would rather agree on {$answer :answer} together.',
    'We would not like to leave with nothing, so we go from {$from :answer}, our line since {$since :day style=letter}, to {$answer :answer} on {$issue :article}.',
  ],
  'moves-exchange': [
    'If our members see {$asked :answer style=full} in the text, we can carry {$answer :answer} on {$issue :article} instead of {$from :answer}, our line since {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}. Our members would accept {$answer :answer} in exchange for {$asked :answer style=full}.',
  ],
  'moves-too': [
    'For the same reason we can carry {$answer :answer} on {$issue :article} in place of {$from :answer}.',
    'This also lets us move together on {$issue :article}, from {$from :answer} to {$answer :answer}.',
    'It is also why our members could go from {$from :answer} to {$answer :answer} on {$issue :article}.',
  ],
  asks: [
    'On behalf of our members we ask for {$clauses :clauses style=full}.',
    'Together we propose {$clauses :clauses style=full}.',
    'We come to you with a common request: {$clauses :clauses style=full}.',
    'Our members could stand behind {$clauses :clauses style=full}.',
    'We hope to win you for {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Since {$since :day style=letter} our common request has been {$answer :answer style=full}, and it still is.',
    'Our members have hoped for {$answer :answer style=full} since we wrote to you about it {$since :day style=letter after=on}.',
    'As {$since :day style=letter after=on}, we ask you for {$answer :answer style=full} on behalf of all our members.',
    'We have kept our members behind {$answer :answer style=full} since {$since :day style=letter}, and ask you again.',
  ],
  'asks-since-two': [
    'Since {$since :day style=letter} our common request has been {$answer :answer style=full}; with it goes {$other :answer style=full}.',
    'Our members care about two things: {$answer :answer style=full}, as we wrote {$since :day style=letter after=on}, and {$other :answer style=full}.',
    'As {$since :day style=letter after=on}, we ask together for {$answer :answer style=full}, and also for {$other :answer style=full}.',
    'We have kept our members behind {$answer :answer style=full} since {$since :day style=letter}, and we hope for {$other :answer style=full}, too.',
  ],
  'asks-in-return': [
    'So that our members can follow us, we ask for {$clauses :clauses style=full}.',
    'In return our members would like {$clauses :clauses style=full}.',
    'Help us with {$clauses :clauses style=full}, and we can explain this to all of them.',
    'We ask you to meet us with {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Our members also hope for {$clauses :clauses style=full}.',
    'Together with that we ask for {$clauses :clauses style=full}.',
    'Some of us care just as much about {$clauses :clauses style=full}.',
    'We add a second request: {$clauses :clauses style=full}.',
    'Please think of {$clauses :clauses style=full}, too, because it matters to many of us.',
    'It would help all of us to read {$clauses :clauses style=full}.',
  ],
  besides: [
    'Our common proposal also contains {$clauses :clauses style=full}.',
    'Our members would add {$clauses :clauses style=full}.',
    'Together we also propose {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'With {$answer :answer} in its place, we could bring your letter to our members.',
    'If you can write {$answer :answer} instead, we can accept the rest together.',
    'Our members could follow us if your letter said {$answer :answer} there.',
    'We would agree to your letter with {$answer :answer} in that place.',
  ],
  price: [
    'We could bring our members your letter with {$clauses :clauses style=full}, and the rest as you wrote it.',
    'If you can write {$clauses :clauses style=full}, together we can accept your letter.',
    'Our members could follow us if your letter said {$clauses :clauses style=full}.',
    'What it would take for all of us is {$clauses :clauses style=full}.',
  ],
  'far-apart': [
    'Our members are far from you on {$issues :articles}, and one change would not be enough for them.',
    'To win our members we would need more than one change, above all on {$issues :articles}.',
    'The differences on {$issues :articles} are too wide for us to close with one new sentence.',
  ],
  'red-line': [
    'On {$issue :article} your letter crosses a line on which our members stand together.',
    'We have few common red lines, and your letter crosses the one on {$issue :article}.',
    'None of us could sign what you ask for on {$issue :article}, which is a red line for us.',
  ],
  agreed: [
    'On {$issues :articles} our members and you want the same, and we would like to keep that.',
    'We can tell our members that we agree with you on {$issues :articles}.',
    'It helps all of us that there is no quarrel between us on {$issues :articles}.',
    'We value what we share with you: our common view on {$issues :articles}.',
  ],
  open: [
    'Our members will now ask us about {$issues :articles}, where we still differ from you.',
    'Let us also find a common answer on {$issues :articles}.',
    'Together we still have to settle {$issues :articles}.',
    'We hope that this opens the way on {$issues :articles} as well.',
  ],
  invites: [
    'We have to consult many, so please tell us early which part you could not accept.',
    'If you see another way that our members could support, we will gladly discuss it with them.',
    'Please write to us what you would need, and we will ask our members how far they can go.',
    'We hope for an answer that we can take back to all of our members.',
  ],
  'invites-again': [
    'If you can change your letter, we will take it to our members again.',
    'We do not want to part on this, so please help us to find words that all can support.',
    'We would be glad to bring our members a different proposal from you.',
  ],
  'reacts-pressed': [
    'Our members resent the pressure that {$by :party} put on us {$round :day style=letter after=on} (“{$title}”).',
  ],
  'reacts-news': [
    'Our members trust {$by :party} less since the news “{$title}”.',
    'Among our members the news “{$title}” has cost {$by :party} trust.',
  ],
  'reacts-attack': ['Our members have asked us to speak of the attack (“{$title}”), which nobody can pass over.'],
  'reacts-breach': [
    '{$round :day style=letter after=on at=start} you went back on what we had initialled together, and our members ask why.',
    'Our members had counted on what we initialled with you, and {$round :day style=letter after=on} you went back on it.',
  ],
  'reacts-claim': [
    'We had passed on to our members what you told us, and {$round :day style=letter after=on} it was denied.',
  ],
  'reacts-denied': [
    '{$round :day style=letter after=on at=start} you denied what we had said about you, and our members know.',
  ],
  'reacts-date': ['The date for {$track :track} has passed without a signature, and our members lose by it.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=|have announced that you will| one=|has announced that it will| many=|have announced that they will|} leave, and all our members ask {$by :agree you=you one=it many=them} to stay.',
  ],
  'reacts-left': [
    '{$by :party at=start} left the talks {$round :day style=letter after=on}, and our members regret it.',
  ],
  'closing-agreed': [
    '{$by :party at=start} and our members already wanted the same on {$issues :articles}, and that is lost now.',
  ],
  'closing-apart': [
    'For our members we asked to the end for {$own :answer} on {$issue :article}, and {$by :party} for {$theirs :answer}.',
  ],
  'closing-none': ['Our members regret that {$by :party} left before there was anything to agree on.'],
} as const;
