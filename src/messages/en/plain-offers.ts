/** Sentences of offers in plain words, in several ways each. `since` and `round` are days of earlier letters. */
export const plainOffers = {
  /** The own position that is left; refused by `by`. */
  'moves-refused': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but {$by :party} refused it, so we could now sign {$answer :answer}.',
    'We have asked for {$from :answer} on {$issue :article} since {$since :day style=letter}, but because {$by :party} refused it, {$answer :answer} would now be enough.',
    'Because {$by :party} refused {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, we are now ready to accept {$answer :answer}.',
    'Our request of {$since :day style=letter} on {$issue :article} was {$from :answer}, but {$by :party} said no, and so we move to {$answer :answer}.',
    'We understand that {$by :party} will not accept {$from :answer} on {$issue :article}, and so we replace our request of {$since :day style=letter} with {$answer :answer}.',
  ],
  /** In return for `gained`, which the letter that is answered gives. */
  'moves-return': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, and in return for your {$gained :answer style=full} we now accept {$answer :answer}.',
    'You have come closer to us with {$gained :answer style=full}, so we give up {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, and agree to {$answer :answer}.',
    'Because you offer {$gained :answer style=full}, we no longer ask for {$from :answer} on {$issue :article}, as we did {$since :day style=letter after=on}, and accept {$answer :answer}.',
    'Your {$gained :answer style=full} helps us, and in exchange we move on {$issue :article} from {$from :answer}, our request of {$since :day style=letter}, to {$answer :answer}.',
  ],
  /** The letter gives more on the same article. */
  'moves-offered': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but your {$answer :answer} gives us more, and we accept it.',
    'Your {$answer :answer} on {$issue :article} is better for us than {$from :answer}, which we asked for {$since :day style=letter after=on}.',
    'We prefer your {$answer :answer} on {$issue :article} to our own request of {$since :day style=letter}, which was {$from :answer}.',
  ],
  /** Others, two or more, have agreed on it. */
  'moves-agreed': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but {$parties :parties} have agreed on {$answer :answer}, and now we agree as well.',
    'Because {$parties :parties} have agreed on {$answer :answer}, we no longer ask for {$from :answer} on {$issue :article}, our request of {$since :day style=letter}.',
    '{$parties :parties at=start} have agreed on {$answer :answer} for {$issue :article}, so we withdraw {$from :answer}, our request of {$since :day style=letter}.',
  ],
  /** Little time is left. */
  'moves-time': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, but little time is left, and we could now sign {$answer :answer}.',
    'Time is running out, so we can accept {$answer :answer} on {$issue :article} instead of {$from :answer}, our request of {$since :day style=letter}.',
    'With so little time left, we no longer hold out for {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, and {$answer :answer} would be enough.',
    'We asked for {$from :answer} on {$issue :article} {$since :day style=letter after=on}, but the deadline is close, and {$answer :answer} is better than no result.',
  ],
  /** A step that all others wait for, if the text says `asked`. */
  'moves-exchange': [
    '{$since :day style=letter after=on at=start} we asked for {$from :answer} on {$issue :article}, and we could accept {$answer :answer} on one condition, which is {$asked :answer style=full}.',
    'If you agree to {$asked :answer style=full}, we will accept {$answer :answer} on {$issue :article} in place of {$from :answer}, our request of {$since :day style=letter}.',
    'In exchange for {$asked :answer style=full}, we would give up {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, and accept {$answer :answer}.',
  ],
  /** The same in a text that says `asked`. */
  'moves-exchanged': [
    'In return for {$asked :answer style=full}, we accept {$answer :answer} on {$issue :article} and give up {$from :answer}, our request of {$since :day style=letter}.',
    'Because the draft says {$asked :answer style=full}, we replace {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, with {$answer :answer}.',
  ],
  /** The letter says exactly what the sender of this one has named as its price on `round`. */
  'moves-price': [
    'Your letter meets the price that we named {$round :day style=letter after=on}, so we accept {$answer :answer} on {$issue :article} and no longer ask for {$from :answer}.',
    '{$round :day style=letter after=on at=start} we named our price, and because you have met it, we replace {$from :answer} on {$issue :article} with {$answer :answer}.',
  ],
  /** The letter asks for what the sender of this one has said on `round` that it could accept. */
  'moves-word': [
    'We told you {$round :day style=letter after=on} that we could accept {$answer :answer} on {$issue :article}, so we keep our word and no longer ask for {$from :answer}.',
    'We asked for {$from :answer} on {$issue :article}, but we also said {$round :day style=letter after=on} that {$answer :answer} would be enough, and we keep to that.',
  ],
  /** It would have signed `from` on `since`; `by` did not sign. */
  'moves-unsigned': [
    '{$since :day style=letter after=on at=start} we would have signed {$from :answer} on {$issue :article}, but {$by :party} did not sign, so we return to {$answer :answer}.',
    'We were ready to sign {$from :answer} on {$issue :article} {$since :day style=letter after=on}, but {$by :party} did not sign, and for that reason we return to {$answer :answer}.',
  ],
  /** A review lets clauses of the text of `by`, a mediator, stand: `before` is what was asked for there. */
  'moves-single-text': [
    'Until now we asked for {$before :clauses style=full}, but so that all of us have one draft, we accept {$clauses :clauses style=full} from {$by :party}.',
    'We accept {$clauses :clauses style=full}, because {$by :party} {$by :agree you=need one=needs many=need} one draft for all of us, although until now we asked for {$before :clauses style=full}.',
  ],
  'moves-single-text-briefly': [
    'We had asked for something else, but in the draft that {$by :party} put to all of us, we accept {$clauses :clauses style=full}.',
    'So that all of us have one draft, we accept from {$by :party}, without having asked for it, {$clauses :clauses style=full}.',
  ],
  /** `answer` is needed in exchange for a yes. */
  'in-exchange': [
    'In exchange, we would ask you for {$answer :answer style=full}.',
    'For that, the draft would have to say {$answer :answer style=full}.',
  ],
  /** `answer` is accepted in exchange for `asked`. */
  'only-with': [
    'We can accept {$answer :answer style=full}, but only if the draft also says {$asked :answer style=full}.',
    'Our agreement to {$answer :answer style=full} depends on {$asked :answer style=full}.',
    'Our condition for accepting {$answer :answer style=full} is {$asked :answer style=full}.',
  ],
  /** It has asked for an answer since `since`, and does not sign it. */
  'no-longer': [
    'We have asked for {$answer :answer} on {$issue :article} ourselves since {$since :day style=letter}, but this draft is now worth less to us than no deal.',
    'We asked for {$answer :answer} on {$issue :article} ourselves {$since :day style=letter after=on}, but in this draft it is no longer enough, and we would prefer no deal.',
  ],
  'no-longer-acceptable': [
    '{$since :day style=letter after=on at=start} we could accept {$answer :answer} on {$issue :article}, but this draft is now worth less to us than no deal.',
    'We told you {$since :day style=letter after=on} that we could accept {$answer :answer} on {$issue :article}, but in this draft it is no longer enough, and we would prefer no deal.',
  ],
  /** It has said on `round` that it could accept an answer if the rest was right, and `over` is not. */
  'rest-departs': [
    'As we said {$round :day style=letter after=on}, we could accept {$answer :answer} on {$issue :article} if the rest was right, but {$over :answer style=full} is not right for us.',
    'We said yes {$round :day style=letter after=on} to {$answer :answer} on {$issue :article} if the rest was right, and with {$over :answer style=full} it is not.',
  ],
  /** The third change of a letter and later ones. */
  'moves-briefly-return': [
    'In return for your {$gained :answer style=full}, we move on {$issue :article} from {$from :answer} to {$answer :answer}.',
  ],
  'moves-briefly-offered': ['We take your {$answer :answer} on {$issue :article} in place of {$from :answer}.'],
  'moves-briefly-refused': [
    'We also replace {$from :answer} on {$issue :article}, which {$by :party} refused, with {$answer :answer}.',
  ],
  'moves-briefly-agreed': [
    'We join {$parties :parties} on {$issue :article} and accept {$answer :answer} in place of {$from :answer}.',
  ],
  'moves-briefly-time': [
    'Because time is short, we also move from {$from :answer} to {$answer :answer} on {$issue :article}.',
  ],
  /** A second change for the cause that has just been named. */
  'moves-too': [
    'For the same reason, we replace {$from :answer} on {$issue :article} with {$answer :answer}.',
    'The same reason applies to {$issue :article}, where we move from {$from :answer} to {$answer :answer}.',
    'That is also why we could sign {$answer :answer} on {$issue :article}, and no longer ask for {$from :answer}.',
    'It also leads us to a second step, from {$from :answer} to {$answer :answer} on {$issue :article}.',
  ],
  asks: [
    'We ask you to agree to {$clauses :clauses style=full}.',
    'We propose an agreement with {$clauses :clauses style=full}.',
    'Our proposal to you is {$clauses :clauses style=full}.',
    'We would like the draft to say {$clauses :clauses style=full}.',
    'We need the draft to say {$clauses :clauses style=full}.',
    'Please consider our proposal of {$clauses :clauses style=full}.',
    'In our view, a good agreement would say {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'We have asked for {$answer :answer style=full} since {$since :day style=letter}, and we still need it.',
    'We ask you for {$answer :answer style=full}, as we did {$since :day style=letter after=on}.',
    'Our request of {$since :day style=letter} for {$answer :answer style=full} is still open.',
    'You have known since {$since :day style=letter} that we ask for {$answer :answer style=full}.',
    'We come back to {$answer :answer style=full}, which we have asked for since {$since :day style=letter}.',
  ],
  'asks-since-two': [
    'We have asked for {$answer :answer style=full} since {$since :day style=letter}, and we also ask for {$other :answer style=full}.',
    'As we did {$since :day style=letter after=on}, we ask for {$answer :answer style=full}, together with {$other :answer style=full}.',
    'Our request of {$since :day style=letter} for {$answer :answer style=full} is still open, and we add {$other :answer style=full} to it.',
    'Two things matter to us: {$answer :answer style=full}, as we said {$since :day style=letter after=on}, and {$other :answer style=full}.',
    'In addition to {$answer :answer style=full}, our request since {$since :day style=letter}, the draft should say {$other :answer style=full}.',
  ],
  /** After a change of the own position. */
  'asks-in-return': [
    'In exchange, we ask you to agree to {$clauses :clauses style=full}.',
    'We hope that you will answer this step with {$clauses :clauses style=full}.',
    'For that, the draft should say {$clauses :clauses style=full}.',
    'In return, please accept {$clauses :clauses style=full}.',
    'Our request to you in return is {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'Our second concern is {$clauses :clauses style=full}.',
    'We also ask you to agree to {$clauses :clauses style=full}.',
    'In addition, the draft should say {$clauses :clauses style=full}.',
    'Our letter also asks for {$clauses :clauses style=full}.',
    'Another request that matters to us is {$clauses :clauses style=full}.',
    'Please consider {$clauses :clauses style=full} as well.',
  ],
  besides: [
    'The rest of our proposal is {$clauses :clauses style=full}.',
    'Our proposal also contains {$clauses :clauses style=full}.',
    'In addition, our letter proposes {$clauses :clauses style=full}.',
    'We would also write {$clauses :clauses style=full} into the draft.',
  ],
  'saves-face': [
    'We keep the words on {$issue :article} open, so that {$party :party} can sign without breaking a public promise.',
    'Each side can read the words on {$issue :article} in its own way, so {$party :party} would not have to take anything back.',
  ],
  'saves-own-face': [
    'The words on {$issue :article} can be read in two ways, so that we can keep our public promise and you can still agree.',
    'We keep the words on {$issue :article} open, so that we need not break a public promise and you need not accept our reading.',
  ],
  'said-before': [
    'This is our proposal of {$round :day style=letter}, and we make it again because nothing has changed for us.',
    'Our proposal of {$round :day style=letter} is still open, and we ask you to consider it once more.',
    'You have had this proposal since {$round :day style=letter}, and we still stand by it.',
  ],
  'comes-back': [
    'We return to our proposal of {$round :day style=letter}, which we had changed in the meantime.',
    'After other attempts, we are going back to our proposal of {$round :day style=letter}.',
  ],
  /** Nothing in the letter is in dispute with the one that reads it. */
  confirms: [
    'This letter only puts on paper what both of us have said.',
    'We believe that you can agree to this letter, because you have said the same.',
    'This letter should hold no surprises for you, because it only confirms our common position.',
  ],
  agreed: [
    'We already agree with you on {$issues :articles}, and we would like to build on that.',
    'We are glad that there is no difference between us on {$issues :articles}.',
    'You and we already say the same on {$issues :articles}, which is a good beginning.',
    'Let us keep our agreement on {$issues :articles}, whatever happens with the rest.',
    'We have made some progress together, because we already agree on {$issues :articles}.',
  ],
  open: [
    'We still have to find an answer with you on {$issues :articles}.',
    'Now let us turn to {$issues :articles}, where we have not agreed yet.',
    'The next question to settle between us is {$issues :articles}.',
    'We hope that this will also help us to agree on {$issues :articles}.',
    'We would now like to discuss {$issues :articles} with you.',
  ],
  settled: [
    'With this, we know of no question that still divides us from you on {$track :track}.',
    'As far as we know, that was the last difference between us on {$track :track}.',
    'Between the two of us, {$track :track} is now complete as far as both have spoken.',
  ],
  invites: [
    'If this is too much for you, please tell us what you could accept instead, and we will consider it.',
    'Please tell us which part is hardest for you, so that we can look for another solution.',
    'We would like to hear from you soon, and we are ready to explain every part of our proposal.',
    'If you see a better solution for both of us, please write to us, and we will consider it carefully.',
    'Please tell us what you would need for a yes, and we will see what is possible.',
  ],
  /** After `confirms`. */
  'invites-yes': [
    'With your yes this can go into the draft today, and both of us can rely on it from then on.',
    'If we have misunderstood you, please tell us your position, and we will write the letter again.',
    'Please accept it, so that both of us can count on it and spend our time on other questions.',
  ],
  /** After a no. */
  'invites-again': [
    'If you can write it another way, we will read your next letter with care.',
    'We would give a serious answer to a different proposal from you.',
    'We would still like to reach an agreement with you, so please try a different approach.',
    'We say this openly, so that your next letter can come closer to our needs.',
  ],
  /** After a step of its own. */
  'invites-step': [
    'This is a step towards you, and we hope that you will now take one towards us.',
    'We have moved, and we hope that you will answer with a step of your own.',
    'We do this to get closer to an agreement, and we count on your help.',
    'Please regard this as a step from our side, and tell us what you can offer in return.',
  ],
} as const;
