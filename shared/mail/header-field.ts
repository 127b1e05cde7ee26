import { domainToASCII } from 'node:url';
import { encodeWord, encodeWords, foldLines, quoteString } from 'nodemailer/lib/mime-funcs';

/** A header field held a line break or another control character: somebody tries to add headers of their own. */
export class HeaderInjectionError extends Error {
  override readonly name = 'HeaderInjectionError';
}

/** What was given as an address is not one mailbox, so that a mail to it could reach somebody else. */
export class AddressError extends Error {
  override readonly name = 'AddressError';
}

const control = /\p{Cc}/u;
const ascii = /^[ -~]*$/;
const fieldName = /^[!-9;-~]+$/;
/** RFC 2047 allows an encoded word 75 signs; the rest is for what surrounds it */
const longestWord = 52;

/** Quoted-printable stays readable where most signs are ASCII; base64 is shorter where they are not. */
const encodingOf = (text: string): 'Q' | 'B' =>
  text.replace(/[^\x20-\x7e]/g, '').length * 2 >= text.length ? 'Q' : 'B';

/** One line of a header. Throws `HeaderInjectionError` when it holds a control character. */
const oneLine = (text: string): string => {
  if (control.test(text))
    throw new HeaderInjectionError(`A control character in the header text ${JSON.stringify(text)}`);
  return text;
};

/** A header's text as ASCII (RFC 2047); as it is where it is ASCII already. Throws `HeaderInjectionError`. */
export const encodedText = (text: string): string =>
  encodeWords(oneLine(text), encodingOf(text), longestWord, true);

/**
 * One header field, folded. Throws `HeaderInjectionError` when its name or value could begin another one: also for a value
 * that is not ASCII, as of each of its signs one byte alone would be left, which may be a line break (U+010A).
 */
export const headerField = (name: string, value: string): string => {
  if (!fieldName.test(name)) throw new HeaderInjectionError(`No header is called ${JSON.stringify(name)}`);
  if (!ascii.test(oneLine(value)))
    throw new HeaderInjectionError(`The header ${name} is not ASCII: ${JSON.stringify(value)}`);
  return foldLines(`${name}: ${value}`, 76);
};

const nameOf = (name: string): string => {
  if (/^[\w ]*$/.test(name)) return name;
  return ascii.test(name) ? quoteString(name) : encodeWord(name, encodingOf(name), longestWord);
};

const mailbox = /^(?:(?<name>[^<>]{0,200}?)\s*<(?<bracketed>[^<>]+)>|(?<bare>[^<>]+))$/;
const local = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;

/**
 * A mailbox as a header names it: `address` or `Name <address>`, its domain in ASCII. Throws `AddressError` for what
 * is not exactly one, `HeaderInjectionError` for one with a line break.
 */
export const mailboxText = (given: string): string => {
  const { name = '', bracketed, bare } = mailbox.exec(oneLine(given))?.groups ?? {};
  const address = (bracketed ?? bare ?? '').trim();
  const at = address.lastIndexOf('@');
  const domain = domainToASCII(address.slice(at + 1));
  if (!local.test(address.slice(0, Math.max(0, at))) || domain === '')
    throw new AddressError(`Not one mail address: ${JSON.stringify(given)}`);
  const plain = `${address.slice(0, at)}@${domain}`;
  const shown = name.trim().replace(/^"([^"\\]*)"$/, '$1');
  return shown === '' ? plain : `${nameOf(shown)} <${plain}>`;
};
