import { randomUUID } from 'node:crypto';

/** What a notice is about; everything is invented. */
export interface Matter {
  /** ASIN, item number or product id; several are named one after another */
  listings: { id: string; title: string }[];
  complaintId: string;
  owner: { name: string; email: string };
}

const headersOf = (from: string, subject: string, at: Date): string =>
  [
    `From: ${from}`,
    'To: <owner@demo-shop.example>',
    `Subject: ${subject}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${from.slice(from.lastIndexOf('@') + 1).replace('>', '')}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ].join('\n');

const named = ({ listings }: Matter): string =>
  listings.map(({ id, title }) => `ASIN: ${id}\nTitle: ${title}`).join('\n\n');

const contact = ({ owner }: Matter): string =>
  `These are the rights owner's contact details:\n-- ${owner.name}\n-- ${owner.email}`;

const amazon = 'Amazon <notice@amazon.com>';

/** Amazon takes listings down for a trademark. */
export const trademark = (
  about: Matter,
  at = new Date(),
): string => `${headersOf(amazon, 'Policy Warning', at)}

Hello,

We removed the listing below because a rights owner reported to us that it may infringe their trademark.

${named(about)}
Infringement type: Trademark
Trademark number: 5123987
Complaint ID: ${about.complaintId}

How do I reactivate my listing?
-- Provide a letter of authorization or a license from the rights owner, or
-- Provide an invoice that shows the product is authentic.

We accept .jpeg, .jpg, .gif, .png and .tiff files. Do not send links.

${contact(about)}

If the rights owner agrees to retract the complaint, they must send the retraction to notice-dispute@amazon.com.

Amazon.com
`;

/** The same, which lists some listings and tells of others in running text. */
export const trademarkMentioning = (about: Matter, mentioned: Matter['listings'], at = new Date()): string =>
  trademark(about, at).replace(
    'How do I reactivate my listing?',
    `The rights owner also told us that it has seen ${mentioned.map(({ id }) => id).join(' and ')} in your store and looks into that.\n\n$&`,
  );

/** The same complaint in another mail: a reminder with words of its own. */
export const trademarkAgain = (
  about: Matter,
  at = new Date(),
): string => `${headersOf(amazon, 'Reminder: Policy Warning', at)}

Hello,

This is a reminder. We removed the listing below after a rights owner reported to us that it infringes their trademark.

${named(about)}
Infringement type: Trademark
Complaint ID: ${about.complaintId}

${contact(about)}

Amazon.com
`;

/** Amazon takes listings down for a copyright, without saying who complained. */
export const copyrightOfNobody = (
  about: Matter,
  at = new Date(),
): string => `${headersOf(amazon, 'Policy Warning', at)}

Hello,

We removed the listing below because we received a report that it infringes the copyright of a third party.

${named(about)}
Infringement type: Copyright
Complaint ID: ${about.complaintId}

How do I reactivate my listing?
-- Provide proof that you own the copyright or have a license for it.

Amazon.com
`;

/** Amazon has read our answer and accepts it. */
export const accepted = (
  about: Matter,
  at = new Date(),
): string => `${headersOf(amazon, 'Your listing has been reinstated', at)}

Hello,

We have reviewed your appeal and the documents you provided. We accepted your appeal and reinstated the listing below.

${named(about)}
Complaint ID: ${about.complaintId}

You may sell this product again.

Amazon.com
`;

/** Amazon has read our answer and refuses it. */
export const rejected = (
  about: Matter,
  at = new Date(),
): string => `${headersOf(amazon, 'Your appeal was not accepted', at)}

Hello,

We have reviewed your appeal. We cannot accept it, because it does not address the violation. Your listing will remain removed.

${named(about)}
Complaint ID: ${about.complaintId}

Why was my appeal rejected?
-- The invoice does not show the name of the supplier.

Amazon.com
`;

/** Amazon wants to know more before it decides. */
export const moreInformation = (
  about: Matter,
  at = new Date(),
): string => `${headersOf(amazon, 'More information is needed about your appeal', at)}

Hello,

We have reviewed your appeal. We need more information before we can reinstate the listing below.

${named(about)}
Complaint ID: ${about.complaintId}

Please provide the following additional documents:
-- Invoices of the last 365 days that show the quantity you bought.

Amazon.com
`;

/** Amazon passes on that the rights owner takes the complaint back. */
export const retraction = (
  about: Matter,
  at = new Date(),
): string => `${headersOf(amazon, 'The complaint against your listing was retracted', at)}

Hello,

${about.owner.name} has retracted their complaint about the listing below.

${named(about)}
Complaint ID: ${about.complaintId}

Amazon.com
`;

/** The rights owner itself answers a letter of ours, in words of its own; `more` are further lines, `headers` of its header. */
export const ownersWithdrawal = (
  { owner }: Matter,
  { more = [], headers = [], at = new Date() }: { more?: string[]; headers?: string[]; at?: Date } = {},
): string => `${[headersOf(`${owner.name} <${owner.email}>`, 'Re: your request', at), ...headers].join('\n')}

Hello,

We have checked the invoices and withdrawn our complaint today.

${owner.name}
${more.map((line) => `> ${line}`).join('\n')}
`;

/** Amazon carries out an order of a court. */
export const courtOrder = (
  about: Matter,
  docket: string,
  at = new Date(),
): string => `${headersOf(amazon, 'Action taken on your listing: court order', at)}

Hello,

We have taken down the listing below and placed a hold on related disbursements in accordance with a Temporary
Restraining Order issued by a federal court in the United States.

${named(about)}

Legal case #: ${docket}
Court: United States District Court for the Northern District of Illinois, Eastern Division
Plaintiff: ${about.owner.name} v. The Partnerships and Unincorporated Associations Identified on Schedule A

RO Contact info:
-- Halvorsen Dray LLP, counsel for the plaintiff
-- ${about.owner.email}

To resolve this matter, contact the plaintiff's counsel directly. We may not respond to further emails about it.

Amazon.com
`;

/** eBay ends a listing for its rights-owner programme. */
export const vero = (
  about: Matter,
  at = new Date(),
): string => `${headersOf('eBay <ebay@ebay.com>', 'We removed your listing: intellectual property', at)}

Hello,

Your listing was reported by ${about.owner.name} for violating their intellectual property rights, so we had to remove it.

${about.listings.map(({ id, title }) => `Item number: ${id}\nTitle: ${title}`).join('\n\n')}
Reason: Trademark - item is a counterfeit product that infringes the trademark owner's rights

Rights owner: ${about.owner.name}
Email: ${about.owner.email}

What you can do next: contact the rights owner directly. If they agree that a mistake was
made, they can ask us to reinstate the listing. Please do not relist the item before that.

eBay VeRO team
`;

/** AliExpress passes a complaint on, and the seller's own people forward it. */
export const aliexpressForwarded = (
  about: Matter,
  at = new Date(),
): string => `${headersOf('Robin Marlowe <owner@demo-shop.example>', 'Fwd: [AliExpress] Intellectual property complaint', at)}

---------- Forwarded message ---------
From: AliExpress <ipr@notice.aliexpress.com>
Date: ${at.toUTCString().replace('GMT', '+0000')}
Subject: [AliExpress] Intellectual property complaint
To: <owner@demo-shop.example>

Dear seller,

An intellectual property rights owner has filed a complaint against the product below for trademark infringement.
Please submit a counter-notification within 3 working days, or the product will be removed.

${about.listings.map(({ id, title }) => `Product ID: ${id}\nProduct title: ${title}`).join('\n\n')}
Complaint number: ${about.complaintId}
Complainant: ${about.owner.name}
Trademark registration number: 5123987

AliExpress IPR Protection
`;
