/** Sentences of letters in the formal voice of a ministry: long, exact and without warmth. */
export const formal = {
  'cannot-instead': [
    'As regards {$issue :article}, we are not in a position to accept {$theirs :answer}, and our proposal is {$own :answer}.',
    'Your proposal on {$issue :article}, {$theirs :answer}, cannot serve as a basis. We put forward {$own :answer} in its place.',
    'We take note of {$theirs :answer} on {$issue :article}, and maintain that the text should say {$own :answer}.',
    'On {$issue :article} we consider {$own :answer} to be the proper answer, and must decline {$theirs :answer}.',
  ],
  'cannot-instead-since': [
    'Our position on {$issue :article} has been known since {$since :day style=letter}: {$own :answer}. {$theirs :answer} does not take account of it.',
    'As stated {$since :day style=letter after=on}, we proceed from {$own :answer} on {$issue :article}, and must decline {$theirs :answer}.',
    'We set out our position on {$issue :article} {$since :day style=letter after=on}, and {$theirs :answer} gives no reason to depart from {$own :answer}.',
    'With regard to {$issue :article}, we decline {$theirs :answer} and confirm our proposal of {$since :day style=letter}, {$own :answer}.',
  ],
  cannot: [
    'We have studied your letter, and {$answer :answer} on {$issue :article} is not acceptable to us.',
    'The obstacle to your proposal is {$issue :article}, where we must decline {$answer :answer}.',
    'We are not in a position to agree to {$answer :answer} on {$issue :article}.',
    'Your proposal cannot be accepted in this form, on account of {$answer :answer} on {$issue :article}.',
  ],
  'still-no': [
    'We declined {$answer :answer} on {$issue :article} {$round :day style=letter after=on}, and see no grounds to reconsider.',
    'As you were informed {$round :day style=letter after=on}, {$answer :answer} on {$issue :article} is not acceptable to us.',
    'Our reply of {$round :day style=letter} on {$issue :article} remains in force: we decline {$answer :answer}.',
  ],
  'answer-stands': [
    'The proposal is identical to that of {$round :day style=letter}, and our reply remains in force.',
    'We find in your letter the same proposal as {$round :day style=letter after=on}, and our position is unchanged.',
    'We replied to this proposal {$round :day style=letter after=on}, and have nothing to add to that reply.',
    'Your letter repeats your proposal of {$round :day style=letter}, which we were unable to accept.',
  ],
  accepts: [
    'We are able to accept your proposal, namely {$clauses :clauses style=full}.',
    'We hereby give our consent to {$clauses :clauses style=full}.',
    'Following careful study, we agree to {$clauses :clauses style=full}.',
    'Our delegation is authorised to accept {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'We are able to accept your proposal.',
    'Your proposal has been studied and is accepted.',
    'We give our consent to your proposal.',
    'Our delegation is authorised to accept your letter.',
  ],
  'moves-refused': [
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}. As {$by :party} did not accept it, we are prepared to consider {$answer :answer}.',
    'Since {$by :party} refused our proposal of {$since :day style=letter} on {$issue :article}, {$from :answer}, we could agree to {$answer :answer}.',
    'We proceeded from {$from :answer} on {$issue :article} since {$since :day style=letter}; {$by :party} did not accept it, and we now put forward {$answer :answer}.',
    'We note that {$by :party} refused {$from :answer}, and adjust our position of {$since :day style=letter} on {$issue :article} to {$answer :answer}.',
  ],
  'moves-return': [
    'Taking into account your {$gained :answer style=full}, we replace {$from :answer} on {$issue :article}, our proposal of {$since :day style=letter}, by {$answer :answer}.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}. On the basis of reciprocity, and for {$gained :answer style=full}, we consent to {$answer :answer}.',
    'Your {$gained :answer style=full} allows us to depart from {$from :answer} on {$issue :article}, as stated {$since :day style=letter after=on}, and to accept {$answer :answer}.',
  ],
  'moves-offered': [
    'Your {$answer :answer} on {$issue :article} goes further than {$from :answer}, which we proposed {$since :day style=letter after=on}, and we accept it.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}; {$answer :answer} takes better account of our interests.',
    'We prefer {$answer :answer} on {$issue :article} to our proposal of {$since :day style=letter}, {$from :answer}.',
  ],
  'moves-agreed': [
    'We note that {$parties :parties} have agreed on {$answer :answer}, and do not maintain {$from :answer} on {$issue :article}, our proposal of {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}; since {$parties :parties} have agreed on {$answer :answer}, we raise no objection.',
    'In view of the agreement of {$parties :parties} on {$answer :answer}, our proposal of {$since :day style=letter} on {$issue :article}, {$from :answer}, is withdrawn.',
  ],
  'moves-time': [
    'In view of the time that remains, we could agree to {$answer :answer} on {$issue :article}, although we proposed {$from :answer} {$since :day style=letter after=on}.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}. As the date approaches, we are prepared to accept {$answer :answer}.',
    'As little time remains, we do not maintain our position of {$since :day style=letter} on {$issue :article}, {$from :answer}, and consent to {$answer :answer}.',
  ],
  'moves-exchange': [
    'We would be prepared to accept {$answer :answer} on {$issue :article} in place of {$from :answer}, our proposal of {$since :day style=letter}, on the condition that the text provides for {$asked :answer style=full}.',
    '{$since :day style=letter after=on at=start} we proposed {$from :answer} on {$issue :article}. Our consent to {$answer :answer} depends on {$asked :answer style=full}.',
    'Provided that {$asked :answer style=full} is agreed, we would not maintain {$from :answer} on {$issue :article}, our position of {$since :day style=letter}, and could consent to {$answer :answer}.',
  ],
  'moves-too': [
    'On the same grounds we adjust our position on {$issue :article} from {$from :answer} to {$answer :answer}.',
    'The same consideration applies to {$issue :article}, where {$answer :answer} replaces {$from :answer}.',
    'We are equally prepared to accept {$answer :answer} on {$issue :article} in place of {$from :answer}, on the same grounds.',
  ],
  asks: [
    'We put forward the following: {$clauses :clauses style=full}.',
    'We consider that the text should provide for {$clauses :clauses style=full}.',
    'Our delegation is instructed to propose {$clauses :clauses style=full}.',
    'We proceed from {$clauses :clauses style=full}.',
    'For a lasting agreement we consider it necessary to write {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'Our proposal of {$since :day style=letter} remains in force: {$answer :answer style=full}.',
    'We confirm our position of {$since :day style=letter}, which is {$answer :answer style=full}.',
    'As stated {$since :day style=letter after=on}, we consider {$answer :answer style=full} to be necessary.',
    'We have proposed {$answer :answer style=full} since {$since :day style=letter}, and see no grounds to change this.',
  ],
  'asks-since-two': [
    'Our proposal of {$since :day style=letter}, {$answer :answer style=full}, remains in force; it is to be read together with {$other :answer style=full}.',
    'As stated {$since :day style=letter after=on}, we consider {$answer :answer style=full} to be necessary, as well as {$other :answer style=full}.',
    'We confirm {$answer :answer style=full}, our position since {$since :day style=letter}, and draw attention to {$other :answer style=full}.',
    'We have proposed {$answer :answer style=full} since {$since :day style=letter}, and it belongs together with {$other :answer style=full}.',
    'We repeat our request of {$since :day style=letter} for {$answer :answer style=full}, and add {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'On the basis of reciprocity, we expect {$clauses :clauses style=full}.',
    'This is connected with {$clauses :clauses style=full}, which we ask you to accept.',
    'In return we consider it fair to ask for {$clauses :clauses style=full}.',
    'We expect that this will be met with {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'We further propose {$clauses :clauses style=full}.',
    'Our proposal also includes {$clauses :clauses style=full}.',
    'We also draw your attention to {$clauses :clauses style=full}.',
    'The text should likewise provide for {$clauses :clauses style=full}.',
    'We attach equal importance to {$clauses :clauses style=full}.',
    'Our second proposal is {$clauses :clauses style=full}.',
  ],
  besides: [
    'The proposal further contains {$clauses :clauses style=full}.',
    'The proposal also provides for {$clauses :clauses style=full}.',
    'The text would further provide for {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'Were your letter to say {$answer :answer} instead, we would be able to accept the rest.',
    'If that were replaced by {$answer :answer}, we would give our consent.',
    'We would be prepared to sign your proposal with {$answer :answer} in its place.',
    'Our consent would require {$answer :answer} in its place, and nothing more.',
  ],
  price: [
    'We would be prepared to accept your letter if it provided for {$clauses :clauses style=full}.',
    'Our consent would require {$clauses :clauses style=full}; the remainder could stay as it is.',
    'Were your letter to say {$clauses :clauses style=full}, we would give our consent.',
    'With {$clauses :clauses style=full}, there would be no further objection on our side.',
  ],
  'far-apart': [
    'Our positions on {$issues :articles} are too far apart to be bridged by a single change.',
    'A change of one article would not suffice; the main differences concern {$issues :articles}.',
    'An agreement would require a different approach, in the first place to {$issues :articles}.',
  ],
  'red-line': [
    'On {$issue :article} your proposal goes beyond the limits of our instructions, which are known.',
    'Your proposal on {$issue :article} crosses a line that our delegation cannot cross under any conditions.',
    'We must decline your letter, since on {$issue :article} it is contrary to our fundamental interests.',
  ],
  agreed: [
    'We note with satisfaction that our positions coincide on {$issues :articles}.',
    'Our positions on {$issues :articles} already coincide, and we propose to proceed from there.',
    'There are no differences between us on {$issues :articles}, and we attach importance to this.',
    'We confirm that on {$issues :articles} we and you are in agreement.',
  ],
  open: [
    'The differences on {$issues :articles} remain to be settled between our delegations.',
    'We propose to continue with {$issues :articles}, on which our positions still differ.',
    'We draw attention to {$issues :articles}, which must also be settled.',
    'Our delegation is ready to continue the discussion of {$issues :articles}.',
  ],
  invites: [
    'We await your reply, and remain ready to consider any proposal that takes account of our interests.',
    'Should you have objections, we ask you to state them in writing, and they will be studied.',
    'We are prepared to continue the exchange on this subject, without haste and in good order.',
    'We trust that this proposal will be studied with the attention that the matter deserves.',
  ],
  'invites-again': [
    'We remain ready to study another proposal that takes account of our position.',
    'Our delegation does not refuse further talks, and awaits a different proposal.',
    'Should you find it possible to revise your letter, we will give it due attention.',
  ],
  'reacts-pressed': [
    'We note that {$by :party} resorted to pressure {$round :day style=letter after=on} (“{$title}”); it brings us no closer.',
  ],
  'reacts-news': [
    'In view of the news “{$title}”, we have less confidence in {$by :party}.',
    'We have taken note of the news “{$title}”, and have less confidence in {$by :party} since then.',
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
    'We regret that {$by :party} left the talks {$round :day style=letter after=on}, and state that this was not our decision.',
  ],
  'closing-agreed': ['Our position and that of the departed delegation already coincided on {$issues :articles}.'],
  'closing-apart': [
    'Our proposal on {$issue :article} remains {$own :answer}, and {$theirs :answer} could have been discussed further.',
  ],
  'closing-none': ['We regret that {$by :party} left before any understanding was reached.'],
} as const;
