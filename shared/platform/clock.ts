/** The only source of time: injected, so that every pure part can be told what time it is. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
