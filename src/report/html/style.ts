/** The page's style: readable on a phone, in dark mode and on paper, with nothing from the network. */
export const style = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --paper: #fff; --shade: #f6f8fa; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --paper: #0d1117; --shade: #151b23; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 75rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
h1 { font-size: 1.4rem; } h2, h3 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h4 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
section + section { border-top: 2px solid var(--line); margin-top: 2rem; }
a { color: var(--link); }
code, pre { font: .875em/1.5 ui-monospace, monospace; }
code { background: var(--shade); border-radius: .25em; padding: .1em .3em; }
pre { background: var(--shade); padding: .75rem; overflow-x: auto; border-radius: .375rem; }
pre code { padding: 0; background: none; font-size: 1em; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th, td { min-width: 5rem; } thead th, th[scope="row"] { background: var(--shade); }
h3 code, p code, li code { overflow-wrap: anywhere; } td code { overflow-wrap: break-word; }
caption { text-align: left; font-size: 1.15rem; padding: .35rem 0; }
summary { cursor: pointer; padding: .25rem 0; }
.graph { overflow-x: auto; }
svg text { font: 13px system-ui, sans-serif; fill: var(--ink); text-anchor: middle; }
svg .role { font-size: 11px; fill: var(--soft); }
svg .node { fill: var(--shade); stroke: var(--ink); }
svg .label { stroke: var(--paper); stroke-width: 8px; paint-order: stroke; stroke-linejoin: round; }
svg .label.unchanged { fill: var(--soft); }
svg .edge { fill: none; stroke: var(--ink); stroke-width: 1.2; }
svg .edge.new, svg .edge.changed { stroke-width: 3.5; }
svg .edge.removed { stroke-dasharray: 2 5; } svg .edge.unknown { stroke-dasharray: 8 5; }
svg .arrow path { fill: var(--ink); } svg .cross path { stroke: var(--ink); stroke-width: 1.6; }
@media (max-width: 40rem) {
  .answers th { min-width: 0; overflow-wrap: break-word; } .answers td { min-width: 0; }
  .list, .list tbody, .list tr, .list td { display: block; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; width: 1px; overflow: hidden; }
  .list tr { border: 1px solid var(--line); margin-bottom: .5rem; }
  .list td { border: 0; } td:empty { display: none; }
  .list td::before { content: attr(data-head); display: block; color: var(--soft); font-size: .8em; }
  .list td[data-head=""]::before { display: none; }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  pre { white-space: pre-wrap; } tr, svg { break-inside: avoid; } h3, h4 { break-after: avoid; }
  .graph { overflow: visible; } svg { max-width: 100%; height: auto; }
}
`;
