/** Sentences of answers and votes in plain words, in several ways each. `since` and `round` are days of earlier letters. */
export const plainAnswers = {
  /** A clause of the letter that is answered, and the own one that takes its place. */
  'cannot-instead': [
    'We cannot accept {$theirs :answer} on {$issue :article}, and we propose {$own :answer} in its place.',
    'Your letter says {$theirs :answer} on {$issue :article}, but we need {$own :answer} there.',
    'We have considered {$theirs :answer} on {$issue :article}, but we cannot agree to it and ask for {$own :answer}.',
    'On {$issue :article} you propose {$theirs :answer}, which does not meet our needs, and so we ask for {$own :answer}.',
    'There is a difference between us on {$issue :article}, because you ask for {$theirs :answer} and we need {$own :answer}.',
  ],
  'cannot-instead-since': [
    'On {$issue :article} we have asked for {$own :answer} since {$since :day style=letter}, and {$theirs :answer} is not enough to replace it.',
    'As we told you {$since :day style=letter after=on}, we need {$own :answer} on {$issue :article}, and {$theirs :answer} would not give us the same.',
    'Your letter says {$theirs :answer} on {$issue :article}, but our request of {$since :day style=letter} for {$own :answer} has not changed.',
    'You have known since {$since :day style=letter} that we ask for {$own :answer} on {$issue :article}, and for that reason we cannot accept {$theirs :answer}.',
    'We cannot accept {$theirs :answer} on {$issue :article}, and we keep to {$own :answer}, our request since {$since :day style=letter}.',
  ],
  cannot: [
    'Your letter asks for {$answer :answer} on {$issue :article}, and we cannot agree to that.',
    'The difficulty in your letter is {$issue :article}, because we cannot accept {$answer :answer}.',
    'On {$issue :article} you propose {$answer :answer}, which we are not able to sign as things are.',
    'We have read your letter with care, but we cannot accept {$answer :answer} on {$issue :article}.',
    'We have to refuse your proposal because of {$answer :answer} on {$issue :article}.',
  ],
  'still-no': [
    'We refused {$answer :answer} on {$issue :article} {$round :day style=letter after=on}, and our answer remains the same.',
    'You ask us again for {$answer :answer} on {$issue :article}, and as {$round :day style=letter after=on}, we cannot accept it.',
    '{$round :day style=letter after=on at=start} we said no to {$answer :answer} on {$issue :article}, and nothing has changed our answer since then.',
    'We still cannot accept {$answer :answer} on {$issue :article}, as we told you {$round :day style=letter after=on}.',
  ],
  'cannot-too': [
    'We also cannot accept {$answer :answer style=full}.',
    'A second difficulty for us is {$answer :answer style=full}.',
    'We cannot agree to {$answer :answer style=full} either.',
    'In addition, we would have to change {$answer :answer style=full}.',
    'For us, {$answer :answer style=full} is not acceptable either.',
  ],
  /** In a vote or a review. */
  'cannot-text': [
    'The draft says {$answer :answer} on {$issue :article}, and we cannot put our name to that.',
    'We cannot sign a draft with {$answer :answer} on {$issue :article}.',
    'We cannot say yes to this draft because of {$answer :answer} on {$issue :article}.',
    'With {$answer :answer} on {$issue :article}, this draft is not good enough for us to sign.',
    'Before we can sign, the draft needs a different answer on {$issue :article} than {$answer :answer}.',
  ],
  'answer-stands': [
    'This is the proposal that you made {$round :day style=letter after=on}, and our answer to it has not changed.',
    'You sent us the same proposal {$round :day style=letter after=on}; we have considered it again, and we still cannot accept it.',
    'We refused this proposal {$round :day style=letter after=on}, and nothing in it is new.',
    'Your proposal has not changed since {$round :day style=letter}, and for that reason our answer is the same.',
  ],
  /** `times`: how often it was refused before, twice or more; last on that day. */
  'refused-often': [
    'You have sent us this proposal before, most recently {$round :day style=letter after=on}, and again we have to refuse it.',
    `
      .input {$times :count}
      .match $times
      2 {{We have refused this proposal twice, most recently {$round :day style=letter after=on}, and our answer is the same.}}
      * {{We have refused this proposal {$times} times, most recently {$round :day style=letter after=on}, and our answer is the same.}}`,
    'Your proposal is the one of {$round :day style=letter}, and sending it once more does not change our answer.',
    'We could not accept this proposal {$round :day style=letter after=on} or before that, and we cannot accept it now.',
  ],
  takes: [
    'We accept {$clauses :clauses style=full} from your letter.',
    'We can agree to {$clauses :clauses style=full}, as you propose.',
    'Your letter asks for {$clauses :clauses style=full}, and on that we agree with you.',
    'We have no objection to {$clauses :clauses style=full} in your letter.',
    'We say yes to {$clauses :clauses style=full}.',
  ],
  accepts: [
    'We accept your proposal, and with it {$clauses :clauses style=full}.',
    'Yes, we agree to {$clauses :clauses style=full}, as you propose.',
    'You have our agreement to {$clauses :clauses style=full}, as your letter puts it.',
    'We have considered your letter carefully, and we accept it with {$clauses :clauses style=full}.',
    'Our answer is yes, and the draft can say {$clauses :clauses style=full}.',
  ],
  'accepts-all': [
    'We accept your proposal as it stands.',
    'We have considered your letter, and our answer is yes.',
    'We agree to your proposal.',
    'You have our agreement to this proposal.',
    'We can say yes to your letter.',
  ],
  'comes-round': [
    'We refused this proposal {$round :day style=letter after=on}, but now we can accept it.',
    '{$round :day style=letter after=on at=start} we were not ready to accept this proposal, but today we are.',
    'We answered this proposal with a no {$round :day style=letter after=on}, but today our answer is yes.',
  ],
  /** Other wording for the clause that has just been named. */
  'price-there': [
    'If your letter said {$answer :answer} there instead, we could accept the rest of it.',
    'With {$answer :answer} in its place, we could sign your proposal.',
    'Please write {$answer :answer} instead, and we can accept your letter.',
    'We would accept your letter if {$answer :answer} replaced it.',
    'One change to {$answer :answer} would be enough for us to say yes.',
  ],
  price: [
    'We could accept your letter if it said {$clauses :clauses style=full}, and the rest can stay as you wrote it.',
    'If you changed your proposal to {$clauses :clauses style=full}, we would accept it.',
    'With {$clauses :clauses style=full}, we would say yes to your letter.',
    'We would accept the same letter if you wrote {$clauses :clauses style=full}.',
    'In return for {$clauses :clauses style=full}, we would accept the rest of your letter.',
  ],
  'price-binds': [
    'Write it that way, and we will say yes, unless something else changes first.',
    'We will stand by that as long as nothing else changes.',
    'That is a promise, and it holds as long as nothing else changes.',
    'Now you know our price, and we will keep our word unless something else changes.',
  ],
  'far-apart': [
    'A small change would not be enough, because we are far apart, above all on {$issues :articles}.',
    'One change would not solve this, because we want very different things on {$issues :articles}.',
    'Before we can accept, we would need more than one new answer, above all on {$issues :articles}.',
    'The distance between us is greatest on {$issues :articles}, and no single change would close it.',
  ],
  'nothing-new': [
    'Your letter does not bring us closer to a deal that we could sign.',
    'We have read your letter, but it offers us no more than we already have.',
    'We see nothing in your letter that would help us today.',
    'Your proposal would not improve the draft for us, so we will not take it up.',
  ],
  'doubts-signature': [
    'We could sign that ourselves, but we do not believe that {$party :party} would.',
    'Your letter would be enough for us, but without the signature of {$party :party}, which we do not expect, there is no agreement.',
    'We have no objection to your letter, but we do not expect {$party :party} to sign a deal like this.',
    'The problem is not our own view, because a deal like this would not get the signature of {$party :party}.',
  ],
  'below-walk-away': [
    'We see no way from your letter to a deal that would be better for us than no deal.',
    'However your letter is completed, we would prefer no deal.',
    'Any agreement that could grow out of your letter would be worth less to us than no deal.',
  ],
  /** In a vote. */
  'rather-none': [
    'We would prefer no deal to this one.',
    'This draft is worth less to us than no deal.',
    'We are better off without a deal than with this one.',
  ],
  'red-line': [
    'Your letter crosses our red line on {$issue :article}, so we have to refuse it.',
    'We have a red line on {$issue :article}, and your letter crosses it.',
    'There are limits that we never cross, and your proposal on {$issue :article} goes beyond one of them.',
    'You ask for something on {$issue :article} that we will not sign in any exchange.',
  ],
  /** In a review. */
  'red-line-text': [
    'This draft crosses our red line on {$issue :article}.',
    'We have a red line on {$issue :article}, and this draft goes beyond it.',
    'We would not sign the words of this draft on {$issue :article} in any exchange.',
  ],
  'red-line-across': [
    'Taken together, the articles of this draft cross our red line.',
    'We could never sign this draft, because its articles together cross our red line.',
  ],
  'public-word-insist': [
    'We have insisted in public on {$answer :answer style=full}, and we keep our word.',
    'We have said in public that the agreement must say {$answer :answer style=full}, and a retreat would cost us dearly at home.',
    'Our public demand for {$answer :answer style=full} is well known, so we cannot simply drop it.',
  ],
  'public-word-never': [
    'We have ruled out {$answer :answer style=full} in public, and we keep our word.',
    'We have said in public that we will never sign {$answer :answer style=full}.',
    'Our public refusal of {$answer :answer style=full} is well known, so we cannot go back on it.',
  ],
  /** Of the clause that has just been named. */
  'public-word-never-it': [
    'We have ruled that out in public, and we keep our word.',
    'We have said so in public, and we could not explain a retreat at home.',
    'Our public refusal is well known, and we cannot go back on it.',
    'Our public statement on this is clear, and it has not changed.',
    'After our public statements, our people at home would not understand a yes.',
  ],
  'agreed-by-more': [
    'It is late, and more of us have agreed on {$answer :answer style=full}, so we do not want to reopen that question.',
    'There is no time to begin again, and {$answer :answer style=full} has the most initials.',
    'Your letter would replace {$answer :answer style=full}, on which more of us have agreed.',
  ],
  'weighs-together': [
    'If the draft also says {$beside :answer style=full}, {$answer :answer} would cost us too much on {$issue :article}.',
    'The combination of {$answer :answer style=full} and {$beside :answer style=full} is too much for us.',
    'If the draft says {$beside :answer style=full}, we need a different answer on {$issue :article}.',
  ],
  overtaken: [
    'You have agreed to another answer on {$issue :article} since you wrote, and we reply to that.',
    'The draft has changed on {$issue :article} since your letter, and we go by the new wording.',
  ],
  'vote-first': [
    'There is a vote on {$track :track} today, and because we would sign the draft as it is, we do not want to reopen it before then.',
    'We are ready to sign {$track :track} in the vote today, so we change nothing in the draft now and ask you to wait for the result.',
  ],
  'firm-words': [
    'Your words on {$issue :article} can be read in two ways, and we sign only words with one meaning.',
    'We need clear words on {$issue :article}, because two readings would lead to a dispute later.',
    'Your wording on {$issue :article} leaves too much open, so please tell us which of the two you mean.',
  ],
  'firm-words-asked': [
    'We want to know the meaning of these words before we sign them.',
    'Please tell us which of the two you mean on {$issue :article}.',
  ],
  /** Accepted words that can be read in two ways. */
  'taken-vaguely': [
    'Each side can read the words on {$issue :article} in its own way, and we can accept that for now.',
    'We accept words on {$issue :article} that leave the question open, but their meaning must be settled later.',
  ],
  'gains-by': [
    'The most important gain for us is {$answer :answer style=full}.',
    'We say yes mainly because of {$answer :answer style=full}.',
    'Your letter provides for {$answer :answer style=full}, and that is what we need most.',
    'The most important part of your letter for us is {$answer :answer style=full}.',
  ],
  /** One of the clauses that have just been named. */
  'gains-by-one': [
    'Of these, {$answer :answer} is the most important for us.',
    'For us, {$answer :answer} makes the difference.',
    'We say yes mainly because of {$answer :answer}.',
    'Without {$answer :answer}, we might have given you a different answer.',
  ],
  /** An initial, or the one thing that an accepted letter brings. */
  wanted: [
    'This is the answer that we want.',
    'This answer meets our needs.',
    'We have wanted to settle this question in this way.',
  ],
  prospect: [
    'With this in the draft, we see a way to sign.',
    'This brings our signature closer.',
    'From here we can reach a deal that we could sign.',
  ],
  'less-than-hoped': [
    'It is a little less than we hoped for, but we can have it today.',
    'We prefer this result to waiting for more.',
    'It is not all that we want, but it is a start.',
  ],
  'better-now': [
    'It is better for us to sign now than to wait.',
    'We would gain nothing more by waiting.',
    'We would rather sign this than wait for more.',
  ],
  'no-before': [
    'We did not sign {$round :day style=letter after=on}, and our reasons have not changed.',
    'Our answer is still no, as it was {$round :day style=letter after=on}.',
  ],
} as const;
