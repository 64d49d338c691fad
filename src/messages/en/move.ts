/** What delegations do, a sentence for each move, as a list of decisions has them. */
export const move = {
  offer: '{$party :party at=start} {$party :agree you=propose one=proposes} to {$to :parties}: {$clauses :clauses}.',
  accept:
    '{$party :party at=start} {$party :agree you=accept one=accepts} what {$from :party} proposed: {$clauses :clauses}.',
  refuse:
    '{$party :party at=start} {$party :agree you=refuse one=refuses} what {$from :party} proposed: {$clauses :clauses}.',
  counter:
    '{$party :party at=start} {$party :agree you=answer one=answers} {$from :party} with a counter-proposal: {$clauses :clauses}.',
  'carry-pass':
    '{$party :party at=start} {$party :agree you=pass one=passes} on the letter from {$from :party} to {$to :party}.',
  'carry-hold':
    '{$party :party at=start} {$party :agree you=hold one=holds} back the letter from {$from :party} to {$to :party}.',
  'carry-blur':
    '{$party :party at=start} {$party :agree you=make one=makes} one article vague in the letter from {$from :party} to {$to :party}.',
  'instruct-pass': '{$party :party at=start} {$party :agree you=pass one=passes} on all letters unread from now on.',
  'instruct-ask':
    '{$party :party at=start} {$party :agree you=want one=wants} to read each letter before it is passed on, from now on.',
  initial: '{$party :party at=start} {$party :agree you=initial one=initials} {$clauses :clauses}.',
  withdraw:
    '{$party :party at=start} {$party :agree you=|take back your| one=|takes back its| many=|take back their|} initial on {$issue :article}.',
  'withdraw-opening':
    '{$party :party at=start} {$party :agree you=|drop your| one=|drops its| many=|drop their|} opening demand on {$issue :article}.',
  'call-vote': '{$party :party at=start} {$party :agree you=call one=calls} a vote on {$track :track}.',
  'vote-yes': '{$party :party at=start} {$party :agree you=sign one=signs} {$track :track}.',
  'vote-no':
    '{$party :party at=start} {$party :agree you=do one=does} not sign {$track :track}, because of {$over :list}.',
  'end-day': '{$party :party at=start} {$party :agree you=|end your| one=|ends its| many=|end their|} day.',
  'walk-out':
    '{$party :party at=start} {$party :agree you=|announce that you| one=|announces that it| many=|announce that they|} will leave.',
  stay: '{$party :party at=start} {$party :agree you=stay one=stays} after all.',
  draft:
    '{$party :party at=start} {$party :agree you=propose one=proposes} a single text on {$track :track}: {$clauses :clauses}.',
  review: `
    .input {$party :party}
    .input {$issues :articles}
    .match $issues
    none {{{$party :party at=start} {$party :agree you=accept one=accepts} all of the single text.}}
    *    {{{$party :party at=start} {$party :agree you=want one=wants} changes in the single text: {$issues}.}}`,
  open: '{$party :party at=start} {$party :agree you=|make your| one=|makes its| many=|make their|} opening statement.',
  'open-with-nothing': '{$party :party at=start} {$party :agree you=make one=makes} no opening statement.',
  confirm:
    '{$party :party at=start} {$party :agree you=confirm one=confirms} what {$by :party} {$by :agree you=say one=says} about {$party :agree you=you one=it many=them} on {$issue :article}.',
  deny: '{$party :party at=start} {$party :agree you=deny one=denies} what {$by :party} {$by :agree you=say one=says} about {$party :agree you=you one=it many=them} on {$issue :article}.',
  'by-members':
    '{$party :party at=start} {$party :agree you=|let your| one=|lets its| many=|let their|} members answer what {$by :party} {$by :agree you=say one=says} about {$party :agree you=you one=it many=them} on {$issue :article}.',
  reinterpret:
    '{$party :party at=start} {$party :agree you=correct one=corrects} what {$by :party} {$by :agree you=say one=says} about {$party :agree you=you one=it many=them} on {$issue :article}: {$options :answers}.',
  'tell-matters':
    '{$party :party at=start} {$party :agree you=tell one=tells} {$to :party} that nothing matters more to {$party :agree you=you one=it many=them} than {$issue :article style=quoted}.',
  ask: '{$party :party at=start} {$party :agree you=ask one=asks} {$to :party}: {$question}',
  reply: '{$party :party at=start} {$party :agree you=reply one=replies} to {$from :party}: {$reply}.',
  consult:
    '{$party :party at=start} {$party :agree you=|explain your| one=|explains its| many=|explain their|} position at home.',
  'consult-members':
    '{$party :party at=start} {$party :agree you=|ask your| one=|asks its| many=|ask their|} members about {$issue :article}.',
  'use-lever': '{$party :party at=start} {$party :agree you=act one=acts}: {$label}.',
} as const;
