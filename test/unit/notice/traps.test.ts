import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

test('“inauthentic” from an owner is a counterfeit complaint, from buyers a policy notice', () => {
  expect(
    noticeOf(
      'We removed your listing because a rights owner reported that it infringes their trademark. One or more of your listings are inauthentic: B0CQ7XK4TD.',
    ),
  ).toMatchObject({ kind: 'complaint', right: 'counterfeit', effect: 'listing-removed' });
  expect(
    noticeOf('We removed B0CQ7XK4TD because several buyers complained that the item was inauthentic.'),
  ).toMatchObject({ kind: 'policy-notice', right: 'unspecified', effect: 'listing-removed' });
});

test('Section 3 is a complaint only where owners complained', () => {
  const section =
    'Your Amazon seller account has been deactivated under Section 3 of the Business Solutions Agreement because';
  expect(noticeOf(`${section} rights owners complained about your listings.`)).toMatchObject({
    kind: 'complaint',
    effect: 'account-deactivated',
  });
  expect(noticeOf(`${section} we could not verify your identity.`)).toMatchObject({
    kind: 'policy-notice',
    effect: 'account-deactivated',
  });
});

test('a rejection that quotes the plan it rejects stays a rejection', () => {
  const { kind, decision, right } = noticeOf(
    'We reviewed your appeal and cannot reinstate B0CQ7XK4TD.\n\nYou wrote:\n> Our supplier sold counterfeit goods.\n> We removed the listing and accept the complaint of the rights owner.',
  );
  expect({ kind, decision, right }).toEqual({ kind: 'decision', decision: 'rejected', right: 'unspecified' });
});

test('an automatic reply to our own letter withdraws nothing, whatever that letter asked for', () => {
  const reply = (subject: string) =>
    noticeOf(
      'Bedankt voor uw bericht. Ik ben afwezig tot en met maandag en lees mijn mail niet. Voor dringende zaken over merkinbreuk kunt u bellen.',
      { from: 'juridisch@fietsfabriek.example', subject },
    ).kind;
  const asked = 'verzoek om intrekking klacht 17344029918';
  expect(reply(`Re: ${asked}`)).toBe('retraction');
  expect(reply(`Automatisch antwoord: ${asked}`)).toBe('unrelated');
});

test('accepted, with listings still off, is accepted in part', () => {
  expect(
    noticeOf(
      'Your appeal has been reviewed and accepted. However, the violations of 2026-01-09 remain unresolved.',
    ),
  ).toMatchObject({ kind: 'decision', decision: 'partly-accepted' });
});

test('a suspicion of the platform itself has no complainant', () => {
  expect(
    noticeOf(
      'Our systems detected potential trademark misuse in the title of B0CQ7XK4TD. We deactivated the listing.',
    ),
  ).toMatchObject({ kind: 'complaint', right: 'trademark', complainants: [] });
});

test('a neutral patent evaluation is neither a complaint nor removed', () => {
  expect(
    noticeOf(
      'A patent owner asked for a neutral patent evaluation of B0CQ7XK4TD. You have two choices: sign the agreement within three weeks, or the listing will be removed.',
    ),
  ).toMatchObject({ kind: 'evaluation', right: 'utility-patent', effect: 'none' });
});

test('removed images leave the listing up', () => {
  expect(
    noticeOf('We removed some of your images from B0CQ7XK4TD because a copyright owner reported them.'),
  ).toMatchObject({ kind: 'complaint', right: 'copyright', effect: 'content-removed' });
});

test('an item that has not been removed is warned of, not removed', () => {
  expect(
    noticeOf(
      'A rights owner reported trademark infringement by B0CQ7XK4TD. We have not removed your listing. Please edit the title.',
    ),
  ).toMatchObject({ kind: 'complaint', right: 'trademark', effect: 'listing-warned' });
});

test('a complaint that was rejected is no appeal that was', () => {
  expect(
    noticeOf(
      'Sprawdziliśmy faktury i uznajemy Twoje odwołanie: towar jest oryginalny, a zgłoszenie o podróbce odrzuciliśmy.',
      { from: 'powiadomienia@allegro.pl' },
    ),
  ).toMatchObject({ kind: 'decision', decision: 'accepted' });
});

test('selective distribution and parallel import are rights of their own', () => {
  expect(
    noticeOf(
      'Nous avons retiré votre offre B0CQ7XK4TD : le titulaire de droits signale une atteinte à son réseau de distribution sélective.',
      {
        from: 'notice@amazon.fr',
      },
    ),
  ).toMatchObject({ kind: 'complaint', right: 'selective-distribution', language: 'fr' });
  expect(
    noticeOf(
      'The rights owner reports that B0CQ7XK4TD was imported into the UK without its consent. We removed the offer.',
    ),
  ).toMatchObject({ kind: 'complaint', right: 'parallel-import' });
});

test('a restraining order is certain though it names no right', () => {
  const { kind, right, effect, dockets, confidence, complainants } = noticeOf(
    'In accordance with a Temporary Restraining Order issued by a federal court we are holding the funds in your account.\n\nLegal case #: 1:26-cv-02345\nRO contact info: Marlow & Finch LLP, tro@marlowfinch.example',
  );
  expect({ kind, right, effect, dockets }).toEqual({
    kind: 'court-order',
    right: 'unspecified',
    effect: 'funds-held',
    dockets: ['1:26-cv-02345'],
  });
  expect(confidence).toBeGreaterThan(0.9);
  expect(complainants).toContainEqual({
    role: 'attorney',
    name: 'Marlow & Finch LLP',
    email: 'tro@marlowfinch.example',
  });
});

test('an owner who withdraws is a retraction, from the owner or from the platform', () => {
  expect(noticeOf('The rights owner has withdrawn the complaint about B0CQ7XK4TD.').kind).toBe('retraction');
  expect(
    noticeOf('We hereby retract our infringement report about B0CQ7XK4TD. It was filed in error.', {
      from: 'ip@hollis.example',
    }).kind,
  ).toBe('retraction');
});

test('another seller on our own listing is a hijack alert', () => {
  expect(
    noticeOf("A new seller joined your brand's listing B0CQ7XK4TD. If you don't know it, report a violation.")
      .kind,
  ).toBe('hijack-alert');
});

test('eBay names the owner in its sentence', () => {
  expect(
    noticeOf(
      'We removed your listing 225617730945 because it was reported by Corrigan & Vale Ltd for trademark infringement. Please contact the rights owner directly at vero@corriganvale.example.',
      { from: 'ebay@ebay.com' },
    ).complainants,
  ).toEqual([{ role: 'principal', name: 'Corrigan & Vale Ltd', email: 'vero@corriganvale.example' }]);
});

test('what only sounds like a complaint is ordinary mail', () => {
  const ordinary: [text: string, from: string][] = [
    [
      'This week: a court granted a TRO against online sellers, rights owners report more counterfeits. Read the full article. Unsubscribe.',
      'news@ipweekly.example',
    ],
    [
      'Suspended after a trademark complaint? Our experts write your appeal. Book a free consultation.',
      'hello@appealpros.example',
    ],
    ['I think you sold me a fake, the logo looks wrong. I want my money back.', 'mike@mail.example'],
    ['Your order has shipped. Tracking number 1Z999AA10123456784.', 'orders@shop.example'],
  ];
  for (const [text, from] of ordinary) expect(noticeOf(text, { from }).kind, text).toBe('unrelated');
});

test('a pasted notice that asks for a password is a phish', () => {
  const { kind, anomalies } = noticeOf(
    "Your listing B0CQ7XK4TD was removed after a rights owner's complaint. Enter your password and card number to restore it.",
    { from: 'notice@amazon-policy.example', name: 'Amazon' },
  );
  expect(kind).toBe('unrelated');
  expect(anomalies.map(({ code }) => code)).toContain('phish-signals');
});

test.each([
  'To have the listing reactivated, provide a letter of authorization or an invoice.',
  'Provide an invoice or a licence, in order to have the offer restored.',
  'Um das Angebot wieder freizuschalten, senden Sie uns eine Rechnung oder eine Lizenz.',
  'Para reactivar el listado, sube una factura o una licencia.',
])('what has to be done to be back on sale is no answer to an appeal: %s', (advice) => {
  const { kind, reasons } = noticeOf(
    `We removed B0CQ7XK4TD because a rights owner reported that it infringes their trademark.\n\n${advice}`,
  );
  expect(kind).toBe('complaint');
  expect(reasons.filter(({ towards }) => towards.startsWith('decision:'))).toEqual([]);
});

test('an offer that is back is one, whatever else is to be done', () => {
  expect(
    noticeOf(
      'We reviewed your appeal. We have decided to reinstate B0CQ7XK4TD, your listing is active again.',
    ),
  ).toMatchObject({ kind: 'decision', decision: 'accepted' });
});

test('what is said not to be a counterfeit is none', () => {
  const about =
    'We removed B0CQ7XK4TD because Kestrel Audio reported that its title uses their trademark KESTREL.';
  expect(noticeOf(`${about} Nobody says that the earbuds are imitations.`).right).toBe('trademark');
  expect(noticeOf(`${about} It says that the earbuds are imitations.`).right).toBe('counterfeit');
  expect(
    noticeOf(
      '投诉方Kestrel Audio称您的商品B0CQ7XK4TD标题使用其商标，我们已下架该商品。投诉方并未主张商品为假货。',
    ).right,
  ).toBe('trademark');
});

test('an offer that the platform withdrew is removed, and no complaint is withdrawn', () => {
  const { kind, effect } = noticeOf(
    'We withdrew the offers below at the request of Castellan Cycles, whose trademark they show: B0CQ7XK4TD.',
  );
  expect({ kind, effect }).toEqual({ kind: 'complaint', effect: 'listing-removed' });
});

test('what a mail says was done where no rule hears it', () => {
  const { effect, reasons } = noticeOf(
    'A photographer reported the first two pictures of your listing as his. We have taken both pictures away; the rest of the page is as it was.\n\nASIN: B0CQ7XK4TD',
  );
  expect(effect).toBe('content-removed');
  expect(reasons).toContainEqual(
    expect.objectContaining({ rule: 'learned', towards: 'effect:content-removed' }),
  );
});

test('a right that no word of a decision tells is not named out of habit, and none is certain', () => {
  const { kind, right, confidence } = noticeOf(
    'We have reviewed your appeal. We cannot accept it, because it does not address the violation. Your listing will remain removed.\n\nASIN: B0CQ7XK4TD\nComplaint ID: 12345678901',
    { subject: 'Your appeal was not accepted' },
  );
  expect({ kind, right }).toEqual({ kind: 'decision', right: 'unspecified' });
  expect(confidence).toBeGreaterThan(0.9);
});

test.each([
  [
    'notice@amazon.de',
    'Ihr Verkäuferkonto wurde gemäß Abschnitt 3 des Amazon Services Europe Business Solutions Vertrags deaktiviert. Der Name auf der Stromrechnung stimmt nicht mit dem Handelsregisterauszug überein. Bitte reichen Sie innerhalb von 14 Tagen ein gültiges Ausweisdokument ein.',
  ],
  [
    'notice@amazon.nl',
    'Je Amazon-verkopersaccount is gedeactiveerd op grond van artikel 3 van de Business Solutions Agreement. De naam op de energierekening komt niet overeen met het uittreksel. Upload binnen 14 dagen een geldig identiteitsbewijs.',
  ],
])('an account that is closed by the agreement is never ordinary mail: %s', (from, text) => {
  expect(noticeOf(text, { from })).toMatchObject({ kind: 'policy-notice', effect: 'account-deactivated' });
});

test.each([
  'Thank you for your infringement report. We removed the listings you reported for trademark infringement.',
  'You reported B08VJ4MR9C for copying your woodcut. The member behind it has sent a counter notice.',
  'We reviewed your report about the offer of another seller on B08VJ4MR9C. We could not verify that your trademark is infringed and have not removed the offer.',
  'Votre signalement sur B07NKX5TQ8 : l’offre du vendeur tiers reste en ligne, faute de preuves.',
])('what became of our own report is an alert to a rights owner: %s', (text) => {
  expect(noticeOf(text)).toMatchObject({ kind: 'hijack-alert', effect: 'none' });
});

test('that our own report was received is nothing to do', () => {
  expect(noticeOf('Thank you for your report. We will look at B08VJ4MR9C within two days.').kind).toBe(
    'unrelated',
  );
});

test.each([
  ['Landgericht Musterstadt', 'poststelle@lg-musterstadt.example'],
  ['Fikri ve Sınai Haklar Hukuk Mahkemesi', 'tebligat@adalet.example'],
  ['Juzgado de lo Mercantil n.º 2', 'mercantil2@justicia.example'],
  ['Tribunal judiciaire de Paris', 'greffe@tj-paris.example'],
  ['Rechtbank Den Haag', 'griffie@rechtspraak.example'],
  ['東京地方裁判所', 'info@saiban.example'],
  ['浦江县人民法院', 'songda@fayuan.example'],
])('a court writes under its name: %s', (name, from) => {
  expect(noticeOf('Order of 3 February in the matter of the mark.', { name, from }).platform).toBe('court');
});
