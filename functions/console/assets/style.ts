/** The console's looks: calm and dense, system fonts, light and dark, from telephone to wide screen. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f5f6f4, #14171a);
  --sheet: light-dark(#ffffff, #1b1f23);
  --raised: light-dark(#f8f9f7, #22272c);
  --line: light-dark(#dfe3df, #2f363c);
  --strong-line: light-dark(#868f89, #74808a);
  --ink: light-dark(#1b2421, #e6eae8);
  --quiet: light-dark(#55615c, #a2aeaa);
  --accent: light-dark(#1f6556, #6fc7b1);
  --accent-ink: light-dark(#ffffff, #0d1f1a);
  --accent-wash: light-dark(#e4f1ed, #1d332e);
  --good: light-dark(#1f6b3a, #7fd09b);
  --good-wash: light-dark(#e3f3e8, #1c3325);
  --busy: light-dark(#1c5a8f, #86bdf0);
  --busy-wash: light-dark(#e3eef9, #1b2f42);
  --warn: light-dark(#7d4d00, #f0bd62);
  --warn-wash: light-dark(#fbf0d9, #3a2e15);
  --bad: light-dark(#a11f2b, #ff9a9a);
  --bad-wash: light-dark(#fbe6e6, #44201f);
  --mark: light-dark(#fff0b8, #4c421a);
  --mark-strong: light-dark(#ffd54d, #8a701a);
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif;
}
* { box-sizing: border-box; }
html { font: 15px/1.5 var(--sans); background: var(--ground); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0; overflow-wrap: anywhere; }
h1 { font-size: 1.45rem; line-height: 1.25; margin: 0 0 .6rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.02rem; margin: 0; }
h3 { font-size: .82rem; margin: 1.1rem 0 .4rem; color: var(--quiet); font-weight: 650; }
h4 { font-size: .82rem; margin: .8rem 0 .2rem; }
p { margin: 0 0 .5rem; }
ul, ol { margin: 0 0 .5rem; padding-left: 1.2rem; }
a { color: var(--accent); text-underline-offset: 2px; }
code, pre, .id { font-family: var(--mono); font-size: .86em; font-variant-numeric: tabular-nums; }
.quiet { color: var(--quiet); font-size: .88rem; }
.held { position: fixed; bottom: 1rem; left: 50%; translate: -50%; z-index: 9; background: var(--warn-wash); color: var(--warn); border: 1px solid; border-radius: 8px; padding: .6rem 1rem; max-width: 90vw; }
.copied { color: var(--good) !important; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 9; background: var(--sheet); padding: .5rem 1rem; border-radius: 6px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
main:focus { outline: none; }
.icon { width: 1em; height: 1em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; flex: none; vertical-align: -.12em; }

/* the frame */
.top { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; gap: .4rem 1.2rem; padding: .45rem clamp(.8rem, 2.5vw, 2rem); background: var(--sheet); border-bottom: 1px solid var(--line); }
.brand { display: inline-flex; align-items: center; gap: .45rem; font-weight: 700; color: var(--ink); text-decoration: none; white-space: nowrap; min-height: 32px; }
.brand .icon { color: var(--accent); width: 1.2em; height: 1.2em; }
.top nav { display: flex; gap: .15rem; }
.top nav a { padding: .3rem .65rem; border-radius: 6px; color: var(--quiet); text-decoration: none; font-weight: 550; white-space: nowrap; }
.top nav a:hover { color: var(--ink); background: var(--raised); }
.top nav a[aria-current] { color: var(--accent); background: var(--accent-wash); }
.search { flex: 1 1 6rem; min-width: 0; max-width: 24rem; }
.search input { width: 100%; padding: .28rem .7rem; }
.me { margin-left: auto; display: flex; align-items: center; gap: .9rem; font-size: .88rem; white-space: nowrap; }
.who { display: inline-flex; gap: .4rem; align-items: center; color: var(--quiet); }
.who em { font-style: normal; border: 1px solid var(--line); border-radius: 4px; padding: 0 .35rem; font-size: .8rem; }
main { padding: 1.2rem clamp(.8rem, 2.5vw, 2rem) 4rem; max-width: 92rem; margin: 0 auto; }
dialog { background: var(--sheet); color: var(--ink); border: 1px solid var(--strong-line); border-radius: 12px; padding: 1.2rem 1.4rem; max-width: 26rem; }
dialog::backdrop { background: #0006; }
.keys { display: grid; grid-template-columns: max-content 1fr; gap: .35rem .9rem; margin: .8rem 0; }
.keys dd { margin: 0; }
kbd { font-family: var(--mono); font-size: .86em; border: 1px solid var(--strong-line); border-radius: 5px; padding: .05rem .45rem; background: var(--raised); }
.message { max-width: 34rem; margin: 12vh auto 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 12px; padding: 1.8rem 2rem; }

/* forms */
form > textarea + button { margin-top: .5rem; }
form { margin: 0; }
form > label { margin-bottom: .7rem; }
input, textarea, select { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--strong-line); border-radius: 6px; padding: .4rem .6rem; max-width: 100%; }
input[type=checkbox], input[type=radio] { width: 1.1rem; height: 1.1rem; margin: .2rem .5rem 0 0; accent-color: var(--accent); flex: none; }
textarea, .fields label, .upload label { width: 100%; }
label { display: block; font-size: .88rem; color: var(--quiet); }
label > input:not([type=checkbox], [type=radio]), label > textarea, label > select { display: block; width: 100%; margin-top: .15rem; color: var(--ink); font-size: .95rem; }
label.check { display: flex; align-items: flex-start; gap: .2rem; color: var(--ink); min-height: 28px; }
fieldset { border: 1px solid var(--line); border-radius: 8px; padding: .6rem .9rem .8rem; margin: 0 0 .9rem; }
legend { font-size: .82rem; color: var(--quiet); padding: 0 .3rem; }
.fields, .upload { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .6rem .9rem; align-items: end; margin-bottom: .6rem; }
button, .button { display: inline-flex; align-items: center; justify-content: center; gap: .4rem; font: inherit; font-weight: 600; cursor: pointer; min-height: 36px; padding: .35rem .9rem; border-radius: 7px; border: 1px solid var(--strong-line); background: var(--sheet); color: var(--ink); text-decoration: none; }
button:hover, .button:hover { background: var(--raised); border-color: var(--ink); }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--accent-ink); }
button.danger { border-color: var(--bad); color: var(--bad); }
button.danger:hover { background: var(--bad-wash); }
button.primary:hover { filter: brightness(1.08); }
button.small, .button.small { min-height: 28px; padding: .12rem .6rem; font-size: .86rem; }
button:disabled, button:disabled:hover { background: var(--raised); border-color: var(--line); color: var(--quiet); cursor: not-allowed; filter: none; }
button.link { border: 0; background: none; padding: 0 .2rem; min-height: 28px; color: var(--accent); text-decoration: underline; font-weight: 500; }
button.copy { border: 0; background: none; padding: 0; min-height: 24px; min-width: 24px; color: var(--quiet); vertical-align: middle; }
button.copy:hover { color: var(--accent); }
button[hidden] { display: none; }
.actions { display: flex; flex-wrap: wrap; gap: .6rem; margin: .8rem 0 .5rem; }

/* badges */
.badge { display: inline-flex; align-items: center; gap: .32rem; padding: .06rem .5rem; border-radius: 999px; font-size: .8rem; font-weight: 600; line-height: 1.5; border: 1px solid var(--line); background: var(--raised); color: var(--quiet); white-space: nowrap; max-width: 100%; }
.badge.good { color: var(--good); background: var(--good-wash); border-color: transparent; }
.badge.busy { color: var(--busy); background: var(--busy-wash); border-color: transparent; }
.badge.warn { color: var(--warn); background: var(--warn-wash); border-color: transparent; }
.badge.bad { color: var(--bad); background: var(--bad-wash); border-color: transparent; }
.due { display: inline-flex; flex-wrap: wrap; gap: .1rem .45rem; align-items: center; max-width: 100%; }
.instant { font-size: .82rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.badges { display: flex; flex-wrap: wrap; gap: .35rem; }

/* lists */
.tabs { display: flex; gap: .2rem; overflow-x: auto; border-bottom: 1px solid var(--line); margin-bottom: .9rem; padding-top: 3px; }
.tabs a { padding: .45rem .8rem; color: var(--quiet); text-decoration: none; font-weight: 600; white-space: nowrap; border-bottom: 2px solid transparent; margin-bottom: -1px; }
.tabs a:hover { color: var(--ink); }
.tabs a[aria-current] { color: var(--accent); border-color: var(--accent); }
.tabs a:focus-visible { outline-offset: -3px; }
.count { display: inline-block; min-width: 1.5em; text-align: center; font-size: .78rem; border-radius: 999px; background: var(--raised); border: 1px solid var(--line); padding: 0 .35em; margin-left: .2rem; font-variant-numeric: tabular-nums; }
.pick { display: flex; flex-wrap: wrap; gap: .4rem .8rem; align-items: flex-end; margin: 0 0 .8rem; }
form.pick > label { margin: 0; flex: 1 1 8rem; max-width: 14rem; }
form.find > label { flex-basis: 14rem; max-width: 26rem; }
.pick button { min-height: 36px; }
.pick > a { padding: .4rem 0; }
.walk { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: 0 0 .5rem; font-size: .88rem; }
.walk a { display: inline-flex; align-items: center; min-height: 26px; }
.rows { list-style: none; padding: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; overflow: clip; }
.rows > li { position: relative; display: grid; grid-template-columns: minmax(0, 1fr) minmax(9rem, auto) 14rem; gap: .3rem 1.4rem; padding: .7rem 1rem; align-items: start; }
.rows > li + li { border-top: 1px solid var(--line); }
.rows > li:hover, .rows > li:focus-within { background: var(--raised); }
.row-main > a:first-child { font-weight: 650; color: var(--ink); text-decoration: none; }
.row-main > a:first-child:hover { text-decoration: underline; }
.row-main > a:first-child::after { content: ""; position: absolute; inset: 0; }
.row-main p { margin: .1rem 0 0; }
.row-main .asks { margin-top: .3rem; font-weight: 600; color: var(--accent); }
.row-main .subject { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.row-state { display: flex; flex-wrap: wrap; gap: .3rem; justify-content: flex-end; }
.row-time { display: flex; flex-direction: column; align-items: flex-end; gap: .25rem; text-align: right; }
.row-time form { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: .25rem; }
.row-time .due { justify-content: flex-end; }
.empty { border: 1px dashed var(--strong-line); border-radius: 10px; padding: 2.2rem 1.6rem; color: var(--quiet); max-width: 46rem; }
.empty-title { color: var(--ink); font-weight: 650; font-size: 1.05rem; }

.rows.mails > li { grid-template-columns: minmax(0, 1fr) 14rem; }
.rows.stores > li { grid-template-columns: minmax(0, 1fr) auto 22rem; padding: .4rem 1rem; align-items: center; }
/* a Chinese name breaks nowhere while it fits a line */
.rows.stores .row-main { word-break: keep-all; }
.open { position: relative; display: flex; flex-wrap: wrap; gap: .2rem 1rem; font-size: .88rem; }
.open a { display: inline-flex; align-items: center; min-height: 26px; text-decoration: none; }
.open a:hover { text-decoration: underline; }

/* panels */
.panel { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1.1rem 1rem; margin: 0 0 1rem; min-width: 0; }
.panel > header { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .8rem; justify-content: space-between; margin-bottom: .7rem; }
.panel > header h2 { display: flex; align-items: center; gap: .45rem; }
.panel > :last-child { margin-bottom: 0; }
.question { border-color: var(--accent); box-shadow: 0 0 0 3px var(--accent-wash); }
.question > header h2 { font-size: 1.15rem; }
.question > header .icon { color: var(--accent); }
.stuck { border-color: var(--bad); box-shadow: 0 0 0 3px var(--bad-wash); }
.stuck > header .icon { color: var(--bad); }
.calm { color: var(--quiet); }
.calm p:last-child { margin: 0; }
.said { white-space: pre-line; margin: 0; }
.reason { background: var(--warn-wash); color: var(--warn); border-radius: 7px; padding: .5rem .8rem; }
.reason > :last-child { margin-bottom: 0; }
.refusal { display: flex; gap: .6rem; background: var(--bad-wash); color: var(--bad); border-radius: 7px; padding: .6rem .8rem; margin: 0 0 .8rem; }
.refusal p { margin: 0; }
.refusal .icon { margin-top: .25rem; }
.folded > summary.refusal { color: var(--bad); }
.folded > a { margin-left: 1.2rem; }
.done { display: flex; gap: .5rem; align-items: center; background: var(--good-wash); color: var(--good); border-radius: 7px; padding: .5rem .8rem; }
details > summary { cursor: pointer; color: var(--accent); padding: .25rem 0; min-height: 28px; font-weight: 550; }
.case-head { margin-bottom: 1rem; }
.case { display: grid; grid-template-columns: minmax(0, 1fr) minmax(19rem, 25rem); gap: 1rem; align-items: start; }
.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .2rem 1.8rem; }
.columns h3:first-child { margin-top: .2rem; }
.source + .columns { margin-top: 1rem; }
.reasons { padding-left: 1.05rem; font-size: .93rem; }
.reasons li { margin-bottom: .2rem; }
.reasons .holds, .reasons .fails { list-style: none; display: flex; gap: .45rem; margin-left: -1.05rem; }
.reasons .icon { margin-top: .3rem; }
.timeline .quiet { word-break: keep-all; }
.held-checks { font-size: .93rem; margin-bottom: .5rem; }
.holds .icon { color: var(--good); }
.fails { font-weight: 600; }
.fails .icon { color: var(--bad); }
.jump { display: flex; flex-wrap: wrap; gap: .1rem 1rem; margin: -.3rem 0 .9rem; font-size: .88rem; }
.jump a { display: inline-flex; align-items: center; min-height: 26px; }
.meter { display: flex; align-items: center; gap: .6rem; font-size: .9rem; }
meter { width: 8rem; height: .9rem; }

/* the complaint */
.mail-head { display: grid; grid-template-columns: max-content 1fr; gap: .1rem .9rem; margin: 0 0 .7rem; font-size: .92rem; }
.mail-head dt { color: var(--quiet); }
.mail-head dd { margin: 0; min-width: 0; }
.mail-text { white-space: pre-wrap; font-size: .93rem; line-height: 1.55; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; max-height: 34rem; overflow: auto; }
mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0 .1em; }
mark.rule { background: none; text-decoration: underline dotted var(--line) 2px; text-underline-offset: 3px; }
mark.lit, mark:has(> .anchor:target) { background: var(--mark-strong); outline: 2px solid var(--warn); }
.anchor { scroll-margin-top: 6rem; }
.facts { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem; padding: 0; margin: 0 0 .7rem; }
.facts a { display: inline-flex; gap: .4rem; align-items: baseline; padding: .12rem .5rem; border: 1px solid var(--line); border-radius: 6px; text-decoration: none; color: var(--ink); max-width: 100%; }
.facts a:hover, .facts a.lit { background: var(--mark); border-color: var(--warn); }
.facts .quiet { font-size: .78rem; flex: none; }
.hidden-text > summary { color: var(--warn); }
.files { list-style: none; padding: 0; }
.files li { padding: .25rem 0; }
.hash { color: var(--quiet); font-size: .76rem; }
.fact-list { margin: 0; }
.fact-list > div { padding: .3rem 0; border-bottom: 1px solid var(--line); }
.fact-list > div:last-child { border: 0; padding-bottom: 0; }
.fact-list dt { font-size: .8rem; color: var(--quiet); }
.fact-list dd { margin: 0; }
.id { display: inline-flex; align-items: center; gap: .1rem; font-size: 1em; max-width: 100%; }

/* the same complainant */
.before { list-style: none; padding: 0; margin: 0; font-size: .92rem; }
.before li { padding: .45rem 0 .6rem; border-top: 1px solid var(--line); }
.before p { margin: 0; }

/* listings */
.listings, .picks { list-style: none; padding: 0; margin: 0; }
.listings > li { display: flex; flex-wrap: wrap; gap: .4rem 1rem; justify-content: space-between; align-items: flex-start; padding: .55rem 0; border-top: 1px solid var(--line); }
.listings > li:first-child { border: 0; padding-top: 0; }
.listings > li > div:first-child { flex: 1 1 16rem; min-width: 0; }
.listings p { margin: .1rem 0 0; }
.listing-state { display: flex; flex-direction: column; gap: .4rem; align-items: flex-end; }
.confirm { max-width: 22rem; }
.confirm label { margin-bottom: .4rem; }
.picks label { display: flex; padding: .35rem 0; color: var(--ink); font-size: .93rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; margin-bottom: .6rem; }
caption { text-align: left; font-size: .82rem; color: var(--quiet); padding-bottom: .2rem; }
th { text-align: left; overflow-wrap: normal; font-size: .8rem; color: var(--quiet); font-weight: 600; }
th, td { padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; }

/* the answer */
.letter { white-space: pre-wrap; font-family: var(--sans); font-size: .95rem; line-height: 1.55; background: var(--raised); border: 1px solid var(--line); border-radius: 8px; padding: .8rem 1rem; margin: 0 0 .6rem; max-height: 30rem; overflow: auto; }
/* what is approved is read whole: nobody scrolls within what scrolls */
textarea.letter { background: var(--sheet); border-color: var(--strong-line); resize: vertical; max-height: none; field-sizing: content; min-height: 12rem; }
.diff { white-space: pre-wrap; font-size: .84rem; border: 1px solid var(--line); border-radius: 8px; padding: .5rem 0; overflow: auto; }
.diff span { display: block; padding: 0 .8rem; }
.diff .added { background: var(--good-wash); color: var(--good); }
.diff .removed { background: var(--bad-wash); color: var(--bad); }
.draft h3 { display: flex; gap: .5rem; align-items: center; flex-wrap: wrap; color: var(--ink); font-size: .95rem; margin-top: 0; }

.other-answer { margin-top: .6rem; }
.means { display: block; }
.sworn { margin: 0 0 .4rem 1.6rem; }
.letter-box { margin-bottom: .7rem; }

/* the timeline */
.filter { display: flex; flex-wrap: wrap; gap: .3rem; margin-top: .9rem; font-size: .86rem; }
.filter a { display: inline-flex; align-items: center; min-height: 28px; padding: 0 .65rem; border-radius: 999px; border: 1px solid var(--line); color: var(--quiet); text-decoration: none; }
.filter a:hover { color: var(--ink); background: var(--raised); }
.filter a[aria-current] { color: var(--accent); background: var(--accent-wash); border-color: transparent; font-weight: 600; }
.timeline { list-style: none; padding: 0; margin: 1rem 0 0; }
.timeline li { position: relative; display: grid; grid-template-columns: 1.6rem minmax(0, 1fr); gap: .6rem; padding-bottom: .8rem; }
.timeline li:not(:last-child)::before { content: ""; position: absolute; left: .78rem; top: 1.5rem; bottom: 0; border-left: 1px solid var(--line); }
.timeline p { margin: 0; font-size: .92rem; }
.timeline .said { color: var(--quiet); white-space: pre-wrap; }
.timeline .quiet { font-size: .8rem; }
.dot { display: grid; place-items: center; width: 1.6rem; height: 1.6rem; border-radius: 50%; background: var(--raised); color: var(--quiet); border: 1px solid var(--line); font-size: .82rem; }
.good > .dot { color: var(--good); background: var(--good-wash); }
.busy > .dot { color: var(--busy); background: var(--busy-wash); }
.warn > .dot { color: var(--warn); background: var(--warn-wash); }
.bad > .dot { color: var(--bad); background: var(--bad-wash); }

/* the workflow */
.picture { overflow: auto; border: 1px solid var(--line); border-radius: 8px; padding: .6rem; }
/* an edge beyond which the picture goes on is shaded: the shade stays in place, and what covers it scrolls away with the end */
.picture {
  background:
    linear-gradient(to right, var(--raised) 40%, transparent) left / 4rem 100% no-repeat local,
    linear-gradient(to left, var(--raised) 40%, transparent) right / 4rem 100% no-repeat local,
    linear-gradient(var(--raised) 40%, transparent) top / 100% 4rem no-repeat local,
    linear-gradient(to top, var(--raised) 40%, transparent) bottom / 100% 4rem no-repeat local,
    linear-gradient(to right, var(--strong-line), transparent) left / 1.4rem 100% no-repeat scroll,
    linear-gradient(to left, var(--strong-line), transparent) right / 1.4rem 100% no-repeat scroll,
    linear-gradient(var(--strong-line), transparent) top / 100% 1.4rem no-repeat scroll,
    linear-gradient(to top, var(--strong-line), transparent) bottom / 100% 1.4rem no-repeat scroll,
    var(--raised);
}
.picture svg { display: block; margin: 0 auto; }
.picture text { font: 12px var(--sans); fill: var(--ink); text-anchor: middle; }
.node rect, .node path { fill: var(--sheet); stroke: var(--strong-line); }
.node.choice path { fill: var(--raised); }
.node.present rect, .node.present path { fill: var(--accent); stroke: var(--accent); stroke-width: 2; }
.node.present text { fill: var(--accent-ink); font-weight: 700; }
.node.present { animation: breathe 2.4s ease-in-out infinite; }
.edge path { fill: none; stroke: var(--strong-line); }
.edge text { font-size: 10.5px; fill: var(--quiet); stroke: var(--raised); stroke-width: 4px; paint-order: stroke; }
.edge.catch path, .edge.entry path, .edge.return path { stroke: var(--line); }
.edge.return path { stroke-dasharray: 3 3; }
.edge.live path { stroke: var(--accent); stroke-width: 2; }
#arrow path { fill: var(--strong-line); stroke: none; }
.states li[aria-current] { color: var(--accent); }
@keyframes breathe { 50% { opacity: .72; } }

.policy { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .4rem 1rem; margin: .6rem 0 0; }
.policy dt { font-size: .8rem; color: var(--quiet); }
.policy dd { margin: 0; }

@media (max-width: 62rem) {
  .case { grid-template-columns: minmax(0, 1fr); }
  .who span { display: none; }
}
@media (max-width: 44rem) {
  .top { flex-wrap: wrap; position: static; }
  #show-keys { display: none; }
  .tabs { flex-wrap: wrap; gap: .35rem; border: 0; }
  .tabs a { padding: .2rem .6rem; border: 1px solid var(--line); border-radius: 999px; margin: 0; font-size: .9rem; }
  .tabs a[aria-current] { background: var(--accent-wash); }
  .picture { max-height: 24rem; }
  .row-time form { justify-content: flex-start; }
  .rows.stores .row-state:empty { display: none; }
  .search { order: 3; flex-basis: 100%; max-width: none; }
  .top nav { order: 2; flex-basis: 100%; }
  .me { gap: .5rem; }
  .brand { font-size: .95rem; }
  .rows > li, .rows.mails > li, .rows.stores > li { grid-template-columns: minmax(0, 1fr); }
  .row-state, .row-time, .row-time .due { justify-content: flex-start; text-align: left; }
  .listing-state { align-items: flex-start; }
  .row-time { flex-direction: row; flex-wrap: wrap; align-items: center; gap: .1rem .9rem; }
  .panel { padding: .8rem .85rem; }
  .question .actions button { flex: 1 1 auto; min-height: 44px; }
}
@media (prefers-reduced-motion: reduce) { .node.present { animation: none; } }
@media (forced-colors: active) { .badge, mark { border: 1px solid; } }
@media print {
  /* what is to be pressed is left out; the answer that waits is printed whole */
  .top, .skip, .jump, .walk, .filter, .actions, button, details:has(form), form:not(.question form) { display: none; }
  .question { box-shadow: none; }
  .mail-text, .letter, .picture { max-height: none; }
  textarea { field-sizing: content; resize: none; }
}
`;
