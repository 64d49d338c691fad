/**
 * Sentences of letters, answers and votes in plain words, in several ways each. The other voices have their own ways for
 * most of them. `since` and `round` are days of earlier letters.
 */
export const plain = {
  /** A clause of the letter that is answered, and the own one that takes its place. */
  'cannot-instead': [
    'Your {$theirs :answer} on {$issue :article} does not work for us, and we ask for {$own :answer} instead.',
    'You ask for {$theirs :answer} on {$issue :article}. We cannot accept that, and we propose {$own :answer}.',
    'We cannot accept {$theirs :answer} on {$issue :article}; our proposal is {$own :answer}.',
    'Instead of {$theirs :answer}, we need {$own :answer} on {$issue :article}.',
    'On {$issue :article} we differ: you want {$theirs :answer}, and we need {$own :answer}.',
  ],
  'cannot-instead-since': [
    'On {$issue :article} we have asked for {$own :answer} since {$since :day style=letter}, and {$theirs :answer} does not replace it.',
    'As we said on {$since :day style=letter}, we need {$own :answer} on {$issue :article}; {$theirs :answer} does not give us that.',
    'Your letter says {$theirs :answer} on {$issue :article}, but our request of {$since :day style=letter} has not changed: {$own :answer}.',
    'You have known since {$since :day style=letter} that we ask for {$own :answer} on {$issue :article}, so we cannot accept {$theirs :answer}.',
    'We cannot accept {$theirs :answer} on {$issue :article}, and we keep to {$own :answer}, as on {$since :day style=letter}.',
  ],
  cannot: [
    'Your letter asks for {$answer :answer} on {$issue :article}, and we cannot agree to that.',
    'The difficulty in your letter is {$issue :article}: we cannot accept {$answer :answer}.',
    'On {$issue :article} you propose {$answer :answer}, and we cannot sign that as things are.',
    'We have read your letter with care, but we cannot accept {$answer :answer} on {$issue :article}.',
    'We have to refuse your letter because of {$answer :answer} on {$issue :article}.',
  ],
  'still-no': [
    'We refused {$answer :answer} on {$issue :article} on {$round :day style=letter}, and our answer is the same.',
    'You ask again for {$answer :answer} on {$issue :article}; as on {$round :day style=letter}, we cannot accept it.',
    'On {$round :day style=letter} we said no to {$answer :answer} on {$issue :article}, and nothing has changed that.',
    'We still cannot accept {$answer :answer} on {$issue :article}, as we told you on {$round :day style=letter}.',
  ],
  'cannot-too': [
    'Nor can we agree to {$answer :answer style=full}.',
    'We also cannot accept {$answer :answer style=full}.',
    'There is a second difficulty: {$answer :answer style=full}.',
    'We would change {$answer :answer style=full} as well.',
    'The same is true of {$answer :answer style=full}.',
  ],
  /** In a vote or a review. */
  'cannot-text': [
    'The text says {$answer :answer} on {$issue :article}, and we cannot sign that.',
    'We cannot sign a text with {$answer :answer} on {$issue :article}.',
    'We said no because of {$answer :answer} on {$issue :article}.',
    'With {$answer :answer} on {$issue :article}, this text is not good enough for us.',
    'We need a different answer on {$issue :article} than {$answer :answer}.',
  ],
  'answer-stands': [
    'This is the proposal that you made on {$round :day style=letter}, and our answer has not changed.',
    'You sent us the same proposal on {$round :day style=letter}. We have considered it again and cannot accept it.',
    'We refused this proposal on {$round :day style=letter}, and nothing in it is new.',
    'Since {$round :day style=letter} your proposal has stayed the same, and so has our answer.',
  ],
  /** `times`: how often it was refused before, twice or more; last on that day. */
  'refused-often': [
    'You have sent us this proposal before, last on {$round :day style=letter}, and again we have to refuse it.',
    `
      .input {$times :count}
      .match $times
      2 {{We have refused this proposal twice, last on {$round :day style=letter}, and our answer is the same.}}
      * {{We have refused this proposal {$times} times, last on {$round :day style=letter}, and our answer is the same.}}`,
    'Your proposal is the one of {$round :day style=letter}. Sending it once more does not change our answer.',
    'As on {$round :day style=letter}, and before that, we cannot accept this proposal.',
  ],
  takes: [
    'We accept {$clauses :clauses style=full} from your letter.',
    'We can agree to {$clauses :clauses style=full}, as you propose.',
    'Your letter has our agreement on one side: {$clauses :clauses style=full}.',
    'We take over {$clauses :clauses style=full} from your letter.',
    'To {$clauses :clauses style=full} we say yes.',
  ],
  accepts: [
    'We accept your proposal, with {$clauses :clauses style=full}.',
    'Yes: we agree to {$clauses :clauses style=full}, as you propose.',
    'You have our agreement to {$clauses :clauses style=full}.',
    'We have considered your letter and accept it, with {$clauses :clauses style=full}.',
    'Our answer is yes: let the text say {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'We accept your proposal.',
    'Our answer to your letter is yes.',
    'We agree to what you propose.',
    'You have our agreement.',
    'We can say yes to your letter.',
  ],
  'comes-round': [
    'We refused this proposal on {$round :day style=letter}, and now we can accept it.',
    'On {$round :day style=letter} we were not ready for this proposal; today we are.',
    'Our answer of {$round :day style=letter} was no. Today it is yes.',
  ],
  /** The own position that is left; refused by `by`. */
  'moves-refused': [
    'On {$since :day style=letter} we asked for {$from :answer} on {$issue :article}; {$by :party} refused it, so we could sign {$answer :answer}.',
    'We have asked for {$from :answer} on {$issue :article} since {$since :day style=letter}. {$by :party at=start} refused it, and {$answer :answer} would be enough for us now.',
    'Because {$by :party} refused {$from :answer}, our request of {$since :day style=letter} on {$issue :article}, we are ready for {$answer :answer}.',
    'Our request of {$since :day style=letter} on {$issue :article} was {$from :answer}. {$by :party at=start} said no, and so we move to {$answer :answer}.',
    'We know now that {$by :party} will not accept {$from :answer} on {$issue :article}, and we leave our request of {$since :day style=letter} for {$answer :answer}.',
  ],
  /** In return for `gained`, which the letter that is answered gives. */
  'moves-return': [
    'On {$since :day style=letter} we asked for {$from :answer} on {$issue :article}; in return for your {$gained :answer style=full}, we accept {$answer :answer}.',
    'You come closer to us with {$gained :answer style=full}, so we leave {$from :answer} on {$issue :article}, our request of {$since :day style=letter}, and agree to {$answer :answer}.',
    'For your {$gained :answer style=full} we give up {$from :answer} on {$issue :article}, which we asked for on {$since :day style=letter}: {$answer :answer} is enough.',
    'Your {$gained :answer style=full} helps us. In exchange we go from {$from :answer}, our request of {$since :day style=letter}, to {$answer :answer} on {$issue :article}.',
  ],
  /** The letter gives more on the same article. */
  'moves-offered': [
    'On {$since :day style=letter} we asked for {$from :answer} on {$issue :article}; your {$answer :answer} gives us more, and we take it.',
    'Your {$answer :answer} on {$issue :article} is better for us than {$from :answer}, which we asked for on {$since :day style=letter}.',
    'On {$issue :article} we prefer your {$answer :answer} to our own request of {$since :day style=letter}, {$from :answer}.',
  ],
  /** Others, two or more, have agreed on it. */
  'moves-agreed': [
    'On {$since :day style=letter} we asked for {$from :answer} on {$issue :article}; {$parties :parties} have agreed on {$answer :answer}, and now we agree, too.',
    'Because {$parties :parties} have agreed on {$answer :answer}, we no longer ask for {$from :answer} on {$issue :article}, our request of {$since :day style=letter}.',
    '{$parties :parties at=start} have agreed on {$answer :answer} for {$issue :article}, so we leave our request of {$since :day style=letter}, {$from :answer}.',
  ],
  /** Little time is left. */
  'moves-time': [
    'On {$since :day style=letter} we asked for {$from :answer} on {$issue :article}, but little time is left, and we could sign {$answer :answer}.',
    'Time is running out, so instead of {$from :answer}, our request of {$since :day style=letter}, we can accept {$answer :answer} on {$issue :article}.',
    'With so little time left, we no longer wait for {$from :answer} on {$issue :article}, as we have since {$since :day style=letter}: {$answer :answer} will do.',
    'We asked for {$from :answer} on {$issue :article} on {$since :day style=letter}. Now the end is near, and {$answer :answer} is better than nothing.',
  ],
  /** A second change for the cause that has just been named. */
  'moves-too': [
    'For the same reason we leave {$from :answer} on {$issue :article} for {$answer :answer}.',
    'The same goes for {$issue :article}, where we move from {$from :answer} to {$answer :answer}.',
    'That is also why we could sign {$answer :answer} on {$issue :article}, and no longer ask for {$from :answer}.',
    'It leads us to a second step: {$answer :answer} on {$issue :article} in place of {$from :answer}.',
  ],
  asks: [
    'We ask for {$clauses :clauses style=full}.',
    'We propose {$clauses :clauses style=full}.',
    'Our proposal to you is {$clauses :clauses style=full}.',
    'We would like the text to say {$clauses :clauses style=full}.',
    'We need {$clauses :clauses style=full}.',
    'Please consider {$clauses :clauses style=full}.',
  ],
  'asks-since': [
    'We have asked for {$answer :answer style=full} since {$since :day style=letter}, and we still need it.',
    'As on {$since :day style=letter}, we ask for {$answer :answer style=full}.',
    'Our request of {$since :day style=letter} is still open: {$answer :answer style=full}.',
    'You have known our wish since {$since :day style=letter}: {$answer :answer style=full}.',
    'We come back to {$answer :answer style=full}, which we have asked for since {$since :day style=letter}.',
  ],
  'asks-since-two': [
    'We have asked for {$answer :answer style=full} since {$since :day style=letter}; we also ask for {$other :answer style=full}.',
    'As on {$since :day style=letter}, we ask for {$answer :answer style=full}, and with it for {$other :answer style=full}.',
    'Our request of {$since :day style=letter} is still open: {$answer :answer style=full}. The other point is {$other :answer style=full}.',
    'Two things matter to us: {$answer :answer style=full}, as we said on {$since :day style=letter}, and {$other :answer style=full}.',
    'Beside {$answer :answer style=full}, our request since {$since :day style=letter}, we need {$other :answer style=full}.',
  ],
  /** After a change of the own position. */
  'asks-in-return': [
    'In exchange we ask for {$clauses :clauses style=full}.',
    'We hope for a step from you, too: {$clauses :clauses style=full}.',
    'For that we need {$clauses :clauses style=full}.',
    'In return, please accept {$clauses :clauses style=full}.',
    'What we ask of you is {$clauses :clauses style=full}.',
  ],
  'asks-too': [
    'The other thing that we need is {$clauses :clauses style=full}.',
    'We also ask for {$clauses :clauses style=full}.',
    'In addition we need {$clauses :clauses style=full}.',
    'Our letter also says {$clauses :clauses style=full}.',
    'Another point for us is {$clauses :clauses style=full}.',
    'Please look at {$clauses :clauses style=full} as well.',
  ],
  /** Other wording for the clause that has just been named. */
  'price-there': [
    'If your letter said {$answer :answer} there instead, we could accept the rest of it.',
    'With {$answer :answer} in its place, we could sign your proposal.',
    'Write {$answer :answer} instead, and we can accept your letter.',
    'We would accept your letter if {$answer :answer} replaced it.',
    'Change only that to {$answer :answer}, and you have our yes.',
  ],
  price: [
    'We could accept your letter with {$clauses :clauses style=full}, and the rest as you wrote it.',
    'If you changed your letter to {$clauses :clauses style=full}, we would accept it.',
    'With {$clauses :clauses style=full}, we would say yes to your letter.',
    'We would sign the same letter if it said {$clauses :clauses style=full}.',
    'Our price for the rest of your letter is {$clauses :clauses style=full}.',
  ],
  'price-binds': [
    'Write it that way, and we will say yes, unless something else changes first.',
    'We will keep to that as long as nothing else changes.',
    'That is a promise, for as long as nothing else changes.',
    'So you know what it takes, and we will keep our word.',
  ],
  'far-apart': [
    'A small change would not be enough: above all we are far apart on {$issues :articles}.',
    'One change would not help, because we want very different things on {$issues :articles}.',
    'To accept, we would need more than one new answer, above all on {$issues :articles}.',
    'The distance between us is greatest on {$issues :articles}, and no single change would close it.',
  ],
  'nothing-new': [
    'Your letter does not bring us closer to a text that we could sign.',
    'We have read your letter, and it gives us no more than we already have.',
    'We see nothing in your letter that would help us today.',
    'Your proposal would not improve the text for us, so we do not take it up.',
  ],
  'below-walk-away': [
    'We see no way from your letter to a deal that would be better for us than none.',
    'However your letter is completed, we would prefer no deal.',
    'Nothing that could come of your letter would be worth more to us than no deal.',
  ],
  /** In a vote. */
  'rather-none': [
    'We would prefer no deal to this text.',
    'This text is worth less to us than no deal.',
    'We are better off without a deal than with this one.',
  ],
  'red-line': [
    'Your letter crosses a red line of ours on {$issue :article}, so we have to refuse it.',
    'We have a red line on {$issue :article}, and your letter crosses it.',
    'There are limits that we never cross, and on {$issue :article} your letter is beyond one.',
    'On {$issue :article} you ask for something that we will not sign in any exchange.',
  ],
  'red-line-across': [
    'Taken together, the articles of this text cross a red line of ours.',
    'This is a text that we could never sign, because its articles together cross a red line.',
  ],
  'public-word-insist': [
    'We have insisted in public on {$answer :answer style=full}, and we keep our word.',
    'We have said in public that we need {$answer :answer style=full}; a retreat would cost us at home.',
    'Everybody has heard our public demand for {$answer :answer style=full}.',
  ],
  'public-word-never': [
    'We have ruled out {$answer :answer style=full} in public, and we keep our word.',
    'We have said in public that we will never sign {$answer :answer style=full}.',
    'Everybody has heard our public no to {$answer :answer style=full}.',
  ],
  /** Of the clause that has just been named. */
  'public-word-never-it': [
    'We have ruled that out in public, and we keep our word.',
    'We have said so in public, and we could not explain a retreat at home.',
    'Everybody has heard us rule it out in public.',
    'Our public word on this is clear, and it has not changed.',
    'After what we have said in public, nobody at home would understand a yes.',
  ],
  'agreed-by-more': [
    'It is late, and more of us have agreed on {$answer :answer style=full}; we do not want to open that again.',
    'There is no time to begin again: {$answer :answer style=full} has the most initials.',
    'Your letter would replace {$answer :answer style=full}, on which more of us have agreed.',
  ],
  'weighs-together': [
    'Together with {$beside :answer style=full}, {$answer :answer} would cost us too much on {$issue :article}.',
    'The two together are too much for us: {$answer :answer style=full} and {$beside :answer style=full}.',
    'If the text has {$beside :answer style=full}, we need a different answer on {$issue :article}.',
  ],
  overtaken: [
    'You have agreed to something else on {$issue :article} since you wrote, and we answer that.',
    'Since your letter the text has changed on {$issue :article}, and we go by the new one.',
  ],
  'vote-first': [
    'There is a vote on {$track :track} today, and we would sign the text as it is. We do not want to open it again before that.',
    'We are ready to sign {$track :track} in the vote today. That is why we change nothing in the text now, and ask you to wait for the result.',
  ],
  'firm-words': [
    'On {$issue :article} your words can be read in two ways, and we sign only words with one meaning.',
    'We need clear words on {$issue :article}, because two readings would mean a quarrel later.',
    'Your wording on {$issue :article} is too open for us; please tell us which of the two you mean.',
  ],
  'firm-words-asked': [
    'We want to know what these words mean before we sign them.',
    'Please tell us what you mean on {$issue :article}.',
  ],
  'saves-face': [
    'We keep the words on {$issue :article} open, so that {$party :party} can sign without breaking a public promise.',
    'Each side can read the words on {$issue :article} in its own way, and {$party :party} need not take anything back.',
  ],
  'saves-own-face': [
    'The words on {$issue :article} can be read in two ways, so that we can keep our public promise and you can still agree.',
    'We keep the words on {$issue :article} open: we need not break a public promise, and you need not accept our reading.',
  ],
  /** Accepted words that can be read in two ways. */
  'taken-vaguely': [
    'On {$issue :article} each side can read the words in its own way, and we can accept that for now.',
    'We accept words on {$issue :article} that leave the question open; their meaning must be settled later.',
  ],
  'gains-by': [
    'Above all, your letter gives us {$answer :answer style=full}.',
    'We say yes mainly because of {$answer :answer style=full}.',
    'We need {$answer :answer style=full}, and your letter gives it to us.',
    'For us the most important part is {$answer :answer style=full}.',
  ],
  /** One of the clauses that have just been named. */
  'gains-by-one': [
    'Of these, {$answer :answer} is the most important for us.',
    'It is {$answer :answer} that makes the difference for us.',
    'We say yes mainly because of {$answer :answer}.',
    'Without {$answer :answer} our answer might have been another one.',
  ],
  /** An initial, or the one thing that an accepted letter brings. */
  wanted: ['That is what we want.', 'This gives us what we need.', 'We have wanted this to be settled in this way.'],
  prospect: [
    'With this in the text we see a way to sign.',
    'This brings a signature closer.',
    'From here we could reach a text that we can sign.',
  ],
  'less-than-hoped': [
    'It is a little less than we hoped for, but we can have it today.',
    'We prefer this to waiting for more.',
    'It is not all that we want, but it is a start.',
  ],
  'better-now': [
    'It is better for us to sign now than to wait.',
    'Waiting would bring us nothing more.',
    'We would rather sign this than wait for more.',
  ],
  'no-before': [
    'We did not sign on {$round :day style=letter}, and our reasons have not changed.',
    'Our answer is still no, as on {$round :day style=letter}.',
  ],
  'said-before': [
    'This is our proposal of {$round :day style=letter}, and we make it again because nothing has changed for us.',
    'Our proposal of {$round :day style=letter} is still open, and we ask you to look at it once more.',
    'You have had this proposal since {$round :day style=letter}, and we still stand by it.',
  ],
  'comes-back': [
    'We return to our proposal of {$round :day style=letter}, which we had changed in between.',
    'After other attempts, we are going back to what we proposed on {$round :day style=letter}.',
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
    'We would like to hear from you soon, and we are ready to explain every point.',
    'If you see a better way for both of us, write to us, and we will read it with care.',
    'Tell us what you would need for a yes, and we will see what is possible.',
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
