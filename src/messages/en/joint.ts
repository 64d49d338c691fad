/** Sentences of letters in the voice of a bloc: it speaks for its members, consults them, and has to keep them together. */
export const joint = {
  'cannot-instead': [
    'We speak for many members who could not support {$theirs :answer} on {$issue :article}, and so we ask you for {$own :answer}.',
    'To keep our members together, we need {$own :answer} on {$issue :article} in place of {$theirs :answer}.',
    'Our members expect us to ask for {$own :answer} on {$issue :article}, and {$theirs :answer} would disappoint them.',
    'We could not explain {$theirs :answer} on {$issue :article} to all of our members, so we propose {$own :answer}.',
  ],
  'cannot-instead-since': [
    'Our members have wanted {$own :answer} on {$issue :article} since {$since :day style=letter}, and we cannot go back to them with {$theirs :answer}.',
    'We told you {$since :day style=letter after=on} that our members need {$own :answer} on {$issue :article}, and {$theirs :answer} does not give them that.',
    'You ask for {$theirs :answer} on {$issue :article}. For the sake of our members, we keep to {$own :answer}, our request of {$since :day style=letter}.',
    'We have asked together for {$own :answer} on {$issue :article} since {$since :day style=letter}, and {$theirs :answer} would leave some of our members behind.',
    'Our common position on {$issue :article} has been {$own :answer} since {$since :day style=letter}, so we cannot accept {$theirs :answer}.',
  ],
  cannot: [
    'Your letter asks for {$answer :answer} on {$issue :article}, and we could not win our members for it.',
    'Among our members, {$answer :answer} on {$issue :article} would find too little support.',
    'We owe you an honest answer: {$answer :answer} on {$issue :article} would divide our members.',
    'We cannot agree to {$answer :answer} on {$issue :article} on behalf of our members.',
  ],
  'still-no': [
    '{$round :day style=letter after=on at=start} we could not accept {$answer :answer} on {$issue :article} for our members, and we cannot accept it now.',
    'Our members have not changed their view of {$answer :answer} on {$issue :article} since {$round :day style=letter}, so our answer is still no.',
    'As we wrote {$round :day style=letter after=on}, our members cannot agree to {$answer :answer} on {$issue :article}.',
  ],
  'answer-stands': [
    'We considered this proposal together {$round :day style=letter after=on}, and our common answer has not changed.',
    'Your proposal of {$round :day style=letter} has come back to us unchanged, and our answer has not changed either.',
    '{$round :day style=letter after=on at=start} we could not accept this proposal for our members, and that is still the case.',
  ],
  accepts: [
    'We accept {$clauses :clauses style=full} on behalf of our members.',
    'Together with our members, we agree to {$clauses :clauses style=full}.',
    'We thank you for your letter, and on behalf of our members we agree to {$clauses :clauses style=full}.',
    'Our members can support {$clauses :clauses style=full}, so our common answer is yes.',
  ],
  'accepts-all': [
    'On behalf of our members, we accept your proposal.',
    'Our members can agree to the proposal in your letter.',
    'We can recommend your proposal to our members, so our answer is yes.',
    'We thank you for your letter, and we accept it for our members.',
  ],
  'moves-refused': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article} for our members. Because {$by :party} refused it, together we can now support {$answer :answer}.',
    'Our members asked for {$from :answer} on {$issue :article} {$since :day style=letter after=on}, but {$by :party} said no, and they could support {$answer :answer}.',
    'Because {$by :party} refused {$from :answer} on {$issue :article}, our common request of {$since :day style=letter}, we are ready to recommend {$answer :answer} to our members.',
    'We could not persuade {$by :party} to accept {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, so we move together to {$answer :answer}.',
  ],
  'moves-return': [
    'Your offer of {$gained :answer style=full} helps our members, so we give up {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, and accept {$answer :answer}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, and in return for your {$gained :answer style=full} our members can accept {$answer :answer}.',
    'You offer our members {$gained :answer style=full}, and we answer with {$answer :answer} on {$issue :article} in place of {$from :answer}, our request of {$since :day style=letter}.',
  ],
  'moves-offered': [
    'Our members will prefer your {$answer :answer} on {$issue :article} to {$from :answer}, which we asked for {$since :day style=letter after=on}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but your {$answer :answer} gives all of our members more.',
    'With {$answer :answer} on {$issue :article}, you offer our members more than {$from :answer}, our request of {$since :day style=letter}.',
  ],
  'moves-agreed': [
    '{$parties :parties at=start} have agreed on {$answer :answer}, and we do not want to stand apart. We give up {$from :answer} on {$issue :article}, our request of {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but together with {$parties :parties} our members can now support {$answer :answer}.',
    'Because {$parties :parties} agree on {$answer :answer}, we give up {$from :answer} on {$issue :article}, which our members asked for {$since :day style=letter after=on}.',
  ],
  'moves-time': [
    'Our members know that little time is left. They can support {$answer :answer} on {$issue :article} in place of {$from :answer}, our request of {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but with so little time left, our members would rather agree on {$answer :answer}.',
    'We do not want to leave without a result, so we move together on {$issue :article} from {$from :answer}, our request of {$since :day style=letter}, to {$answer :answer}.',
    'Because time is short, we have to offer our members {$answer :answer} on {$issue :article} instead of {$from :answer}, our common request of {$since :day style=letter}.',
  ],
  'moves-exchange': [
    'If our members see {$asked :answer style=full} in the draft, they can support {$answer :answer} on {$issue :article} instead of {$from :answer}, our request of {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, and our members would accept {$answer :answer} in exchange for {$asked :answer style=full}.',
  ],
  'moves-too': [
    'For the same reason, our members can support {$answer :answer} on {$issue :article} in place of {$from :answer}.',
    'This also allows us to move together on {$issue :article}, from {$from :answer} to {$answer :answer}.',
    'That is also why our members could move from {$from :answer} to {$answer :answer} on {$issue :article}.',
  ],
  asks: [
    'On behalf of our members, we ask for {$clauses :clauses style=full}.',
    'Together with our members, we propose {$clauses :clauses style=full}.',
    'The common request of our members to you is {$clauses :clauses style=full}.',
    'Our members could stand together behind {$clauses :clauses style=full}.',
    'We hope for your support for {$clauses :clauses style=full}.',
    'Our members would welcome a draft with {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Our common request since {$since :day style=letter} has been {$answer :answer style=full}, and it still is.',
    'Our members have hoped for {$answer :answer style=full} since {$since :day style=letter}, and they still do.',
    'As we did {$since :day style=letter after=on}, we ask you for {$answer :answer style=full} on behalf of our members.',
    'We have kept our members together behind {$answer :answer style=full} since {$since :day style=letter}, and so we ask you again.',
  ],
  'asks-since-two': [
    'Our common request since {$since :day style=letter} has been {$answer :answer style=full}, and together we also ask for {$other :answer style=full}.',
    'Our members care about two things: {$answer :answer style=full}, our request of {$since :day style=letter}, and {$other :answer style=full}.',
    'As we did {$since :day style=letter after=on}, we ask together for {$answer :answer style=full}, and also for {$other :answer style=full}.',
    'We have kept our members together behind {$answer :answer style=full} since {$since :day style=letter}, and we also hope for {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'So that our members can follow us, we ask for {$clauses :clauses style=full} in return.',
    'In return, our members would like to see {$clauses :clauses style=full}.',
    'If you can help us with {$clauses :clauses style=full}, we can explain this step to all of our members.',
    'We ask you to come towards our members with {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Our members also hope for {$clauses :clauses style=full}.',
    'Together with that, we ask for {$clauses :clauses style=full}.',
    'Some of our members care just as much about {$clauses :clauses style=full}.',
    'We have a second common request, which is {$clauses :clauses style=full}.',
    'Please consider {$clauses :clauses style=full} as well, because it matters to many of our members.',
    'It would help all of our members to see {$clauses :clauses style=full}.',
  ],
  besides: [
    'Our common proposal also contains {$clauses :clauses style=full}.',
    'Our members would add {$clauses :clauses style=full} to this.',
    'The rest of our common proposal is {$clauses :clauses style=full}.',
    'Together with this, we propose {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'With {$answer :answer} in its place, we could recommend your letter to our members.',
    'If you can write {$answer :answer} instead, we can accept the rest on behalf of our members.',
    'Our members could follow us if your letter said {$answer :answer} there.',
    'We would agree to your letter if it had {$answer :answer} in that place.',
  ],
  price: [
    'We could recommend your letter to our members if it said {$clauses :clauses style=full}.',
    'If you can write {$clauses :clauses style=full}, we can accept your letter on behalf of our members.',
    'Our members could follow us if your letter said {$clauses :clauses style=full}.',
    'With {$clauses :clauses style=full}, your letter would have the support of our members.',
  ],
  'far-apart': [
    'Our members are far from you on {$issues :articles}, and one change would not be enough for them.',
    'To win our members over, we would need more than one change, above all on {$issues :articles}.',
    'The differences on {$issues :articles} are too wide for a single change to close them.',
  ],
  'red-line': [
    'Your letter crosses a line on {$issue :article} that our members defend together.',
    'Our members have few common red lines, and your letter crosses the one on {$issue :article}.',
    'None of our members could sign your wording on {$issue :article}, because it crosses our red line.',
  ],
  agreed: [
    'Our members want the same as you on {$issues :articles}, and we would like to keep that.',
    'We are glad to tell our members that we agree with you on {$issues :articles}.',
    'It helps all of our members that there is no dispute with you on {$issues :articles}.',
    'We value the common ground that we share with you on {$issues :articles}.',
  ],
  open: [
    'Our members will now ask us about {$issues :articles}, where we have no agreement with you yet.',
    'Let us also look for a common answer on {$issues :articles}.',
    'Together we still have to settle {$issues :articles}.',
    'We hope that this opens the way on {$issues :articles} as well.',
  ],
  invites: [
    'We have to consult many members, so please tell us early which part you could not accept.',
    'If you see another way that our members could support, we will gladly discuss it with them.',
    'Please tell us what you would need, and we will ask our members how far they can go.',
    'We hope for an answer from you that we can take back to all of our members.',
  ],
  'invites-again': [
    'If you can change your letter, we will take it to our members again.',
    'We do not want to part over this, so please help us to find wording that everyone can support.',
    'We would be glad to bring our members a different proposal from you.',
  ],
  'reacts-pressed': [
    'Our members resent the pressure that {$by :party} put on us {$round :day style=letter after=on} (“{$title}”).',
  ],
  'reacts-news': [
    'Our members trust {$by :party} less since the news “{$title}”.',
    'Among our members, the news “{$title}” has cost {$by :party} trust.',
  ],
  'reacts-attack': ['Our members have asked us to speak of the attack (“{$title}”), which we cannot pass over.'],
  'reacts-breach': [
    '{$round :day style=letter after=on at=start} you went back on wording that we had initialled together, and our members ask us why.',
    'Our members had counted on wording that we initialled with you, and {$round :day style=letter after=on} you went back on it.',
  ],
  'reacts-claim': [
    'We had passed on to our members what you told us about others, and {$round :day style=letter after=on} it was denied.',
  ],
  'reacts-denied': [
    '{$round :day style=letter after=on at=start} you denied our statement about you, and we have told our members.',
  ],
  'reacts-date': ['The date for {$track :track} has passed without a signature, and all of our members lose by it.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=|have announced that you will| one=|has announced that it will| many=|have announced that they will|} leave, and all of our members ask {$by :agree you=you one=it many=them} to stay.',
  ],
  'reacts-left': [
    '{$by :party at=start} left the talks {$round :day style=letter after=on}, and our members regret it.',
  ],
  'closing-agreed': [
    '{$by :party at=start} and our members already wanted the same on {$issues :articles}, and that is lost now.',
  ],
  'closing-apart': [
    'We asked to the end for {$own :answer} on {$issue :article} on behalf of our members, while {$by :party} asked for {$theirs :answer}.',
  ],
  'closing-none': ['Our members regret that {$by :party} left before there was any agreement to build on.'],
} as const;
