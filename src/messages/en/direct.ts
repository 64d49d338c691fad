/** Sentences of letters in a direct voice: plain talk of offers, deals and trades, with the demand first. */
export const direct = {
  'cannot-instead': [
    'We cannot make {$theirs :answer} work on {$issue :article}, and a deal has to say {$own :answer} there.',
    'We are looking for {$own :answer} on {$issue :article}, and {$theirs :answer} does not get us there.',
    'Let us be direct about {$issue :article}: we can work with {$own :answer}, but we cannot work with {$theirs :answer}.',
    'Replace {$theirs :answer} on {$issue :article} with {$own :answer}, and we can talk about a deal.',
  ],
  'cannot-instead-since': [
    'We told you {$since :day style=letter after=on} that we want {$own :answer} on {$issue :article}, and {$theirs :answer} does not deliver that.',
    'Our line on {$issue :article} has been {$own :answer} since {$since :day style=letter}, and {$theirs :answer} is not enough to move us.',
    'We cannot take {$theirs :answer} on {$issue :article}, because we have wanted {$own :answer} since {$since :day style=letter} and still do.',
    'We have asked for {$own :answer} on {$issue :article} since {$since :day style=letter}, and we are not going to trade it for {$theirs :answer}.',
    'Our offer on {$issue :article} has been {$own :answer} since {$since :day style=letter}, and your {$theirs :answer} cannot replace it.',
    'You have known since {$since :day style=letter} that we want {$own :answer} on {$issue :article}, so our answer to {$theirs :answer} is no.',
  ],
  cannot: [
    'The main problem with your offer is {$answer :answer} on {$issue :article}.',
    'We are not ready to take {$answer :answer} on {$issue :article} as things are now.',
    'Our answer is no, and the reason is {$answer :answer} on {$issue :article}.',
    'We took a hard look at your offer, and {$answer :answer} on {$issue :article} is the problem.',
  ],
  'still-no': [
    'We turned down {$answer :answer} on {$issue :article} {$round :day style=letter after=on}, and our position has not changed.',
    'Our answer to {$answer :answer} on {$issue :article} is no again, just as it was {$round :day style=letter after=on}.',
    'You had our answer to {$answer :answer} on {$issue :article} {$round :day style=letter after=on}, and it is still no.',
  ],
  'answer-stands': [
    'You made this offer {$round :day style=letter after=on}, we said no, and we have to say no again today.',
    'This is the same offer as {$round :day style=letter after=on}, so it gets the same answer.',
    'We went through this offer with you {$round :day style=letter after=on}, and we still cannot take it.',
  ],
  accepts: [
    'We can make this deal with {$clauses :clauses style=full}.',
    'You have made us a good offer, and we take it with {$clauses :clauses style=full}.',
    'We accept your offer of {$clauses :clauses style=full}, and we count that as real progress.',
    'We say yes to {$clauses :clauses style=full}, and we want to move fast from here.',
  ],
  'accepts-all': [
    'We take your offer as it is.',
    'We have a deal with you on this letter.',
    'Yes, we can make this deal.',
    'Your offer works for us.',
  ],
  'moves-refused': [
    'We wanted {$from :answer} on {$issue :article} {$since :day style=letter after=on}, but {$by :party} said no, so we can now work with {$answer :answer}.',
    'Because {$by :party} turned down {$from :answer} on {$issue :article}, our offer of {$since :day style=letter}, we are ready to settle for {$answer :answer}.',
    'We are practical about this: {$by :party} would not take {$from :answer} on {$issue :article}, our offer of {$since :day style=letter}, so we go to {$answer :answer}.',
    'We heard {$by :party} say no to {$from :answer} on {$issue :article}, so we drop our offer of {$since :day style=letter} and move to {$answer :answer}.',
  ],
  'moves-return': [
    'You offer {$gained :answer style=full}, so we can move on {$issue :article} from {$from :answer}, our offer of {$since :day style=letter}, to {$answer :answer}.',
    'This is a fair trade: for your {$gained :answer style=full}, we drop {$from :answer} on {$issue :article}, our offer of {$since :day style=letter}, and take {$answer :answer}.',
    '{$since :day style=letter after=on at=start} we wanted {$from :answer} on {$issue :article}, but in return for {$gained :answer style=full} you can have {$answer :answer}.',
    'Because you offer {$gained :answer style=full}, we can do {$answer :answer} on {$issue :article} and give up {$from :answer}, our offer of {$since :day style=letter}.',
  ],
  'moves-offered': [
    'We asked for {$from :answer} on {$issue :article} {$since :day style=letter after=on}, but your {$answer :answer} is the better deal, so we take it.',
    'Your {$answer :answer} on {$issue :article} is a better deal for us than {$from :answer}, our own offer of {$since :day style=letter}.',
    'We can say yes on {$issue :article}, because {$answer :answer} suits us better than {$from :answer}, our offer of {$since :day style=letter}.',
  ],
  'moves-agreed': [
    '{$parties :parties at=start} have a deal on {$answer :answer}, so we will not hold this up with {$from :answer} on {$issue :article}, our offer of {$since :day style=letter}.',
    'We see that {$parties :parties} agree on {$answer :answer}, so we drop {$from :answer} on {$issue :article}, our offer of {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we wanted {$from :answer} on {$issue :article}, but with {$parties :parties} behind {$answer :answer}, we are ready to go along.',
  ],
  'moves-time': [
    'The clock is running, so we take {$answer :answer} on {$issue :article} instead of {$from :answer}, our offer of {$since :day style=letter}, to get this done.',
    'We want a result and time is short, so we move on {$issue :article} from {$from :answer}, our offer of {$since :day style=letter}, to {$answer :answer}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but there is no time left to fight over it, and we can do {$answer :answer}.',
    'There is not much time to make a deal, so we can live with {$answer :answer} on {$issue :article} in place of {$from :answer}, our offer of {$since :day style=letter}.',
  ],
  'moves-exchange': [
    'We suggest a trade: you get {$answer :answer} on {$issue :article} instead of {$from :answer}, our offer of {$since :day style=letter}, and we get {$asked :answer style=full}.',
    'We can do {$answer :answer} on {$issue :article} instead of {$from :answer}, our offer of {$since :day style=letter}, but only if the deal includes {$asked :answer style=full}.',
  ],
  'moves-too': [
    'For the same reason we can do {$answer :answer} on {$issue :article}, and we no longer ask for {$from :answer}.',
    'We also move from {$from :answer} to {$answer :answer} on {$issue :article}, for the same reason.',
    'The same goes for {$issue :article}, where {$answer :answer} can take the place of {$from :answer}.',
  ],
  asks: [
    'Our offer to you is {$clauses :clauses style=full}.',
    'We want the draft to say {$clauses :clauses style=full}.',
    'We think that we can get this done with {$clauses :clauses style=full}.',
    'We are ready to sign a deal with {$clauses :clauses style=full}.',
    'We are asking you to agree to {$clauses :clauses style=full}.',
    'We see a good deal for both of us in {$clauses :clauses style=full}.',
    'A deal with us would have to include {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'We have wanted a deal with {$answer :answer style=full} since {$since :day style=letter}, and we still do.',
    'Our offer of {$since :day style=letter}, {$answer :answer style=full}, is still on the table.',
    'Our position has not changed since {$since :day style=letter}: the draft should say {$answer :answer style=full}.',
    'You have known since {$since :day style=letter} that we are asking for {$answer :answer style=full}.',
  ],
  'asks-since-two': [
    'We have wanted the draft to say {$answer :answer style=full} since {$since :day style=letter}, and it should also say {$other :answer style=full}.',
    'We need two things in this deal: {$answer :answer style=full}, our offer of {$since :day style=letter}, and {$other :answer style=full}.',
    'If you write {$answer :answer style=full}, as we asked {$since :day style=letter after=on}, together with {$other :answer style=full}, this can move.',
    'Our offer of {$since :day style=letter}, {$answer :answer style=full}, is still on the table, and we add {$other :answer style=full} to it.',
  ],
  'asks-in-return': [
    'In return, we want you to agree to {$clauses :clauses style=full}.',
    'Your part of the deal would be {$clauses :clauses style=full}.',
    'We have made a move, and now we ask you to make one with {$clauses :clauses style=full}.',
    'The other half of this deal is {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'The deal should also include {$clauses :clauses style=full}.',
    'We have one more request, which is {$clauses :clauses style=full}.',
    'To make this deal work, the draft also has to say {$clauses :clauses style=full}.',
    'Another priority for us is {$clauses :clauses style=full}.',
    'Please add {$clauses :clauses style=full} to the draft.',
    'While we are at it, please write {$clauses :clauses style=full} as well.',
    'There should also be room in this deal for {$clauses :clauses style=full}.',
  ],
  besides: [
    'The rest of the package is {$clauses :clauses style=full}.',
    'The package also includes {$clauses :clauses style=full}.',
    'Our offer comes together with {$clauses :clauses style=full}.',
    'Our full offer also covers {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'If you put {$answer :answer} there instead, we are ready to sign the rest.',
    'Change that to {$answer :answer}, and you have a deal with us.',
    'One change would get you our yes, and that is {$answer :answer} in its place.',
    'We would take your offer today with {$answer :answer} instead.',
  ],
  price: [
    'Make it {$clauses :clauses style=full}, and you have a deal with us.',
    'Our yes would take {$clauses :clauses style=full}, and the rest can stay as it is.',
    'We would take your offer today if it said {$clauses :clauses style=full}.',
    'Our price for a deal on the rest is {$clauses :clauses style=full}.',
  ],
  'far-apart': [
    'This is too far from a deal that we can sign, above all on {$issues :articles}.',
    'One change will not solve this, because the big gaps are on {$issues :articles}.',
    'We would need real movement from you before we can agree, above all on {$issues :articles}.',
  ],
  'red-line': [
    'Your offer crosses our red line on {$issue :article}, and we will not sign that.',
    'There is a line that we do not cross, and your offer on {$issue :article} goes over it.',
    'We have a red line on {$issue :article}, and no trade is going to change it.',
  ],
  agreed: [
    'We already agree with you on {$issues :articles}, so let us finish the rest.',
    'We see no problem between us on {$issues :articles}, and we can build on that.',
    'We have made real progress, because you and we want the same on {$issues :articles}.',
    'We are done with {$issues :articles}, so let us work on the remaining articles.',
  ],
  open: [
    'The next item on our list is {$issues :articles}.',
    'Now let us find a solution for {$issues :articles}.',
    'We want to move on quickly to {$issues :articles}, where there is still work to do.',
    'That leaves {$issues :articles}, and we want to solve that with you.',
  ],
  invites: [
    'If you need something else, tell us today, and we will see what we can do.',
    'Tell us what it would take for you to say yes, and we will work on it.',
    'We want a result, so tell us your biggest problem, and we will look for a solution.',
    'Come back to us with a yes, or with a better idea that both of us can sign.',
  ],
  'invites-again': [
    'If you bring us a better offer, we will look at it at once.',
    'We still want a deal with you, so please come back with an offer that both of us can sign.',
    'If you can move on that, you will find us ready to deal.',
  ],
  'reacts-pressed': [
    '{$by :party at=start} put pressure on us {$round :day style=letter after=on} (“{$title}”), and that is no way to get a better deal.',
  ],
  'reacts-news': [
    'The news “{$title}” has cost {$by :party} some of our trust.',
    'We will be open about this: after the news “{$title}”, we trust {$by :party} less.',
  ],
  'reacts-attack': ['We have to speak about the attack (“{$title}”), which must not happen again.'],
  'reacts-breach': [
    '{$round :day style=letter after=on at=start} you broke a commitment that both of us had initialled, and we remember that.',
    'You tore up wording {$round :day style=letter after=on} that both of us had initialled, and that costs trust.',
  ],
  'reacts-claim': [
    'Your story to us about others was denied {$round :day style=letter after=on}, so now we check your words.',
  ],
  'reacts-denied': [
    '{$round :day style=letter after=on at=start} you denied our claim about you, so now we go by your own words.',
  ],
  'reacts-date': ['The date for {$track :track} is gone and nothing is signed, which costs all of us.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=want one=wants many=want} to walk out, but we want every delegation at this table.',
  ],
  'reacts-left': ['{$by :party at=start} walked out {$round :day style=letter after=on}, and that was a mistake.'],
  'closing-agreed': ['We already agreed with {$by :party} on {$issues :articles}, and now that is gone.'],
  'closing-apart': [
    'We stood for {$own :answer} on {$issue :article} and {$by :party} for {$theirs :answer}, and that cannot be fixed from outside the room.',
  ],
  'closing-none': [
    '{$by :party at=start} left before we had a deal on anything, which is a waste for every delegation.',
  ],
} as const;
