import type { Uses } from './ports.ts';
import type { Services, Size } from './step.ts';

/** A step that answers HTTP requests instead of inputs: the console. `Options` is what its surroundings add. */
export interface Service<U extends Uses = Uses, Options = never> {
  readonly name: string;
  readonly uses: U;
  readonly size?: Size;
  serve(services: Services<U>, options: Options): (request: Request) => Response | Promise<Response>;
}

/** Declares a service. What it uses beyond its declaration does not compile. */
export const service = <const U extends Uses, Options>(
  declaration: Service<U, Options>,
): Service<U, Options> => declaration;
