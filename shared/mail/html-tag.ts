import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { remembering } from './remembering.ts';

/** An opening tag: its element, and those of its attributes that say how the element looks, entities decoded. */
export interface Tag {
  name: string;
  attributes?: Record<string, string>;
}

const looks = new Set(['style', 'class', 'id', 'hidden', 'bgcolor', 'color', 'size', 'background']);

const ignore = (): void => {};

/** A tokenizer's callbacks that do nothing, for those that hear only a few. */
export const hearNothing: TokenizerCallbacks = {
  ontext: ignore,
  ontextentity: ignore,
  onopentagname: ignore,
  onattribname: ignore,
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onopentagend: ignore,
  onselfclosingtag: ignore,
  onclosetag: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onprocessinginstruction: ignore,
  onend: ignore,
};

const takeApart = (source: string): Tag => {
  const tag: Tag = { name: '' };
  let attribute = '';
  let value = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...hearNothing,
      onopentagname: (start, end) => {
        tag.name = source.slice(start, end).toLowerCase();
      },
      onattribname: (start, end) => {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += source.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!looks.has(attribute)) return;
        tag.attributes ??= {};
        tag.attributes[attribute] ??= value;
      },
    },
  );
  tokenizer.write(source);
  return tag;
};

/** Takes an opening tag apart, from its `<` to its `>`. */
export const readTag = remembering({ most: 5_000, longest: 500 }, takeApart);

const decoded = (text: string): string => {
  let plain = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...hearNothing,
      ontext: (start, end) => {
        plain += text.slice(start, end);
      },
      ontextentity: (code) => {
        plain += String.fromCodePoint(code);
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return plain;
};

/** What is most often decoded is a space that fills a cell. */
const decode = remembering({ most: 1_000, longest: 20 }, decoded);

/** The text that a reader sees for one without tags. */
export const decodeEntities = (text: string): string => (text.includes('&') ? decode(text) : text);
