/** Sentences of letters in a direct voice: short, with the demand first. */
export const direct = {
  'cannot-instead': [
    '{$theirs :answer} on {$issue :article} does not work for us. Make it {$own :answer}.',
    'We want {$own :answer} on {$issue :article}, and {$theirs :answer} does not get us there.',
    'Let us be direct about {$issue :article}: we can work with {$own :answer}, and we cannot work with {$theirs :answer}.',
    'Take {$theirs :answer} out of {$issue :article}, put in {$own :answer}, and we can talk.',
  ],
  'cannot-instead-since': [
    'We told you {$since :day style=letter after=on} that we want {$own :answer} on {$issue :article}. {$theirs :answer} is not that.',
    'Our line on {$issue :article} has been {$own :answer} since {$since :day style=letter}, and {$theirs :answer} does not move us.',
    '{$theirs :answer} will not do on {$issue :article}. We have wanted {$own :answer} since {$since :day style=letter}, and we still do.',
    'We have asked for {$own :answer} on {$issue :article} since {$since :day style=letter}, and we are not trading it for {$theirs :answer}.',
    'Since {$since :day style=letter} we have said {$own :answer} on {$issue :article}. You say {$theirs :answer}, and that does not work.',
    'You have known since {$since :day style=letter} that we want {$own :answer} on {$issue :article}, and so we say no to {$theirs :answer}.',
  ],
  cannot: [
    'Your offer fails for one reason: {$answer :answer} on {$issue :article}.',
    'We will not take {$answer :answer} on {$issue :article} as things are now.',
    'The answer is no, and the reason is {$issue :article}: {$answer :answer} does not work.',
    'We looked hard at your offer. {$answer :answer} on {$issue :article} is the problem.',
  ],
  'still-no': [
    'We turned down {$answer :answer} on {$issue :article} {$round :day style=letter after=on}. That has not changed.',
    'No again to {$answer :answer} on {$issue :article}, just as {$round :day style=letter after=on}.',
    'You had our answer to {$answer :answer} on {$issue :article} {$round :day style=letter after=on}, and it is still no.',
  ],
  'answer-stands': [
    'You made this offer {$round :day style=letter after=on}, we said no, and we say no today.',
    'This is the offer of {$round :day style=letter} again, and you get the same answer.',
    'We have been through this offer {$round :day style=letter after=on}. We cannot take it.',
  ],
  accepts: [
    'We have a deal on {$clauses :clauses style=full}.',
    'Good offer. We take it: {$clauses :clauses style=full}.',
    'We are in: {$clauses :clauses style=full}.',
    'We say yes to {$clauses :clauses style=full}, and we want to move fast.',
  ],
  'accepts-all': ['We take your offer.', 'We have a deal on this.', 'Yes, we can do this.', 'That works for us.'],
  'moves-refused': [
    'We wanted {$from :answer} on {$issue :article} {$since :day style=letter after=on}. {$by :party at=start} said no, so here is what we can do: {$answer :answer}.',
    '{$by :party at=start} turned down {$from :answer} on {$issue :article}. We have asked since {$since :day style=letter}, and we are ready to settle for {$answer :answer}.',
    'We are practical: since {$by :party} would not take {$from :answer} on {$issue :article}, our offer of {$since :day style=letter}, we go to {$answer :answer}.',
    'We heard {$by :party} say no, so we drop {$from :answer} on {$issue :article}, our line since {$since :day style=letter}. {$answer :answer} can work.',
  ],
  'moves-return': [
    'You offer {$gained :answer style=full}. So we go from {$from :answer}, our line since {$since :day style=letter}, to {$answer :answer} on {$issue :article}.',
    'Here is a fair trade: for your {$gained :answer style=full} we drop {$from :answer} on {$issue :article}, our line since {$since :day style=letter}, and take {$answer :answer}.',
    '{$since :day style=letter after=on at=start} we wanted {$from :answer} on {$issue :article}. For {$gained :answer style=full} you get {$answer :answer}.',
    'Because you offer {$gained :answer style=full}, we can do {$answer :answer} on {$issue :article}, and give up {$from :answer}, our line since {$since :day style=letter}.',
  ],
  'moves-offered': [
    'We asked for {$from :answer} on {$issue :article} {$since :day style=letter after=on}. Your {$answer :answer} is better, so we take it.',
    'On {$issue :article} you offer us a better deal than we asked for {$since :day style=letter after=on}: {$answer :answer} beats {$from :answer}.',
    'Good: {$answer :answer} on {$issue :article} suits us better than the {$from :answer} that we wanted {$since :day style=letter after=on}.',
  ],
  'moves-agreed': [
    '{$parties :parties at=start} have a deal on {$answer :answer}. We asked for {$from :answer} on {$issue :article} {$since :day style=letter after=on}, and we will not hold this up.',
    'We see that {$parties :parties} agree on {$answer :answer}, so we drop {$from :answer} on {$issue :article}, our line since {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we wanted {$from :answer} on {$issue :article}; with {$parties :parties} behind {$answer :answer}, we go along.',
  ],
  'moves-time': [
    'The clock is running. We have wanted {$from :answer} on {$issue :article} since {$since :day style=letter}, and we will take {$answer :answer} to get this done.',
    'We want a result, and time is short: {$answer :answer} on {$issue :article} instead of {$from :answer}, our line since {$since :day style=letter}.',
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}. There is no time left for that, so we can do {$answer :answer}.',
  ],
  'moves-exchange': [
    'Here is the trade. You get {$answer :answer} on {$issue :article}, and not {$from :answer}, our line since {$since :day style=letter}. We get {$asked :answer style=full}.',
    'We can do {$answer :answer} on {$issue :article} instead of {$from :answer}, our line since {$since :day style=letter}, but only with {$asked :answer style=full}.',
  ],
  'moves-too': [
    'Same reason, second move: {$answer :answer} on {$issue :article}, and no longer {$from :answer}.',
    'We also go from {$from :answer} to {$answer :answer} on {$issue :article}, for the same reason.',
    'And for the same reason we can do {$answer :answer} on {$issue :article} in place of {$from :answer}.',
  ],
  asks: [
    'Here is our offer: {$clauses :clauses style=full}.',
    'We want the text to say {$clauses :clauses style=full}.',
    'Let us get this done with {$clauses :clauses style=full}.',
    'This is what we can sign: {$clauses :clauses style=full}.',
    'We are asking you to write {$clauses :clauses style=full}.',
    'We see a deal with {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'We have wanted the text to say {$answer :answer style=full} since {$since :day style=letter}, and we still do.',
    'Our offer of {$since :day style=letter} is still good: {$answer :answer style=full}.',
    'Nothing has changed since {$since :day style=letter}: the text should say {$answer :answer style=full}.',
    'You know what we want, and have known since {$since :day style=letter}: {$answer :answer style=full}.',
  ],
  'asks-since-two': [
    'We have wanted the text to say {$answer :answer style=full} since {$since :day style=letter}. It should also say {$other :answer style=full}.',
    'Two things: {$answer :answer style=full}, our line since {$since :day style=letter}, and {$other :answer style=full}.',
    'Write {$answer :answer style=full}, as we asked {$since :day style=letter after=on}, and {$other :answer style=full}, and this can move.',
    'Our offer of {$since :day style=letter} is still good: {$answer :answer style=full}. The second thing is {$other :answer style=full}.',
  ],
  'asks-in-return': [
    'Now we want something back: {$clauses :clauses style=full}.',
    'Your part of the deal is {$clauses :clauses style=full}.',
    'For that, please write {$clauses :clauses style=full}.',
    'We moved. Now please move on {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'The text should also say {$clauses :clauses style=full}.',
    'One more thing: {$clauses :clauses style=full}.',
    'The deal also needs {$clauses :clauses style=full}.',
    'Another thing that we want is {$clauses :clauses style=full}.',
    'Please add {$clauses :clauses style=full}.',
    'While we are at it, please also write {$clauses :clauses style=full}.',
    'To make it work, the text also has to say {$clauses :clauses style=full}.',
  ],
  besides: [
    'It goes together with {$clauses :clauses style=full}.',
    'The package also has {$clauses :clauses style=full} in it.',
    'That comes with {$clauses :clauses style=full}.',
  ],
  'price-there': [
    'Put {$answer :answer} there, and we sign the rest.',
    'Change that to {$answer :answer}, and we have a deal.',
    'It would take one change to get our yes: {$answer :answer} in its place.',
    'We would take your offer today with {$answer :answer} instead.',
  ],
  price: [
    'Make it {$clauses :clauses style=full}, and we have a deal.',
    'Our yes would take {$clauses :clauses style=full}. The rest can stay as it is.',
    'We would sign your offer today with {$clauses :clauses style=full}.',
    'Here is our price: {$clauses :clauses style=full}.',
  ],
  'far-apart': [
    'This is too far from what we can sign, above all on {$issues :articles}.',
    'One fix will not do it. The big gaps are {$issues :articles}.',
    'We would need real movement from you, above all on {$issues :articles}.',
  ],
  'red-line': [
    'Your offer crosses our red line on {$issue :article}. We will not sign that.',
    'There is a line that we do not cross, and on {$issue :article} you are over it.',
    'On {$issue :article} this is a red line for us, and no trade will change it.',
  ],
  agreed: [
    'We already agree with you on {$issues :articles}, so let us finish the rest.',
    'There is no problem between us on {$issues :articles}.',
    'We have made progress: on {$issues :articles} you and we want the same.',
    'We are done with {$issues :articles}, so let us work on the rest.',
  ],
  open: [
    'Next on our list is {$issues :articles}.',
    'Now let us fix {$issues :articles}.',
    'We want to move on quickly to {$issues :articles}.',
    'That leaves {$issues :articles}, and we want to solve it with you.',
  ],
  invites: [
    'If you need something else, tell us today what it is, and we will see what we can do.',
    'Tell us what it would take for you to say yes.',
    'We want a result, so give us your number one problem and we will work on it.',
    'Come back to us with a yes, or with a better idea that both of us can sign.',
  ],
  'invites-again': [
    'Bring us a better offer, and we will look at it at once.',
    'We still want a deal with you, so come back with something that both can sign.',
    'Move on that, and you will find us ready to deal.',
  ],
  'reacts-pressed': [
    '{$by :party at=start} put pressure on us {$round :day style=letter after=on} (“{$title}”). That makes no friends here.',
  ],
  'reacts-news': [
    'The news “{$title}” has cost {$by :party} some of our trust.',
    'Let us be open: after the news “{$title}” we trust {$by :party} less.',
  ],
  'reacts-attack': ['We have to speak about the attack (“{$title}”). It must not happen again.'],
  'reacts-breach': [
    '{$round :day style=letter after=on at=start} you broke what we had both initialled, and we remember that.',
    'You tore up {$round :day style=letter after=on} what we had both initialled. That costs trust.',
  ],
  'reacts-claim': [
    'What you told us about others was denied {$round :day style=letter after=on}, so now we check your words.',
  ],
  'reacts-denied': [
    '{$round :day style=letter after=on at=start} you denied what we said about you, so now we go by your words.',
  ],
  'reacts-date': ['The date for {$track :track} is gone, and nothing is signed. That costs all of us.'],
  'reacts-leaves': [
    '{$by :party at=start} {$by :agree you=want one=wants many=want} to walk out. We want everybody at this table.',
  ],
  'reacts-left': ['{$by :party at=start} walked out {$round :day style=letter after=on}. That was a mistake.'],
  'closing-agreed': ['We were at one with {$by :party} on {$issues :articles}. Now that is gone.'],
  'closing-apart': [
    'We stood for {$own :answer} on {$issue :article}, and {$by :party} for {$theirs :answer}. Nobody fixes that from outside the room.',
  ],
  'closing-none': ['{$by :party at=start} left before we had a deal on anything. That is a waste.'],
} as const;
