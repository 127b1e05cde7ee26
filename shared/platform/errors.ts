/** Worth trying again as it is: a service was busy, slow or away. The one error that is retried by its name. */
export class TransientError extends Error {
  override readonly name = 'TransientError';
}

/**
 * A mail of which nobody knows whether it went: it was handed over, and no answer came. Under the name that is retried, for
 * a mail that may go twice; one that may not is for a person to say.
 */
export class MayHaveGone extends TransientError {}

/** Somebody else wrote first: a conditional write found another value than the one it was made for. */
export class LostRaceError extends Error {
  override readonly name = 'LostRaceError';
}

/** Nothing more can be kept: the disk is full or takes no writes. Its message tells a person so. */
export class CannotKeepError extends Error {
  override readonly name = 'CannotKeepError';
}

/** A stored object that should be there is not. */
export class NotFoundError extends Error {
  override readonly name: string = 'NotFoundError';
}

/** A language model would not answer, or was kept from it; what it was asked may still have cost something. */
export class ModelRefused extends Error {
  override readonly name = 'ModelRefused';
  readonly cost: { inputTokens: number; outputTokens: number };

  constructor(message: string, cost: { inputTokens: number; outputTokens: number }) {
    super(message);
    this.cost = cost;
  }
}

/** A language model did not answer within its time; what that cost is not known. */
export class ModelTooSlow extends Error {
  override readonly name = 'ModelTooSlow';
}

/** This deployment has no language model. */
export class ModelNotConfigured extends Error {
  override readonly name = 'ModelNotConfigured';
}

/** What was thrown says, for a person or a log. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
