/** A share of room that several have in common. */
export interface Room {
  /** Takes so many bytes more; `false`, and nothing is taken, where so many are not left. */
  take(bytes: number): boolean;
  /** Gives back all that was taken. */
  leave(): void;
}

/** Room for so many bytes; each call begins another share of it. */
export const roomFor = (most: number): (() => Room) => {
  let held = 0;
  return () => {
    let mine = 0;
    return {
      take: (bytes) => {
        if (held + bytes > most) return false;
        held += bytes;
        mine += bytes;
        return true;
      },
      leave: () => {
        held -= mine;
        mine = 0;
      },
    };
  };
};
