import { domainToUnicode } from 'node:url';
import { domainOf } from '../domain-of.ts';
import type { Anomaly, Mailbox } from '../mail.ts';
import { organisationOf } from '../organisation.ts';
import { brands, platformDomains, platformOfDomain } from '../platform-domains.ts';

/** Letters of other scripts that look like Latin ones (from Unicode's confusables, those used against brand names). */
const confusable: Record<string, string> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  ạ: 'a',
  ь: 'b',
  в: 'b',
  β: 'b',
  с: 'c',
  ϲ: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  ε: 'e',
  ҽ: 'e',
  ɡ: 'g',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ı: 'i',
  ι: 'i',
  ј: 'j',
  к: 'k',
  κ: 'k',
  ӏ: 'l',
  м: 'm',
  т: 't',
  τ: 't',
  п: 'n',
  η: 'n',
  о: 'o',
  ο: 'o',
  σ: 'o',
  օ: 'o',
  р: 'p',
  ρ: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  ʂ: 's',
  υ: 'u',
  ս: 'u',
  ν: 'v',
  ѵ: 'v',
  ѡ: 'w',
  ԝ: 'w',
  х: 'x',
  χ: 'x',
  у: 'y',
  γ: 'y',
  ү: 'y',
  ʐ: 'z',
  ᴢ: 'z',
};

const ascii = /^[\0-\x7f]*$/;

/** A text as it looks: compatibility forms folded, accents dropped, foreign look-alike letters made Latin. */
export const skeleton = (text: string): string =>
  ascii.test(text)
    ? text.toLowerCase()
    : [...text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')]
        .map((char) => confusable[char] ?? char)
        .join('');

/** As `skeleton`, digits and letter pairs that pass for a letter folded too. */
const squint = (text: string): string =>
  skeleton(text)
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/0/g, 'o')
    .replace(/[1|]/g, 'l')
    .replace(/3/g, 'e')
    .replace(/5/g, 's');

/** True when one insertion, removal, exchange or swap turns one word into the other. */
const oneSlip = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (x: string, from: number) => x.slice(from);
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  );
};

const domainTrick = (domain: string): Anomaly | undefined => {
  const shown = domainToUnicode(domain) || domain;
  const looks = skeleton(shown);
  if (looks !== shown && (platformOfDomain(looks) || brands.some((brand) => looks.includes(brand)))) {
    return {
      code: 'look-alike-domain',
      detail: `${shown} is written with foreign letters to look like ${looks}`,
    };
  }
  const organisation = organisationOf(looks) ?? looks;
  const inFront = looks.slice(0, Math.max(0, looks.length - organisation.length));
  const borrowed =
    inFront === '' ? undefined : platformDomains.find((known) => `.${inFront}`.includes(`.${known}.`));
  if (borrowed)
    return {
      code: 'subdomain-trick',
      detail: `${shown} begins like ${borrowed} but belongs to ${organisation}`,
    };
  const name = organisation.split('.')[0] ?? '';
  const plain = squint(name);
  for (const brand of brands) {
    if (plain === brand || (brand.length > 4 && oneSlip(plain, brand))) {
      return {
        code: 'look-alike-domain',
        detail: `${shown} looks like ${brand}, but is none of its domains`,
      };
    }
    if (
      plain.split(/[-_.]/).includes(brand) ||
      (brand.length > 4 && plain.includes(brand)) ||
      inFront.split(/[-_.]/).includes(brand)
    ) {
      return {
        code: 'brand-in-domain',
        detail: `${shown} uses the name ${brand}, but is none of its domains`,
      };
    }
  }
  return undefined;
};

/** The tricks by which a sender outside the table tries to pass for a platform; each names what it imitates. */
export const senderTricks = (from: readonly Mailbox[], replyTo: readonly Mailbox[]): Anomaly[] => {
  const [sender] = from;
  if (!sender) return [];
  const domain = domainOf(sender.address);
  const platform = platformOfDomain(domain);
  const elsewhere = replyTo.find((one) => organisationOf(domainOf(one.address)) !== organisationOf(domain));
  if (platform) {
    return elsewhere && !platformOfDomain(domainOf(elsewhere.address))
      ? [{ code: 'reply-to-elsewhere', detail: `Answers would go to ${elsewhere.address}` }]
      : [];
  }
  const anomalies: Anomaly[] = [];
  const organisation = organisationOf(domain);
  if (organisation && platformDomains.includes(organisation)) {
    anomalies.push({
      code: 'user-content-domain',
      detail: `${domain} carries what users of ${organisation} write, not its notices`,
    });
  } else {
    const trick = domain === '' ? undefined : domainTrick(domain);
    if (trick) anomalies.push(trick);
  }
  const name = skeleton(sender.name);
  const words = new Set(name.split(/[^\p{L}\p{N}]+/u).map(squint));
  const squinted = squint(name);
  const brand = brands.find((word) => words.has(word) || (word.length > 4 && squinted.includes(word)));
  // Outlook and Foxmail quote a name without its address: that proves nothing, and pretends nothing
  if (
    (brand && domain !== '') ||
    (name.includes('@') && platformDomains.some((known) => name.includes(`@${known}`)))
  ) {
    anomalies.push({
      code: 'display-name-trick',
      detail: `The name shown is “${sender.name.slice(0, 60)}”, but the mail is from ${domain || 'nobody'}`,
    });
  }
  return anomalies;
};
