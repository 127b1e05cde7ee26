/** Worth trying again as it is: a service was busy, slow or away. The one error that is retried by its name. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
}

/** Somebody else wrote first: a conditional write found another value than the one it was made for. */
export class LostRaceError extends Error {
  override readonly name = 'LostRaceError';
}

/** A stored object that should be there is not. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}
