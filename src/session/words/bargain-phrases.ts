/**
 * Ways to say what is asked for and what is given, with the day of the letter that did so first, where one has. The day
 * tells what that letter asked for or offered; what was thought of it then, or answered to it, it does not tell.
 */

/** Ways to say the same. */
export type Phrases = readonly [string, ...string[]];

/** An earlier day, as a letter names it; absent where what is said is new. */
export type EarlierDay = string | undefined;

/** What a delegation asks for. */
export function askedFor(wording: string, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [`What we need is ${wording}.`, `What we ask for is ${wording}.`, `Most of all we ask for ${wording}.`];
  }
  return [
    `We have asked for ${wording} since ${day}. We still do.`,
    `We still need ${wording}, as on ${day}.`,
    `We asked for ${wording} on ${day}. It is still what we need.`,
    `You know that we need ${wording}.`,
  ];
}

/** What it accepts an offer for; the day since which it has asked for that. */
export function acceptedFor(wording: string, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [`What decides it for us is ${wording}.`, `We need ${wording}.`, `We take it for the sake of ${wording}.`];
  }
  return [
    `We have asked for ${wording} since ${day}. Here it is.`,
    `${wording} is what we have asked for since ${day}.`,
  ];
}

/** What it offers, and would rather not. */
export function offeredUp(wording: string, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [
      `We have moved: ${wording}.`,
      `It is not easy for us to offer ${wording}.`,
      `We have come round to ${wording}.`,
    ];
  }
  return [`${wording} still stands, as on ${day}.`, `We still offer ${wording}, as on ${day}.`];
}

/** What it gives way on; the day since which the others have asked for it. */
export function givenUp(wording: string, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [`We give way: ${wording}.`, `We accept ${wording}.`, `We have come round to ${wording}.`];
  }
  return [`You have asked for ${wording} since ${day}. We accept it.`, `You have held to ${wording}. We give way.`];
}

/**
 * What it does not agree to; the day since which the others have asked for it. It may be too much for the one and too
 * little for another, so neither is said. Nor that it never will: it is no red line, and may be taken tomorrow.
 */
export function inTheWay(wording: string, day: EarlierDay): Phrases {
  if (day === undefined) {
    return [
      `What stands in the way today is ${wording}.`,
      `We do not agree to ${wording} yet.`,
      `What we would change is ${wording}.`,
    ];
  }
  return [
    `You have asked for ${wording} since ${day}. It stands in the way today.`,
    `What we would change is ${wording}, which you have asked for since ${day}.`,
    `Since ${day} you have asked for ${wording}. We do not agree to it yet.`,
    `You have held to ${wording} since ${day}. We would change it.`,
  ];
}

/** A trade that is offered; the days since which the own letters have offered the one, and asked for the other. */
export function tradeOffered(given: string, gained: string, givenOn: EarlierDay, askedOn: EarlierDay): Phrases {
  if (givenOn !== undefined && askedOn !== undefined) {
    return [
      `We still offer ${given} for ${gained}.`,
      `You know the price of ${given}: ${gained}.`,
      `We would still give ${given} for ${gained}.`,
    ];
  }
  if (givenOn !== undefined) {
    return [
      `For ${given}, which we offered on ${givenOn}, we now ask for ${gained}.`,
      `${given} still stands. What we need for it now is ${gained}.`,
    ];
  }
  if (askedOn !== undefined) {
    return [
      `We still ask for ${gained}, as on ${askedOn}, and offer ${given} for it now.`,
      `To have ${gained}, as we asked on ${askedOn}, we now offer ${given}.`,
    ];
  }
  return [
    `We give way to ${given}, and ask for ${gained} in return.`,
    `For ${gained} we would accept ${given}.`,
    `If ${gained} stands, ${given} can stand too.`,
  ];
}

/** A trade that is taken; the days since which the others have asked for the one, and the delegation for the other. */
export function tradeTaken(given: string, gained: string, givenOn: EarlierDay, askedOn: EarlierDay): Phrases {
  if (askedOn !== undefined) {
    return [
      `We have asked for ${gained} since ${askedOn}, and take ${given} for it.`,
      `With ${gained} at last, we take ${given}.`,
    ];
  }
  if (givenOn !== undefined) {
    return [
      `You have held to ${given} since ${givenOn}. With ${gained} we take it.`,
      `With ${gained} we accept ${given}, which you have asked for since ${givenOn}.`,
    ];
  }
  return [
    `For ${gained} we accept ${given}.`,
    `It is not all that we hoped for, but with ${gained} we take ${given}.`,
    `We take ${given} as the price of ${gained}.`,
  ];
}
