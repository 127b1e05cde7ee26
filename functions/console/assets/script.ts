/**
 * What the browser adds to pages that work without it: copying, fields lit where they stand in the mail, and pages
 * that stay fresh, and keys to work through a list. Text, because it is served as it is; the browser test runs it.
 */
export const script = `'use strict';
/** Milliseconds between two looks, where the page does not ask for longer. */
const every = 2000;
/** Looks that may fail before a page says that it is stale. */
const patience = 3;

const showCopyButtons = (root) => {
  if (!navigator.clipboard) return;
  for (const button of root.querySelectorAll('[data-copy]')) button.hidden = false;
};

document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-copy]');
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.classList.add('copied');
  setTimeout(() => button.classList.remove('copied'), 1200);
});

const light = (event, on) => {
  const from = event.target.closest?.('[data-mark], [data-marks]');
  if (!from) return;
  const ids = (from.dataset.mark ?? from.dataset.marks).split(' ');
  for (const one of document.querySelectorAll('[data-mark], [data-marks]')) {
    const mine = (one.dataset.mark ?? one.dataset.marks).split(' ');
    if (ids.some((id) => mine.includes(id))) one.classList.toggle('lit', on);
  }
};
for (const type of ['pointerover', 'focusin']) document.addEventListener(type, (event) => light(event, true));
for (const type of ['pointerout', 'focusout']) document.addEventListener(type, (event) => light(event, false));

/** Times as the reader's own clock shows them, its zone beside those that stand there to be read. */
const spelled = { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' };
const here = (date) => {
  const { lang } = document.documentElement;
  const parts = new Intl.DateTimeFormat(lang, { timeZoneName: 'short' }).formatToParts(date);
  const zone = parts.find(({ type }) => type === 'timeZoneName').value;
  return date.toLocaleString(lang, spelled) + ' ' + (lang.startsWith('zh') && zone === 'GMT+8' ? '北京时间' : zone);
};
const localTimes = (root) => {
  for (const time of root.querySelectorAll('time[datetime]')) {
    const local = here(new Date(time.dateTime));
    if (time.dataset.instant !== undefined) time.textContent = local;
    if (!time.title.startsWith(local)) time.title = local + ' · ' + time.title;
  }
};

/** Somebody types there, changed what stood there, or sent it and was refused. */
const changedByHand = (fragment) =>
  (fragment.contains(document.activeElement) && document.activeElement.matches('input, textarea, select')) ||
  fragment.querySelector('.refusal ~ form') ||
  [...fragment.querySelectorAll('input, textarea, select')].some((field) =>
    field.tagName === 'SELECT'
      ? [...field.options].some((option) => option.selected !== option.defaultSelected) &&
        [...field.options].some((option) => option.defaultSelected)
      : field.checked !== field.defaultChecked || (field.type !== 'hidden' && field.value !== field.defaultValue),
  );

/** Where a picture is larger than its frame, the step that the case is in stands in the middle. */
const showPresent = (root) => {
  for (const picture of root.querySelectorAll('.picture')) {
    const [step, frame] = [picture.querySelector('.present'), picture].map((one) => one?.getBoundingClientRect());
    if (step) picture.scrollBy(step.x - frame.x + (step.width - frame.width) / 2, step.y - frame.y + (step.height - frame.height) / 2);
  }
};

const openIn = (fragment) => [...fragment.querySelectorAll('details')].map((one) => one.open);

const replaceFragment = (before, after) => {
  const open = openIn(before);
  const scrolls = [...before.querySelectorAll('[tabindex]')].map((one) => [one.scrollTop, one.scrollLeft]);
  const held = before.contains(document.activeElement) && document.activeElement.getAttribute('href');
  const fresh = document.importNode(after, true);
  before.replaceWith(fresh);
  if (held) [...fresh.querySelectorAll('a')].find((link) => link.getAttribute('href') === held)?.focus();
  [...fresh.querySelectorAll('details')].forEach((one, index) => { if (open[index]) one.open = true; });
  [...fresh.querySelectorAll('[tabindex]')].forEach((one, index) => { if (scrolls[index]) [one.scrollTop, one.scrollLeft] = scrolls[index]; });
  showPresent(fresh);
  showCopyButtons(fresh);
  localTimes(fresh);
};

/** Tells those who listen; those who look too, where it matters to them. */
const tell = (news, text, seen) => {
  news.textContent = text;
  news.classList.toggle('sr', !seen);
  news.classList.toggle('held', seen);
};

const tellEnded = (news) => {
  const link = Object.assign(document.createElement('a'), { href: '/sign-in', target: '_blank', rel: 'noopener' });
  link.textContent = news.dataset.signIn;
  tell(news, news.dataset.ended + ' ', true);
  news.append(link);
};

/** Brings in what changed; what somebody is typing in is left alone and said to be. */
const refresh = async (main, news) => {
  const response = await fetch(location.pathname + location.search, { headers: { accept: 'text/html' } });
  // to the sign-in: the next look finds the session over
  if (response.redirected) return;
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  localTimes(page);
  let held = false;
  for (const before of document.querySelectorAll('[data-fragment]')) {
    const after = page.querySelector('[data-fragment="' + before.dataset.fragment + '"]');
    if (!after || after.textContent === before.textContent) { if (!after) before.remove(); continue; }
    if (changedByHand(before)) held = true;
    else replaceFragment(before, after);
  }
  for (const after of page.querySelectorAll('[data-fragment]')) {
    if (document.querySelector('[data-fragment="' + after.dataset.fragment + '"]')) continue;
    let next = after.nextElementSibling;
    while (next && !(next.dataset.fragment && document.querySelector('[data-fragment="' + next.dataset.fragment + '"]'))) next = next.nextElementSibling;
    const fresh = document.importNode(after, true);
    if (next) document.querySelector('[data-fragment="' + next.dataset.fragment + '"]').before(fresh);
    showCopyButtons(fresh);
  }
  main.dataset.version = page.querySelector('main')?.dataset.version ?? main.dataset.version;
  // of a later session, where the page outlived its own
  const token = page.querySelector('[name=_token]')?.value;
  if (token) for (const field of document.querySelectorAll('[name=_token]')) field.value = token;
  tell(news, held ? news.dataset.held : news.dataset.updated, held);
};

const watch = (main, news) => {
  let missed = 0;
  let ended = false;
  const ask = async () => {
    const response = await fetch(main.dataset.live);
    if (response.status === 401) {
      if (!ended) tellEnded(news);
      ended = true;
      return;
    }
    if (!response.ok) throw new Error(response.statusText);
    const { version, rest } = await response.json();
    const isNews = version !== main.dataset.version;
    if (isNews || ended || missed >= patience) await refresh(main, news);
    missed = 0;
    ended = false;
    return rest;
  };
  const look = async () => {
    let rest;
    try {
      if (document.visibilityState === 'visible') rest = await ask();
    } catch {
      // the network may be away for a moment: the next look asks again
      if (++missed === patience) tell(news, news.dataset.stale, true);
    }
    setTimeout(look, rest ?? every);
  };
  setTimeout(look, every);
};

/** j and k walk a list, or from a case to those beside it; ? tells of the keys. They mean nothing while somebody types or holds another key. */
const keys = document.getElementById('keys');
const useKeys = document.getElementById('use-keys');
const mayUseKeys = () => localStorage.getItem('keys') !== 'off';

const walk = (by) => {
  const beside = document.querySelector('[data-key="' + (by > 0 ? 'j' : 'k') + '"]');
  if (beside) return beside.click();
  const links = [...document.querySelectorAll('.rows .row-main > a:first-child')];
  const at = links.indexOf(document.activeElement);
  links[Math.min(links.length - 1, Math.max(0, at < 0 ? 0 : at + by))]?.focus();
};

if (keys && useKeys) {
  const show = document.getElementById('show-keys');
  show.hidden = false;
  show.addEventListener('click', () => keys.showModal());
  useKeys.checked = mayUseKeys();
  useKeys.addEventListener('change', () => localStorage.setItem('keys', useKeys.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (!mayUseKeys() || keys.open || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    if (event.key === 'j') walk(1);
    else if (event.key === 'k') walk(-1);
    else if (event.key === '?') keys.showModal();
  });
}

document.addEventListener('change', ({ target }) => {
  if (target.type === 'file' && target.dataset.most)
    target.setCustomValidity([...target.files].some(({ size }) => size > Number(target.dataset.most)) ? target.dataset.tooLarge : '');
});

/** A second press while the first is on its way would be sent too: the note twice, the answer to a question that is closed by then. */
let sentAt = -2 * every;
document.addEventListener('submit', (event) => {
  if (event.target.method !== 'post') return;
  if (event.timeStamp - sentAt < 2 * every) event.preventDefault();
  else sentAt = event.timeStamp;
});

for (const choice of document.querySelectorAll('.pick select, .pick input'))
  choice.addEventListener('change', () => choice.form.requestSubmit());

showCopyButtons(document);
localTimes(document);
showPresent(document);
const refusal = document.querySelector('.refusal[role=alert]');
refusal?.focus();
// it stands where only forms are sent to: to look again there would be to send it again
if (refusal && document.referrer.startsWith(location.origin + '/')) history.replaceState(null, '', document.referrer);
const main = document.getElementById('main');
const news = document.getElementById('news');
if (main?.dataset.live && news) watch(main, news);
`;
