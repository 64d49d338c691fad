/** Sentences of offers in plain words, in several ways each. `since` and `round` are days of earlier letters. */
export const plainOffers = {
  /** The own position that is left; refused by `by`. */
  'moves-refused': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}; {$by :party} refused it, so we could sign {$answer :answer}.',
    'We have asked for {$from :answer} on {$issue :article} since {$since :day style=letter}. {$by :party at=start} refused it, and {$answer :answer} would be enough for us now.',
    'Because {$by :party} refused {$from :answer}, our request of {$since :day style=letter} on {$issue :article}, we are ready for {$answer :answer}.',
    'Our request of {$since :day style=letter} on {$issue :article} was {$from :answer}. {$by :party at=start} said no, and so we move to {$answer :answer}.',
    'We know now that {$by :party} will not accept {$from :answer} on {$issue :article}, and we leave our request of {$since :day style=letter} for {$answer :answer}.',
  ],
  /** In return for `gained`, which the letter that is answered gives. */
  'moves-return': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}; in return for your {$gained :answer style=full}, we accept {$answer :answer}.',
    'You come closer to us with {$gained :answer style=full}, so we leave {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, and agree to {$answer :answer}.',
    'For your {$gained :answer style=full} we give up {$from :answer} on {$issue :article}, which we asked for {$since :day style=letter after=on}: {$answer :answer} is enough.',
    'Your {$gained :answer style=full} helps us. In exchange we go from {$from :answer}, our request of {$since :day style=letter}, to {$answer :answer} on {$issue :article}.',
  ],
  /** The letter gives more on the same article. */
  'moves-offered': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}; your {$answer :answer} gives us more, and we take it.',
    'Your {$answer :answer} on {$issue :article} is better for us than {$from :answer}, which we asked for {$since :day style=letter after=on}.',
    'On {$issue :article} we prefer your {$answer :answer} to our own request of {$since :day style=letter}, {$from :answer}.',
  ],
  /** Others, two or more, have agreed on it. */
  'moves-agreed': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}; {$parties :parties} have agreed on {$answer :answer}, and now we agree, too.',
    'Because {$parties :parties} have agreed on {$answer :answer}, we no longer ask for {$from :answer} on {$issue :article}, our request of {$since :day style=letter}.',
    '{$parties :parties at=start} have agreed on {$answer :answer} for {$issue :article}, so we leave our request of {$since :day style=letter}, {$from :answer}.',
  ],
  /** Little time is left. */
  'moves-time': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but little time is left, and we could sign {$answer :answer}.',
    'Time is running out, so instead of {$from :answer}, our request of {$since :day style=letter}, we can accept {$answer :answer} on {$issue :article}.',
    'With so little time left, we no longer wait for {$from :answer} on {$issue :article}, as we have since {$since :day style=letter}: {$answer :answer} will do.',
    'We asked for {$from :answer} on {$issue :article} {$since :day style=letter after=on}. Now the end is near, and {$answer :answer} is better than nothing.',
  ],
  /** A step that all others wait for, if the text says `asked`. */
  'moves-exchange': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}. We could accept {$answer :answer}, on one condition: {$asked :answer style=full}.',
    'If you agree to {$asked :answer style=full}, we will accept {$answer :answer} on {$issue :article} in place of {$from :answer}, our request of {$since :day style=letter}.',
    'You may have {$answer :answer} on {$issue :article} instead of {$from :answer}, our request of {$since :day style=letter}, in exchange for {$asked :answer style=full}.',
  ],
  /** The same in a text that says `asked`. */
  'moves-exchanged': [
    'In return for {$asked :answer style=full}, we accept {$answer :answer} on {$issue :article} and give up {$from :answer}, our request of {$since :day style=letter}.',
    'The text gives us {$asked :answer style=full}. In return we leave {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, for {$answer :answer}.',
  ],
  /** The letter says exactly what the sender of this one has named as its price on `round`. */
  'moves-price': [
    'Your letter meets the price that we named {$round :day style=letter after=on}. So we accept {$answer :answer} on {$issue :article} and no longer ask for {$from :answer}.',
    '{$round :day style=letter after=on at=start} we named our price, and you pay it: we leave {$from :answer} on {$issue :article} for {$answer :answer}.',
  ],
  /** The letter asks for what the sender of this one has said on `round` that it could accept. */
  'moves-word': [
    '{$round :day style=letter after=on at=start} we told you that we could accept {$answer :answer} on {$issue :article}. We keep our word and no longer ask for {$from :answer}.',
    'We asked for {$from :answer} on {$issue :article}, but said {$round :day style=letter after=on} that {$answer :answer} would do, and we keep to that.',
  ],
  /** It would have signed `from` on `since`; `by` did not sign. */
  'moves-unsigned': [
    '{$since :day style=letter after=on at=start} we would have signed {$from :answer} on {$issue :article}. {$by :party at=start} did not sign, so we go back to {$answer :answer}.',
    'Our signature of {$since :day style=letter} under {$from :answer} on {$issue :article} brought nothing, because {$by :party} did not sign. We return to {$answer :answer}.',
  ],
  /** A review lets clauses of the text of `by`, a mediator, stand: `before` is what was asked for there. */
  'moves-single-text': [
    'Until now we asked for {$before :clauses style=full}. So that all of us have one text, we let {$clauses :clauses style=full} stand in that of {$by :party}.',
    'We let {$clauses :clauses style=full} stand, because {$by :party} {$by :agree you=need one=needs many=need} one text for all of us. Until now we asked for {$before :clauses style=full}.',
  ],
  'moves-single-text-briefly': [
    'In the text that {$by :party} put to all of us, we let stand what we had not asked for: {$clauses :clauses style=full}.',
    'So that all of us have one text, we accept from {$by :party} what we had not asked for: {$clauses :clauses style=full}.',
  ],
  /** `answer` is needed in exchange for a yes. */
  'in-exchange': [
    'In exchange we would ask you for {$answer :answer style=full}.',
    'For that, the text would have to say {$answer :answer style=full}.',
  ],
  /** `answer` is accepted in exchange for `asked`. */
  'only-with': [
    'We accept {$answer :answer style=full} only together with {$asked :answer style=full}.',
    'For us {$answer :answer style=full} depends on {$asked :answer style=full}.',
    'Our condition for {$answer :answer style=full} is {$asked :answer style=full}.',
  ],
  /** It has asked for an answer since `since`, and does not sign it. */
  'no-longer': [
    'We have asked for {$answer :answer} on {$issue :article} ourselves since {$since :day style=letter}, but no deal is now better for us than this text.',
    'On {$issue :article} we asked for {$answer :answer} ourselves {$since :day style=letter after=on}. In this text it is no longer enough: no deal is better for us.',
  ],
  'no-longer-acceptable': [
    '{$since :day style=letter after=on at=start} we could accept {$answer :answer} on {$issue :article}, but no deal is now better for us than this text.',
    'We told you {$since :day style=letter after=on} that we could accept {$answer :answer} on {$issue :article}. In this text it is no longer enough: no deal is better for us.',
  ],
  /** It has said on `round` that it could accept an answer if the rest was right, and `over` is not. */
  'rest-departs': [
    'We could accept {$answer :answer} on {$issue :article} if the rest was right, as we said {$round :day style=letter after=on}. {$over :answer style=full at=start} is not.',
    '{$round :day style=letter after=on at=start} we said yes to {$answer :answer} on {$issue :article} if the rest was right. With {$over :answer style=full} we cannot do it.',
  ],
  /** The same to a reader that has not heard the yes. */
  'rest-departs-only': [
    'We could accept {$answer :answer} on {$issue :article} if the rest was right. {$over :answer style=full at=start} is not.',
  ],
  /** The third change of a letter and later ones, and changes of what the reader has not heard before. */
  'moves-briefly-return': [
    'For your {$gained :answer style=full} we go from {$from :answer} to {$answer :answer} on {$issue :article}.',
  ],
  'moves-briefly-offered': ['On {$issue :article} we take your {$answer :answer} instead of {$from :answer}.'],
  'moves-briefly-refused': [
    'We also leave {$from :answer} on {$issue :article}, which {$by :party} refused, for {$answer :answer}.',
  ],
  'moves-briefly-agreed': [
    'On {$issue :article} we join {$parties :parties}: {$answer :answer} instead of {$from :answer}.',
  ],
  'moves-briefly-time': [
    'As time is short, we also go from {$from :answer} to {$answer :answer} on {$issue :article}.',
  ],
  /** A second change for the cause that has just been named. */
  'moves-briefly-exchange': [
    'In exchange for {$asked :answer style=full} we go from {$from :answer} to {$answer :answer} on {$issue :article}.',
  ],
  'moves-too': [
    'For the same reason we leave {$from :answer} on {$issue :article} for {$answer :answer}.',
    'The same goes for {$issue :article}, where we move from {$from :answer} to {$answer :answer}.',
    'That is also why we could sign {$answer :answer} on {$issue :article}, and no longer ask for {$from :answer}.',
    'It leads us to a second step: {$answer :answer} on {$issue :article} in place of {$from :answer}.',
  ],
  asks: [
    'We ask you to write {$clauses :clauses style=full}.',
    'We propose {$clauses :clauses style=full}.',
    'Our proposal to you is {$clauses :clauses style=full}.',
    'We would like the text to say {$clauses :clauses style=full}.',
    'We need the text to say {$clauses :clauses style=full}.',
    'Please consider {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'We have asked for {$answer :answer style=full} since {$since :day style=letter}, and we still need it.',
    'As {$since :day style=letter after=on}, we ask for {$answer :answer style=full}.',
    'Our request of {$since :day style=letter} is still open: {$answer :answer style=full}.',
    'You have known our wish since {$since :day style=letter}: {$answer :answer style=full}.',
    'We come back to {$answer :answer style=full}, which we have asked for since {$since :day style=letter}.',
  ],
  'asks-since-two': [
    'We have asked for {$answer :answer style=full} since {$since :day style=letter}; we also ask for {$other :answer style=full}.',
    'As {$since :day style=letter after=on}, we ask for {$answer :answer style=full}, and with it for {$other :answer style=full}.',
    'Our request of {$since :day style=letter} is still open: {$answer :answer style=full}. The other thing is {$other :answer style=full}.',
    'Two things matter to us: {$answer :answer style=full}, as we said {$since :day style=letter after=on}, and {$other :answer style=full}.',
    'Beside {$answer :answer style=full}, our request since {$since :day style=letter}, the text should say {$other :answer style=full}.',
  ],
  /** After a change of the own position. */
  'asks-in-return': [
    'In exchange we ask you to write {$clauses :clauses style=full}.',
    'We hope for a step from you, too: {$clauses :clauses style=full}.',
    'For that, the text should say {$clauses :clauses style=full}.',
    'In return, please accept {$clauses :clauses style=full}.',
    'What we ask of you is {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'The other thing that we need is {$clauses :clauses style=full}.',
    'We also ask you to write {$clauses :clauses style=full}.',
    'In addition, the text should say {$clauses :clauses style=full}.',
    'Our letter also says {$clauses :clauses style=full}.',
    'Another thing that matters to us is {$clauses :clauses style=full}.',
    'Please look at {$clauses :clauses style=full} as well.',
  ],
  besides: [
    'We would also write {$clauses :clauses style=full}.',
    'Our proposal also contains {$clauses :clauses style=full}.',
    'Beside that, the text would say {$clauses :clauses style=full}.',
  ],
  'saves-face': [
    'We keep the words on {$issue :article} open, so that {$party :party} can sign without breaking a public promise.',
    'Each side can read the words on {$issue :article} in its own way, and {$party :party} need not take anything back.',
  ],
  'saves-own-face': [
    'The words on {$issue :article} can be read in two ways, so that we can keep our public promise and you can still agree.',
    'We keep the words on {$issue :article} open: we need not break a public promise, and you need not accept our reading.',
  ],
  'said-before': [
    'This is our proposal of {$round :day style=letter}, and we make it again because nothing has changed for us.',
    'Our proposal of {$round :day style=letter} is still open, and we ask you to look at it once more.',
    'You have had this proposal since {$round :day style=letter}, and we still stand by it.',
  ],
  'comes-back': [
    'We return to our proposal of {$round :day style=letter}, which we had changed in between.',
    'After other attempts, we are going back to what we proposed {$round :day style=letter after=on}.',
  ],
  /** Nothing in the letter is in dispute with the one that reads it. */
  confirms: [
    'This letter only puts on paper what both of us have said.',
    'We think that you can agree to this letter, because you have said the same.',
    'Nothing in this letter should be new to you: we only confirm it.',
  ],
  agreed: [
    'On {$issues :articles} we already agree with you, and we would like to build on that.',
    'We are glad that there is no difference between us on {$issues :articles}.',
    'You and we already say the same on {$issues :articles}, which is a good beginning.',
    'Let us keep our agreement on {$issues :articles}, whatever becomes of the rest.',
    'We have come some way together: we already agree on {$issues :articles}.',
  ],
  open: [
    'We still have to find an answer with you on {$issues :articles}.',
    'Now let us turn to {$issues :articles}, where we still differ.',
    'The next thing to settle between us is {$issues :articles}.',
    'We hope that this also helps us to agree on {$issues :articles}.',
    'We would now like to talk with you about {$issues :articles}.',
  ],
  settled: [
    'With this, we know of nothing that still divides us from you on {$track :track}.',
    'That was the last difference between you and us on {$track :track}, as far as we know.',
    'Between you and us, {$track :track} is now complete as far as both have spoken.',
  ],
  invites: [
    'If this is too much for you, tell us what you could accept instead, and we will weigh it.',
    'Please tell us which part is hardest for you, so that we can look for another way.',
    'We would like to hear from you soon, and we are ready to explain all of it.',
    'If you see a better way for both of us, write to us, and we will read it with care.',
    'Tell us what you would need for a yes, and we will see what is possible.',
  ],
  /** After `confirms`. */
  'invites-yes': [
    'With your yes this can go into the text today, and both of us can rely on it from then on.',
    'If we have misunderstood you, please tell us what you mean, and we will write it again.',
    'Please accept it, so that both of us can count on it and spend our time on other questions.',
  ],
  /** After a no. */
  'invites-again': [
    'If you can write it another way, we will read your next letter with care.',
    'A different proposal from you would get a serious answer.',
    'We would still like to reach an agreement with you, so please try another way.',
    'We say this openly, so that your next letter can be closer to what we need.',
  ],
  /** After a step of its own. */
  'invites-step': [
    'That is a step towards you, and we hope that you will now take one towards us.',
    'We have moved, and we hope that you will answer this with a step of your own.',
    'We do this to get closer to an agreement, and we count on you to help.',
    'Please look at it as a step of ours, and tell us what you can do in return.',
  ],
} as const;
