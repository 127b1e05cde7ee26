import { XMLParser } from 'fast-xml-parser';

/** An element's content: text, or elements by name; one that is undefined is left out. */
export type Content = string | number | boolean | undefined | { readonly [name: string]: Content };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const element = (name: string, content: Content, attributes = ''): string => {
  if (content === undefined) return '';
  const inner =
    typeof content === 'object'
      ? Object.entries(content).map(([child, inside]) => element(child, inside))
      : [String(content).replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)];
  return `<${name}${attributes}>${inner.join('')}</${name}>`;
};

/** A document of one root element, all of it in one namespace. */
export const writeXml = (root: string, namespace: string, content: Content): string =>
  `<?xml version="1.0" encoding="utf-8"?>${element(root, content, ` xmlns="${namespace}"`)}`;

const lists = new Set(['Errors', 'Variation', 'Item']);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  // numbers stay text: an item number is no quantity
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name, path) => lists.has(name) && !(typeof path === 'string' && path.endsWith('Response.Item')),
});

/** The root elements of a Trading answer by name: attributes as `@name`, text beside them as `#text`. Throws when it is no XML. */
export const readXml = (text: string): Map<string, unknown> => {
  const parsed: unknown = parser.parse(text);
  return new Map(typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []);
};
