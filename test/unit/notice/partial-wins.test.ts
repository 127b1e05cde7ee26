/** One listing is back and another is not: each sentence speaks of the listings that it names, or that were named last. */
import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const [a, b, c] = ['B0CQ7XK4TD', 'B0CQ7XK4TE', 'B0CQ7XK4TF'];

const reasonsOf = (said: string, from: string) => {
  const { decision, reasons } = noticeOf(`${said}\n\nComplaint ID: 17766608531`, {
    from,
    subject: 'Your appeal: 17766608531',
  });
  const rules = reasons
    .filter(({ towards }) => towards === 'decision:partly-accepted')
    .map(({ rule }) => rule);
  return { decision, heard: rules.includes('outcome') };
};

test.each([
  [
    'notice@amazon.com',
    `We accepted your appeal for ASIN ${a} and reinstated it.\nYour appeal for ASIN ${b} and ${c} was not accepted. These listings remain removed.`,
  ],
  ['notice@amazon.com', `${a} has been reinstated. ${b} remains inactive.`],
  ['notice@amazon.com', `${a} has been reinstated, but we could not accept your appeal for ${b}.`],
  [
    'notice@amazon.com',
    `The following listings were reinstated:\n\n- ${a}\n- ${c}\n\nYour appeal was rejected for these:\n\n- ${b}`,
  ],
  ['notice@amazon.com', `Thank you for your appeal.\n\n${a}: appeal approved\n${b}: appeal denied`],
  [
    'notice@amazon.de',
    `Ihrem Einspruch zu ${a} wurde stattgegeben, das Angebot ist wieder aktiv. Ihr Einspruch zu ${b} wurde abgelehnt, das Angebot bleibt gesperrt.`,
  ],
  ['notice@amazon.fr', `Nous avons rétabli votre offre ${a}. Votre appel concernant ${b} a été rejeté.`],
  ['notice@amazon.it', `Abbiamo ripristinato l’offerta ${a}. L’offerta ${b} resta disattivata.`],
  [
    'notice@amazon.es',
    `Hemos restablecido su anuncio ${a}. Su anuncio ${b} sigue inactivo porque no aceptamos su apelación.`,
  ],
  ['notice@amazon.nl', `Uw aanbieding ${a} is hersteld. Uw aanbieding ${b} blijft verwijderd.`],
  ['notice@amazon.pl', `Oferta ${a} została przywrócona. Oferta ${b} pozostaje zablokowana.`],
  ['notice@amazon.co.jp', `${a}の出品を再開しました。${b}は引き続き削除されたままです。`],
  ['notice@amazon.com', `您的商品 ${a} 已恢复上架。您的商品 ${b} 仍处于下架状态。`],
])('from %s: %s', (from, said) => {
  expect(reasonsOf(said, from)).toEqual({ decision: 'partly-accepted', heard: true });
});

test.each([
  [
    'accepted',
    `We rejected your first appeal for ${a} and ${b} on 3 March. We have now accepted your appeal. ${a} and ${b} have been reinstated.`,
  ],
  [
    'rejected',
    `We reviewed your appeal for ${a} and ${b}. We could not accept your appeal. ${a} and ${b} remain removed.`,
  ],
])('what was refused before, or all of it, is no partial win: %s: %s', (decision, said) => {
  expect(reasonsOf(said, 'notice@amazon.com')).toEqual({ decision, heard: false });
});
