import { randomUUID } from 'node:crypto';
import type { DemoKeys } from './demo-keys.ts';
import { demoStore } from './demo-store.ts';
import { sign } from './sign.ts';

/** A sample mail as it would arrive: what it shows, who hands it over, and its bytes. */
export interface DemoMail {
  shows: string;
  from: string;
  to: string;
  raw: Buffer;
}

const headers = (from: string, to: string, subject: string, now: Date): string =>
  [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${now.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@${from.slice(from.lastIndexOf('@') + 1).replace('>', '')}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ].join('\n');

const owner = 'owner@demo-shop.example';

const trademark = (now: Date) => `${headers('Amazon <notice@amazon.com>', owner, 'Policy Warning', now)}

Hello,

We removed the listing below because a rights owner reported to us that it may infringe their trademark.

Why did this happen?
We received a report from a rights owner who believes that the product below infringes their trademark.

ASIN: B0DMK7BTL3
Title: Insulated Steel Flask 750 ml, Leakproof, Slate Grey
Infringement type: Trademark
Trademark number: 5123987
Complaint ID: 17204418823

How do I reactivate my listing?
-- Provide a letter of authorization or a license from the rights owner, or
-- Provide an invoice that shows the product is authentic.

We accept .jpeg, .jpg, .gif, .png and .tiff files. Do not send links.

These are the rights owner's contact details:
-- Northfell Outdoor GmbH
-- brand-protection@northfell.example

If the rights owner agrees to retract the complaint, they must send the retraction to notice-dispute@amazon.com.

Amazon.com
`;

const vero = (
  now: Date,
) => `${headers(`Robin Marlowe <${owner}>`, demoStore.inbox, 'Fwd: We removed your listing', now)}

Please have a look at this one. I think we have the invoices. I am not sure about the photos.

---------- Forwarded message ---------
From: eBay <ebay@ebay.com>
Date: ${now.toUTCString().replace('GMT', '+0000')}
Subject: We removed your listing: intellectual property
To: <${owner}>

Hello,

Your listing was reported by Corrigan & Vale Ltd for violating their intellectual property rights, so we had to remove it.

Item number: 256610004455
Title: Vintage Style Leather Camera Case Brown with Strap
Reason: Trademark - item is a counterfeit product that infringes the trademark owner's rights

What you can do next: contact the rights owner directly at vero@corriganvale.example. If they agree that a mistake was
made, they can ask us to reinstate the listing. Please do not relist the item before that.

eBay VeRO team
`;

const courtOrder = (
  now: Date,
) => `${headers('Amazon <notice@amazon.com>', owner, 'Action taken on your listing: court order', now)}

Hello,

We have taken down the listing below and placed a hold on related disbursements in accordance with a Temporary
Restraining Order issued by a federal court in the United States.

ASIN: B0DMT1PET1
Title: Pawberry No-Pull Dog Harness, Medium, Reflective Stitching

Legal case #: 1:26-cv-04417
Court: United States District Court for the Northern District of Illinois, Eastern Division
Plaintiff: Tethera Pet Gear Inc. v. The Partnerships and Unincorporated Associations Identified on Schedule A

RO Contact info:
-- Halvorsen Dray LLP, counsel for the plaintiff
-- schedule-a@halvorsendray.example

To resolve this matter, contact the plaintiff's counsel directly. We may not respond to further emails about it.

Amazon.com
`;

const forgery = (
  now: Date,
) => `${headers('"Amazon Seller Performance" <notice@arnazon-sellercentral.example>', owner, 'URGENT: account deactivation, intellectual property violation', now)}

Dear seller,

We received a report from a rights owner that your listing infringes their trademark.

ASIN: B0DMH3LMP2
Complaint ID: 17204499999

Your selling account will be closed in 24 hours. To keep it open, pay the reinstatement fee of 350 USD by gift card and
send us your password on WhatsApp: +1 555 0100.

Amazon Seller Performance
`;

/** The four mails of the demonstration: one taken care of alone, one that asks, one for counsel, one forged. */
export const demoMails = async (keys: DemoKeys, now: Date): Promise<DemoMail[]> => {
  const to = demoStore.inbox;
  return [
    {
      shows: 'a trademark complaint that Amazon really sent',
      from: 'notice@amazon.com',
      to,
      raw: await sign(trademark(now), 'amazon.com', keys),
    },
    {
      shows: 'an eBay notice that the owner forwarded by hand',
      from: owner,
      to,
      raw: await sign(vero(now), 'demo-shop.example', keys),
    },
    {
      shows: 'a restraining order that Amazon carries out',
      from: 'notice@amazon.com',
      to,
      raw: await sign(courtOrder(now), 'amazon.com', keys),
    },
    {
      shows: 'a forgery that asks for money',
      from: 'notice@arnazon-sellercentral.example',
      to,
      raw: Buffer.from(forgery(now).replaceAll('\n', '\r\n')),
    },
  ];
};
