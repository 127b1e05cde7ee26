import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const about = 'A rights owner reported that your listing infringes its rights. We removed the listing.\n\n';
const idsOf = (text: string, from = 'notice@market.example', subject?: string) =>
  noticeOf(about + text, { from, ...(subject ? { subject } : {}) }).complaintIds;

test.each([
  ['ip@market.example', '受理編號 PC-1151112-07。', 'PC-1151112-07'],
  ['notice@temu.com', 'Write to us about TM-IPC-5533107 until Friday.', 'TM-IPC-5533107'],
  ['ipr@notice.aliexpress.com', '案号：EU-DR-0098213', 'EU-DR-0098213'],
  ['ebay@ebay.fr', 'Nous vous transmettons un signalement (VERO_FR_33190).', 'VERO_FR_33190'],
  ['ebay@ebay.com', 'Report #VERO/PH/40021.', 'VERO/PH/40021'],
  ['notice@market.example', 'Vorgang B-1182/26', 'B-1182/26'],
  ['notice@market.example', 'Anmälan MT/PAT/2026-118: inget har ändrats.', 'MT/PAT/2026-118'],
  ['notice@tiktokshop.com', 'Record di violazione: VR-660214903', 'VR-660214903'],
  ['notice@tiktokshop.com', 'IPR7402281193 is closed.', 'IPR7402281193'],
  ['patent-evaluation@amazon.com', 'APEX ID: 5512876', '5512876'],
  ['patent-evaluation@amazon.com', 'The reference of this procedure is APEX-0033114.', 'APEX-0033114'],
  ['notice@amazon.it', 'La segnalazione per brevetto n. 17229940381 è chiarita.', '17229940381'],
  ['ipr@notice.aliexpress.com', '针对投诉 IPR20261009AE77315（商标）的反通知不成立。', 'IPR20261009AE77315'],
  ['notice@1688.com', '您的答辩（TS20260320093310）已收到。', 'TS20260320093310'],
  ['notice@amazon.com', 'These complaints are open:\n\n- 17350088124 (October 19)', '17350088124'],
  [
    'notice@market.example',
    'Du kannst unter dem Aktenzeichen OM-IP-26-00418 widersprechen.',
    'OM-IP-26-00418',
  ],
  ['notice@market.example', 'Intern läuft die Sache unter B-2026/0387.', 'B-2026/0387'],
  ['legal@etsy.com', 'I had reported your shop (ETSY-CR-77124-B).', 'ETSY-CR-77124-B'],
  ['notice@1688.com', '其中四次为假冒商品。最新一单为 TS20260401170032。', 'TS20260401170032'],
  ['notice@tiktokshop.com', 'The complaint was filed with us under no. V-9107733480.', 'V-9107733480'],
  ['notice@market.example', 'The claim is registered as CLM-55210.', 'CLM-55210'],
  [
    'notice@market.example',
    'Laut Meldung 2026-6617-M verletzen die unter HN-100482 angebotenen Kannen es.',
    '2026-6617-M',
  ],
  ['no-reply@mercadolibre.com', 'Denuncia: 702-15583-AR', '702-15583-AR'],
  ['notice@market.example', '申立ての件（権侵-2026-0418）です。', '権侵-2026-0418'],
  ['notice@market.example', 'Our file        RD/26/0388', 'RD/26/0388'],
  ['notice@walmart.com', 'Item 6671093328: the latest one, 2026-PT-02418, is new.', '2026-PT-02418'],
  [
    'notice@market.example',
    'The Kestrel complaint (PI-2026/0418) concerns your ref. A51220947.',
    'PI-2026/0418',
  ],
  ['notice@walmart.com', 'Write to them, quoting PT-2026-09981.', 'PT-2026-09981'],
  ['notice@market.example', 'Stagline complained (TM-2026-0917).', 'TM-2026-0917'],
  ['ipr@notice.aliexpress.com', 'Complaint number for all six: AE2602-801446', 'AE2602-801446'],
  ['ebay@ebay.es', 'La retiramos a raíz del aviso ES-V-2207714.', 'ES-V-2207714'],
  ['notice@walmart.com', '编号 PC-3390275 的权利主张', 'PC-3390275'],
  ['legal@etsy.com', 'Squidlet sent us a report, 5591144-IP, and we acted.', '5591144-IP'],
  ['notice@market.example', 'Answer this e-mail, quoting WOP/26/15338.', 'WOP/26/15338'],
  ['ebay@ebay.fr', 'Référence du formulaire : VR-9048-315920-CA', 'VR-9048-315920-CA'],
  ['notice@market.example', 'Une réclamation, classée TM-2026-FR-360715.', 'TM-2026-FR-360715'],
  ['notice@walmart.com', 'Please quote CF-0481177 when you answer.', 'CF-0481177'],
  [
    'notice@walmart.com',
    'The claim is TMC-2602-722905; Seller Help case 09722905 is another.',
    'TMC-2602-722905',
  ],
  ['legal@etsy.com', 'Bir bildirim geldi: 9260035 sayılı telif hakkı bildirimi.', '9260035'],
])('from %s: %s', (from, text, id) => {
  expect(idsOf(text, from)).toEqual([id]);
});

test('the code of a complaint in an Italian sentence', () => {
  const { complaintIds } = noticeOf(
    "Ciao,\n\nabbiamo rimosso una tua inserzione perché viola i diritti di un titolare. L'ultima segnalazione, n. 2026/7714-IT, riguarda il marchio.",
    { from: 'ebay@ebay.it' },
  );
  expect(complaintIds).toEqual(['2026/7714-IT']);
});

test.each([
  ['V-9107733480: appeal refused', ['V-9107733480']],
  ['FQ-40217: a decision', ['FQ-40217']],
  ['Your order FQ-40217', []],
  ['FQ-40217 and FQ-40218', []],
])('in the title “%s”, where the text names a listing', (subject, ids) => {
  expect(idsOf('It was product 1729883301442690551.', 'notice@tiktokshop.com', subject)).toEqual(ids);
});

test.each([
  ['notice@market.example', 'Your internal complaint IC-2026-00871 has been heard.'],
  ['notice@market.example', 'The statement of reasons FN-2026-28814 is reversed.'],
  ['notice@market.example', 'Our patent complaint (GB2589914B) stands.'],
  ['notice@walmart.com', 'Item 6671093328: files AB-2026-118 and CD-2026-119 are new.'],
  ['notice@alibaba.com', 'Service case 8830-1177 is about your membership.'],
])('from %s, no complaint: %s', (from, text) => {
  expect(idsOf(text, from)).toEqual([]);
});

test.each([
  'Our file CH/3317 on this complaint CH/3317',
  'Your order VERO-7719-22 was sent.',
  'Order number: VR-2026-7719',
  'Invoice no. IP-2026-5512',
  'SKU: IP-2026-5512',
  'Her patent is EP-2345678-B1, her mark M-2934567.',
  'Support ticket 61884207',
  'Two complaints are open.\nIncident: 17350088124',
  'Counter-claim CC-MY-300771 is complete.',
  'Phone: 17350088124',
  'The complaint names TM-IPC-55****07.',
])('no complaint: %s', (text) => {
  expect(idsOf(text, 'notice@amazon.com')).toEqual([]);
});

test('a lawyer’s own file number is no complaint', () => {
  const { platform, complaintIds } = noticeOf('弁理士法人です。商標権侵害の申立てを取り下げました。', {
    from: 'office@larkspur-law.example',
    name: 'Larkspur Law LLP',
    subject: '商標権侵害申立ての取下げについて（当所整理番号 E26-0772）',
  });
  expect({ platform, complaintIds }).toEqual({ platform: 'law-firm', complaintIds: [] });
});
