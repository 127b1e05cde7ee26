import type * as z from 'zod/mini';

/** A request's JSON where it has the shape that the API asks for; undefined for anything else. */
export const jsonIn = <S extends z.ZodMiniType>(shape: S, text: string): z.output<S> | undefined => {
  try {
    return shape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
