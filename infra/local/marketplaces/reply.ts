import type { Fault } from './faults.ts';

/** A request as the stand-ins see it. */
export interface Asked {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** One recognised call of an API: what it is called there, what it is about, and its doing. */
export interface Call {
  operation: string;
  target?: string;
  run(): Reply | Promise<Reply>;
}

/** The stand-in of one marketplace's API. */
export interface StandIn {
  /** undefined when the API has nothing at that address */
  match(asked: Asked): Call | undefined;
  /** How this API words a fault. */
  wording(fault: Fault, asked: Asked): Reply;
  /** The public page of a listing, by the last part of its address. */
  page(path: string): Listing | undefined;
}

/** What a listing's public page shows. */
export interface Listing {
  site: string;
  title: string;
  brand: string;
  seller: string;
  price: string;
  available: boolean;
  stock: string;
}

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});
