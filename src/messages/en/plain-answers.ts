/** Sentences of answers and votes in plain words, in several ways each. `since` and `round` are days of earlier letters. */
export const plainAnswers = {
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
    'As we said {$since :day style=letter after=on}, we need {$own :answer} on {$issue :article}; {$theirs :answer} does not give us that.',
    'Your letter says {$theirs :answer} on {$issue :article}, but our request of {$since :day style=letter} has not changed: {$own :answer}.',
    'You have known since {$since :day style=letter} that we ask for {$own :answer} on {$issue :article}, so we cannot accept {$theirs :answer}.',
    'We cannot accept {$theirs :answer} on {$issue :article}, and we keep to {$own :answer}, as {$since :day style=letter after=on}.',
  ],
  cannot: [
    'Your letter asks for {$answer :answer} on {$issue :article}, and we cannot agree to that.',
    'The difficulty in your letter is {$issue :article}: we cannot accept {$answer :answer}.',
    'On {$issue :article} you propose {$answer :answer}, and we cannot sign that as things are.',
    'We have read your letter with care, but we cannot accept {$answer :answer} on {$issue :article}.',
    'We have to refuse your letter because of {$answer :answer} on {$issue :article}.',
  ],
  'still-no': [
    'We refused {$answer :answer} on {$issue :article} {$round :day style=letter after=on}, and our answer is the same.',
    'You ask again for {$answer :answer} on {$issue :article}; as {$round :day style=letter after=on}, we cannot accept it.',
    '{$round :day style=letter after=on at=start} we said no to {$answer :answer} on {$issue :article}, and nothing has changed that.',
    'We still cannot accept {$answer :answer} on {$issue :article}, as we told you {$round :day style=letter after=on}.',
  ],
  'cannot-too': [
    'We cannot agree to {$answer :answer style=full} either.',
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
    'This is the proposal that you made {$round :day style=letter after=on}, and our answer has not changed.',
    'You sent us the same proposal {$round :day style=letter after=on}. We have considered it again and cannot accept it.',
    'We refused this proposal {$round :day style=letter after=on}, and nothing in it is new.',
    'Since {$round :day style=letter} your proposal has stayed the same, and so has our answer.',
  ],
  /** `times`: how often it was refused before, twice or more; last on that day. */
  'refused-often': [
    'You have sent us this proposal before, last {$round :day style=letter after=on}, and again we have to refuse it.',
    `
      .input {$times :count}
      .match $times
      2 {{We have refused this proposal twice, last {$round :day style=letter after=on}, and our answer is the same.}}
      * {{We have refused this proposal {$times} times, last {$round :day style=letter after=on}, and our answer is the same.}}`,
    'Your proposal is the one of {$round :day style=letter}. Sending it once more does not change our answer.',
    'As {$round :day style=letter after=on}, and before that, we cannot accept this proposal.',
  ],
  takes: [
    'We accept {$clauses :clauses style=full} from your letter.',
    'We can agree to {$clauses :clauses style=full}, as you propose.',
    'On this we agree with your letter: {$clauses :clauses style=full}.',
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
    'We refused this proposal {$round :day style=letter after=on}, and now we can accept it.',
    '{$round :day style=letter after=on at=start} we were not ready for this proposal; today we are.',
    'Our answer of {$round :day style=letter} was no. Today it is yes.',
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
  /** What has changed is told after it. */
  'price-lapsed': [
    'Your letter pays the price that we named {$round :day style=letter after=on}, but the talks have changed since then.',
    'We named our price {$round :day style=letter after=on}, and you pay it. Since then the situation is different.',
  ],
  'nothing-new': [
    'Your letter does not bring us closer to a text that we could sign.',
    'We have read your letter, and it gives us no more than we already have.',
    'We see nothing in your letter that would help us today.',
    'Your proposal would not improve the text for us, so we do not take it up.',
  ],
  'doubts-signature': [
    'We could sign that ourselves. We do not believe that {$party :party} would.',
    'For us your letter would do. With {$party :party} it would not, and without that signature there is no agreement.',
    'We have no quarrel with your letter, but we do not see {$party :party} signing a text like this.',
    'The trouble is not our own view. A text like this would not get the signature of {$party :party}.',
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
  /** In a review. */
  'red-line-text': [
    'On {$issue :article} this text crosses a red line of ours.',
    'We have a red line on {$issue :article}, and this text is beyond it.',
    'We would not sign the words of this text on {$issue :article} in any exchange.',
  ],
  'red-line-across': [
    'Taken together, the articles of this text cross a red line of ours.',
    'This is a text that we could never sign, because its articles together cross a red line.',
  ],
  'public-word-insist': [
    'We have insisted in public on {$answer :answer style=full}, and we keep our word.',
    'We have said in public that the text must say {$answer :answer style=full}; a retreat would cost us at home.',
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
  /** Accepted words that can be read in two ways. */
  'taken-vaguely': [
    'On {$issue :article} each side can read the words in its own way, and we can accept that for now.',
    'We accept words on {$issue :article} that leave the question open; their meaning must be settled later.',
  ],
  'gains-by': [
    'Above all, your letter gives us {$answer :answer style=full}.',
    'We say yes mainly because of {$answer :answer style=full}.',
    'We need the text to say {$answer :answer style=full}, and your letter does.',
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
    'We did not sign {$round :day style=letter after=on}, and our reasons have not changed.',
    'Our answer is still no, as {$round :day style=letter after=on}.',
  ],
} as const;
