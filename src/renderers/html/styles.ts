/** Millimetres of a sheet within its margins. A hair less than the paper leaves: rounding must not begin another page. */
const MARGIN = 11;
const PAPERS = { a4: { name: 'A4', width: 210, height: 297 }, letter: { name: 'Letter', width: 215.9, height: 279.4 } } as const;

/** Height of what fits on one sheet, in millimetres. */
export const sheetHeight = (paper: keyof typeof PAPERS): number => PAPERS[paper].height - 2 * MARGIN - 1;

// Contrast of text with its ground is 4.5:1 and more in both (WCAG 2.2 AA), of bars with their track 3:1.
const LIGHT = `--paper:#fff;--desk:#eef2f6;--ink:#0f172a;--dim:#475569;--line:#cbd5e1;--soft:#f6f8fa;--accent:#0f766e;--bar:#0f766e;--track:#e2e8f0;--out:#f8fafc;
--green:#15803d;--amber:#b45309;--red:#b91c1c;--none:#475569;--rule:#94a3b8`;
const DARK = `--paper:#0f172a;--desk:#020617;--ink:#e2e8f0;--dim:#a3b1c6;--line:#334155;--soft:#172033;--accent:#5eead4;--bar:#2dd4bf;--track:#334155;--out:#1e293b;
--green:#4ade80;--amber:#fbbf24;--red:#f87171;--none:#a3b1c6;--rule:#64748b`;

const COMMON = `*{box-sizing:border-box}
html{font:15px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans",Arial,sans-serif;color:var(--ink);background:var(--desk);-webkit-text-size-adjust:100%}
body,h1,h2,h3,p,ul,ol,dl,dd,figure,table{margin:0;padding:0}
body{overflow-wrap:anywhere}
ul,ol{list-style:none}
table{border-collapse:collapse;width:100%}
th{font-weight:inherit;text-align:left}
td,th{vertical-align:baseline;padding:0}
svg{display:block}
.num{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
.dim{color:var(--dim)}
.sheet{background:var(--paper)}
header{border-bottom:.2rem solid var(--accent);padding-bottom:.7rem}
.eyebrow{color:var(--accent);font-size:.78rem;font-weight:700;letter-spacing:.09em;text-transform:uppercase}
h1{font-size:1.55rem;line-height:1.2;font-weight:700;letter-spacing:-.01em}
.facts{display:flex;flex-wrap:wrap;gap:.1rem 1.6rem;margin-top:.25rem;font-size:.9rem}
.facts div{display:flex;gap:.4rem}
.facts dt{color:var(--dim)}
.facts dd{font-weight:600}
h2{color:var(--accent);font-size:.82rem;font-weight:700;letter-spacing:.07em;text-transform:uppercase;margin-bottom:.4rem}
h2 small{color:var(--dim);font-size:.8rem;font-weight:400;letter-spacing:0;text-transform:none}
.headline{font-size:1.6rem;line-height:1.25;font-weight:700;letter-spacing:-.012em;text-wrap:balance}
.headline+.dim{margin-top:.2rem}
.bar{width:100%;height:.72rem;border-radius:.15rem;overflow:hidden}
.bar .track,.ring .track{fill:var(--track)}
.bar .fill{fill:var(--bar)}
.bar .out{fill:var(--out)}
.funnel th{padding:.26rem .8rem .26rem 0;width:32%}
.funnel td{padding:.26rem 0}
.funnel .num{font-size:1.12rem;font-weight:700;width:4.6rem;padding-right:.8rem}
.funnel .note{width:27%;padding-left:.8rem;font-size:.86rem;color:var(--dim)}
.funnel tr.last th,.funnel tr.last .num{color:var(--accent);font-weight:700}
.axes{display:grid;grid-template-columns:1.25fr 1fr 1fr;gap:.8rem}
.card{background:var(--soft);border:1px solid var(--line);border-radius:.4rem;padding:.75rem .9rem;min-width:0}
.card h2{margin-bottom:.25rem}
.big{font-size:1.35rem;line-height:1.25;font-weight:700}
.card p+p{margin-top:.2rem}
.card p:not(.big){font-size:.9rem}
.quality{display:flex;gap:1rem;align-items:center}
.ring{width:7.2rem;flex:none}
.ring .track,.ring .fill{fill:none;stroke-width:13}
.ring .track{stroke:var(--track)}
.ring .fill{stroke:var(--none)}
.ring .limit{stroke:var(--ink);stroke-width:2.5}
.ring .points{font-size:31px;font-weight:700;fill:var(--ink)}
.ring .of{font-size:14px;fill:var(--dim)}
.ring.green .fill{stroke:var(--green)}
.ring.amber .fill{stroke:var(--amber)}
.ring.red .fill{stroke:var(--red)}
.stars{font-size:1.05rem;letter-spacing:.12em}
.green{color:var(--green)}.amber{color:var(--amber)}.red{color:var(--red)}.none{color:var(--none)}
.rows thead th,.points thead .why{color:var(--dim);font-size:.78rem;padding:0 .8rem .2rem 0;border-bottom:1px solid var(--line)}
.rows tbody th,.rows tbody td,.rows tfoot th,.rows tfoot td{border-bottom:1px solid var(--line);padding:.3rem .8rem .3rem 0}
.rows td:last-child,.rows th:last-child{padding-right:0}
.rows tfoot th,.rows tfoot td{font-weight:700;border-bottom:0}
.points .name{width:25%}
.points .scale{width:17%}
.points .num{width:3.6rem}
.points td.why{font-size:.9rem}
.points tfoot td.why{font-weight:400;color:var(--dim)}
.scale{vertical-align:middle}
.stack{display:flex;flex-direction:column;gap:1rem}
.verdict{border-left:.3rem solid var(--accent)}
.two{display:grid;grid-template-columns:1fr 1fr;gap:1rem 1.6rem}
.list li{padding-left:1.1rem;position:relative;font-size:.93rem}
.list li+li{margin-top:.32rem}
.list li::before{content:"";position:absolute;left:.1rem;top:.5em;width:.5em;height:.5em;border-radius:.1em;background:var(--amber)}
.list.plus li::before{background:var(--green)}
.list.minus li::before{background:var(--red)}
.list.more li::before{background:var(--accent)}
.list .high::before{background:var(--red)}
.list .low::before{background:var(--rule)}
.list small{display:block;color:var(--dim);font-size:.86rem}
.questions{counter-reset:question}
.questions li{counter-increment:question;padding-left:1.5rem;position:relative;font-size:.93rem}
.questions li::before{content:counter(question);position:absolute;left:0;font-weight:700;color:var(--accent)}
.questions li+li{margin-top:.45rem}
.answer{display:block;height:1.55rem;border-bottom:1px solid var(--rule)}
.notes{display:none}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.8rem}
.rest{font-size:.86rem;color:var(--dim);margin-top:.35rem}
.calls{font-size:.88rem}
.calls td,.calls th{padding-right:.7rem!important;white-space:nowrap}
.calls tbody th{width:60%;max-width:0;overflow:hidden;text-overflow:ellipsis}
.versus .num{vertical-align:top}
.versus thead .num{white-space:normal;color:var(--ink);font-weight:700}
.versus{table-layout:fixed}
.versus .place{color:var(--accent);display:block}
.versus .name{width:28%;overflow-wrap:normal}
.versus .bar{height:.4rem;margin-top:.2rem}
.versus .strong th,.versus .strong td{font-weight:700}
.method{border-top:1px solid var(--line);padding-top:.5rem;font-size:.8rem;color:var(--dim)}
.method p+p{margin-top:.15rem}
.method code{font:inherit;font-family:ui-monospace,SFMono-Regular,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em}
`;

const SCREEN = `@media screen{main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem}
.sheet{border-radius:.5rem;padding:2rem 2.2rem;box-shadow:0 1px 3px rgb(15 23 42/.14)}
.sheet+.sheet{margin-top:1.5rem}
.sheet>*+*{margin-top:1.5rem}}
@media screen and (max-width:46rem){main{padding:0}
.sheet{padding:1.2rem 1rem;border-radius:0}
.axes,.two{grid-template-columns:1fr}
.headline{font-size:1.35rem}
.funnel tr{display:grid;grid-template-columns:1fr auto;padding:.25rem 0}
.funnel th,.funnel td,.funnel .num,.funnel .note{width:auto;padding:.05rem 0}
.funnel .scale{grid-column:1/3;grid-row:2}
.funnel .note{grid-column:1/3}
.points thead{display:none}
.points tr{display:grid;grid-template-columns:1fr auto auto;column-gap:.5rem;padding:.35rem 0;border-bottom:1px solid var(--line)}
.points tbody th,.points tbody td,.points tfoot th,.points tfoot td{border:0!important;padding:.05rem 0!important;width:auto!important}
.points .scale{grid-column:1/4;grid-row:2;align-self:center}
.points .why{grid-column:1/4}
.scroll{overflow-x:auto}
.calls{min-width:40rem}
.versus{table-layout:auto}
.versus .num{min-width:7.5rem}
.versus .name{position:sticky;left:0;z-index:1;min-width:7.5rem;background:var(--paper)}}
`;

/** The style sheet: on screens light or dark as the reader likes it, on paper always light, each sheet exactly one page. */
export function stylesFor(paper: keyof typeof PAPERS): string {
  const { name } = PAPERS[paper];
  const height = sheetHeight(paper);
  return `:root{color-scheme:light;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;${DARK}}}
${COMMON}${SCREEN}@page{size:${name} portrait;margin:${MARGIN}mm}
@media print{html{font-size:9.4pt;line-height:1.35;background:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.sheet{height:${height}mm;overflow:hidden;display:flex;flex-direction:column;gap:1.15rem}
.sheet.flow{height:auto;overflow:visible;display:block}
.sheet.flow>*+*{margin-top:1.15rem}
.sheet.flow li,.sheet.flow tr{break-inside:avoid}
.sheet+.sheet{break-before:page}
.first{justify-content:space-between}
.points th,.points td,.funnel th,.funnel td{padding-top:.36rem!important;padding-bottom:.36rem!important}
.points thead th{padding-top:0!important;padding-bottom:.2rem!important}
.first .points,.first .points tbody{height:100%}
.first .dimensions{flex:1 1 auto;max-height:128mm;display:grid;grid-template-rows:auto 1fr}
.points tbody th,.points tbody td{vertical-align:middle}
.headline{font-size:1.8rem}
.notes{display:flex;flex-flow:column wrap;align-content:flex-start;flex:1 1 0;min-height:0;overflow:hidden}
.notes>*{width:100%;flex:none}
.notes p{height:1.75rem;border-bottom:1px solid var(--line)}
.sheet>.method{margin-top:auto}}
`;
}
