/** Sentences of letters in the formal voice of a ministry: legal, exact and without warmth. */
export const formal = {
  'cannot-instead': [
    'We are not in a position to accept {$theirs :answer} on {$issue :article}, and we propose {$own :answer}.',
    'Your proposal of {$theirs :answer} on {$issue :article} cannot serve as a basis for agreement. We put forward {$own :answer} in its place.',
    'We have taken note of {$theirs :answer} on {$issue :article}, but we maintain that the draft should say {$own :answer}.',
    'We consider {$own :answer} to be the proper answer on {$issue :article}, and we must therefore decline {$theirs :answer}.',
  ],
  'cannot-instead-since': [
    'You have known our position of {$own :answer} on {$issue :article} since {$since :day style=letter}. Your {$theirs :answer} does not take it into account.',
    'As we stated {$since :day style=letter after=on}, our position on {$issue :article} is {$own :answer}, and we must decline {$theirs :answer}.',
    'We set out our position on {$issue :article} {$since :day style=letter after=on}, and {$theirs :answer} gives us no reason to depart from {$own :answer}.',
    'With regard to {$issue :article}, we decline {$theirs :answer} and confirm {$own :answer}, our proposal of {$since :day style=letter}.',
  ],
  cannot: [
    'We have studied your letter, and {$answer :answer} on {$issue :article} is not acceptable to us.',
    'The obstacle to your proposal is {$issue :article}, where we must decline {$answer :answer}.',
    'We are not in a position to agree to {$answer :answer} on {$issue :article}.',
    'We cannot accept your proposal in this form, because it provides for {$answer :answer} on {$issue :article}.',
  ],
  'still-no': [
    'We declined {$answer :answer} on {$issue :article} {$round :day style=letter after=on}, and we see no grounds to reconsider.',
    'As we informed you {$round :day style=letter after=on}, {$answer :answer} on {$issue :article} is not acceptable to us.',
    'Our reply of {$round :day style=letter} remains in force, and we again decline {$answer :answer} on {$issue :article}.',
  ],
  'answer-stands': [
    'Your proposal is identical to that of {$round :day style=letter}, and our reply remains in force.',
    'Your letter contains the same proposal as {$round :day style=letter after=on}, and our position on it is unchanged.',
    'We replied to this proposal {$round :day style=letter after=on}, and we have nothing to add to that reply.',
    'Your letter repeats your proposal of {$round :day style=letter}, which we were unable to accept.',
  ],
  accepts: [
    'We are able to accept your proposal, namely {$clauses :clauses style=full}.',
    'We hereby give our consent to {$clauses :clauses style=full}.',
    'After careful study, we agree to {$clauses :clauses style=full}, as you propose.',
    'We are authorised to accept {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'We are able to accept your proposal.',
    'We have studied your proposal, and we accept it.',
    'We give our consent to your proposal.',
    'We are authorised to accept the proposal in your letter.',
  ],
  'moves-refused': [
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}. As {$by :party} did not accept it, we are prepared to agree to {$answer :answer}.',
    'Since {$by :party} refused {$from :answer} on {$issue :article}, our proposal of {$since :day style=letter}, we could agree to {$answer :answer}.',
    'As {$from :answer} on {$issue :article}, our proposal of {$since :day style=letter}, was not acceptable to {$by :party}, we can consent to {$answer :answer}.',
    'We note that {$by :party} refused {$from :answer} on {$issue :article}, and we adjust our position of {$since :day style=letter} to {$answer :answer}.',
  ],
  'moves-return': [
    'In view of your offer of {$gained :answer style=full}, we depart from {$from :answer} on {$issue :article}, our proposal of {$since :day style=letter}, and accept {$answer :answer}.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}. On the basis of reciprocity, and in return for {$gained :answer style=full}, we consent to {$answer :answer}.',
    'Your offer of {$gained :answer style=full} allows us to replace {$from :answer} on {$issue :article}, our proposal of {$since :day style=letter}, with {$answer :answer}.',
  ],
  'moves-offered': [
    'Your {$answer :answer} on {$issue :article} serves our interests better than {$from :answer}, which we proposed {$since :day style=letter after=on}, and we accept it.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}, but {$answer :answer} takes better account of our interests.',
    'We prefer your proposal of {$answer :answer} on {$issue :article} to {$from :answer}, our own proposal of {$since :day style=letter}.',
  ],
  'moves-agreed': [
    'We note that {$parties :parties} have agreed on {$answer :answer}, and we no longer maintain {$from :answer} on {$issue :article}, our proposal of {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}. As {$parties :parties} have agreed on {$answer :answer}, we raise no objection.',
    'In view of the agreement of {$parties :parties} on {$answer :answer}, we withdraw {$from :answer} on {$issue :article}, our proposal of {$since :day style=letter}.',
  ],
  'moves-time': [
    'In view of the time that remains, we could agree to {$answer :answer} on {$issue :article} in place of {$from :answer}, our proposal of {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}. As the date approaches, we are prepared to accept {$answer :answer}.',
    'As little time remains, we do not maintain {$from :answer} on {$issue :article}, our position of {$since :day style=letter}, and we consent to {$answer :answer}.',
  ],
  'moves-exchange': [
    'We would be prepared to accept {$answer :answer} on {$issue :article} in place of {$from :answer}, our proposal of {$since :day style=letter}, on condition that the draft provides for {$asked :answer style=full}.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}, and our consent to {$answer :answer} depends on {$asked :answer style=full}.',
    'Provided that {$asked :answer style=full} is agreed, we would not maintain {$from :answer} on {$issue :article}, our position of {$since :day style=letter}, and could consent to {$answer :answer}.',
  ],
  'moves-too': [
    'On the same grounds we adjust our position on {$issue :article} from {$from :answer} to {$answer :answer}.',
    'The same consideration applies to {$issue :article}, where we replace {$from :answer} with {$answer :answer}.',
    'We are equally prepared to accept {$answer :answer} on {$issue :article} in place of {$from :answer}, on the same grounds.',
  ],
  asks: [
    'We put forward the following proposal: {$clauses :clauses style=full}.',
    'We consider that the draft should provide for {$clauses :clauses style=full}.',
    'We are instructed to propose {$clauses :clauses style=full}.',
    'Our position is that the draft should say {$clauses :clauses style=full}.',
    'For a lasting agreement we consider it necessary to write {$clauses :clauses style=full}.',
    'We submit for your consideration {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Our proposal of {$since :day style=letter}, {$answer :answer style=full}, remains in force.',
    'We confirm our position of {$since :day style=letter}, which is {$answer :answer style=full}.',
    'As we stated {$since :day style=letter after=on}, we consider {$answer :answer style=full} to be necessary.',
    'We have proposed {$answer :answer style=full} since {$since :day style=letter}, and we see no grounds to change this.',
  ],
  'asks-since-two': [
    'Our proposal of {$since :day style=letter}, {$answer :answer style=full}, remains in force and should be read together with {$other :answer style=full}.',
    'As we stated {$since :day style=letter after=on}, we consider {$answer :answer style=full} to be necessary, as well as {$other :answer style=full}.',
    'We confirm {$answer :answer style=full}, our position since {$since :day style=letter}, and we draw attention to {$other :answer style=full}.',
    'We have proposed {$answer :answer style=full} since {$since :day style=letter}, and in our view it belongs together with {$other :answer style=full}.',
    'We repeat {$answer :answer style=full}, our proposal of {$since :day style=letter}, and we add {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'On the basis of reciprocity, we expect you to accept {$clauses :clauses style=full}.',
    'This step is connected with {$clauses :clauses style=full}, which we ask you to accept.',
    'In return, we consider it fair to ask for {$clauses :clauses style=full}.',
    'We expect that you will answer this step with {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'We further propose {$clauses :clauses style=full}.',
    'Our proposal also includes {$clauses :clauses style=full}.',
    'We also draw your attention to {$clauses :clauses style=full}.',
    'The draft should likewise provide for {$clauses :clauses style=full}.',
    'We attach equal importance to {$clauses :clauses style=full}.',
    'Our second proposal is {$clauses :clauses style=full}.',
  ],
  besides: [
    'Our proposal further contains {$clauses :clauses style=full}.',
    'The same proposal provides for {$clauses :clauses style=full}.',
    'In other respects we propose {$clauses :clauses style=full}.',
    'The draft would further provide for {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'If your letter said {$answer :answer} instead, we would be able to accept the rest.',
    'If that wording were replaced by {$answer :answer}, we would give our consent.',
    'We would be prepared to sign your proposal with {$answer :answer} in its place.',
    'Our consent would require only one change, namely {$answer :answer} in its place.',
  ],
  price: [
    'We would be prepared to accept your letter if it provided for {$clauses :clauses style=full}.',
    'Our consent would require {$clauses :clauses style=full}, and the rest could remain as it is.',
    'If your letter were changed to {$clauses :clauses style=full}, we would give our consent.',
    'With {$clauses :clauses style=full}, we would have no further objection to your proposal.',
  ],
  'far-apart': [
    'Our positions on {$issues :articles} are too far apart for a single change to bridge them.',
    'A change of one article would not be sufficient, since the main differences concern {$issues :articles}.',
    'An agreement would require a different approach, in the first place to {$issues :articles}.',
  ],
  'red-line': [
    'Your proposal on {$issue :article} goes beyond the limits of our instructions, which are known.',
    'Your proposal on {$issue :article} crosses a line that we cannot cross under any conditions.',
    'We must decline your letter, since its wording on {$issue :article} is contrary to our fundamental interests.',
  ],
  agreed: [
    'We note with satisfaction that our positions on {$issues :articles} coincide.',
    'Our positions on {$issues :articles} already coincide, and we propose to proceed from there.',
    'We attach importance to the fact that there are no differences between us on {$issues :articles}.',
    'We confirm that we are in agreement with you on {$issues :articles}.',
  ],
  open: [
    'An agreement between us on {$issues :articles} remains to be reached.',
    'We propose to continue with {$issues :articles}, on which we have not yet agreed.',
    'We draw attention to {$issues :articles}, which must also be settled.',
    'We are ready to continue the discussion of {$issues :articles}.',
  ],
  invites: [
    'We await your reply, and we remain ready to consider any proposal that takes account of our interests.',
    'If you have objections, we ask you to state them in writing, and we will study them.',
    'We are prepared to continue the exchange on this subject in good order and without haste.',
    'We trust that you will study this proposal with the attention that it deserves.',
  ],
  'invites-again': [
    'We remain ready to study another proposal that takes account of our position.',
    'We do not refuse further talks, and we await a different proposal.',
    'If you find it possible to revise your letter, we will give it due attention.',
  ],
  'reacts-pressed': [
    'We note that {$by :party} resorted to pressure {$round :day style=letter after=on} (“{$title}”), which brings our positions no closer.',
  ],
  'reacts-news': [
    'In view of the news “{$title}”, we have less confidence in {$by :party}.',
    'We have taken note of the news “{$title}”, which has reduced our confidence in {$by :party}.',
  ],
  'reacts-attack': ['We cannot pass over the attack in this correspondence (“{$title}”).'],
  'reacts-breach': [
    'We are obliged to recall that {$round :day style=letter after=on} you departed from wording that both of us had initialled.',
    'We have to note that {$round :day style=letter after=on} you did not keep to wording that both of us had initialled.',
  ],
  'reacts-claim': [
    'Your statement about others was denied {$round :day style=letter after=on}, and we must ask you for greater accuracy.',
  ],
  'reacts-denied': ['We take note that {$round :day style=letter after=on} you denied our statement about you.'],
  'reacts-date': ['We note that the date for {$track :track} has passed without a signature.'],
  'reacts-leaves': [
    'We take note that {$by :party} {$by :agree you=|have announced your| one=|has announced its| many=|have announced their|} departure from the talks, and we would regret it.',
  ],
  'reacts-left': [
    'We regret that {$by :party} left the talks {$round :day style=letter after=on}, and we state that this was not our decision.',
  ],
  'closing-agreed': ['Our position and that of the departed delegation already coincided on {$issues :articles}.'],
  'closing-apart': [
    'Our proposal on {$issue :article} remains {$own :answer}, and we were prepared to discuss {$theirs :answer} further.',
  ],
  'closing-none': ['We regret that {$by :party} left before any understanding was reached.'],
} as const;
