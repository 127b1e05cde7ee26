import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';

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
const isList = (name: string, parent: string): boolean =>
  lists.has(name) && !(name === 'Item' && parent.endsWith('Response'));

/** An element as data. Numbers stay text: an item number is no quantity. */
const dataOf = (element: XmlElement): unknown => {
  const text = element.children
    .flatMap((child) => (child instanceof XmlText ? [child.text] : []))
    .join('')
    .trim();
  const children = element.children.filter((child) => child instanceof XmlElement);
  const attributes = Object.entries(element.attributes).map(([name, value]): [string, unknown] => [
    `@${name}`,
    value,
  ]);
  if (children.length === 0 && attributes.length === 0) return text;
  const found = new Map<string, unknown>(attributes);
  for (const child of children) {
    const value = dataOf(child);
    const before = found.get(child.name);
    if (Array.isArray(before)) before.push(value);
    else if (before !== undefined) found.set(child.name, [before, value]);
    else found.set(child.name, isList(child.name, element.name) ? [value] : value);
  }
  if (text !== '') found.set('#text', text);
  return Object.fromEntries(found);
};

/** The root element of a Trading answer by name: attributes as `@name`, text beside them as `#text`. Throws when it is no XML. */
export const readXml = (text: string): Map<string, unknown> => {
  const { root } = parseXml(text);
  return new Map(root ? [[root.name, dataOf(root)]] : []);
};
