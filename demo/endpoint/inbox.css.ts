/** Served as a file, so that the inbox's policy needs no inline style. */
export const inboxCss = `
:root { color-scheme: light dark; --line: light-dark(#d5dad7, #35413f); --soft: light-dark(#55625f, #a3b1ae);
  --card: light-dark(#fff, #1a2321); --accent: light-dark(#1f5d66, #8fd0d3); --careful: light-dark(#7a3d0c, #f2bb8f);
  --careful-card: light-dark(#fdf2e6, #38271a); }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: light-dark(#f7f8f6, #121918);
  color: light-dark(#1c2725, #e7eeec); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.25; }
header p { margin: 0.25rem 0 1.5rem; color: var(--soft); }
article, .empty { margin-block: 1rem; border: 1px solid var(--line); border-radius: 0.75rem; padding: 1.1rem 1.25rem;
  background: var(--card); }
article > * { margin: 0.8rem 0 0; }
article > :first-child { margin-top: 0; }
h2 { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0 1rem;
  font-size: 1.15rem; line-height: 1.35; }
small { color: var(--soft); font-size: 0.875rem; font-weight: 400; }
.tags { display: flex; flex-wrap: wrap; gap: 0.4rem; padding: 0; list-style: none; font-size: 0.875rem; }
.tags li { border: 1px solid var(--line); border-radius: 1rem; padding: 0.1rem 0.65rem; }
.careful { color: var(--careful); background: var(--careful-card); }
.tags .careful { border-color: currentColor; font-weight: 600; }
.mark { border-radius: 0.5rem; padding: 0.5rem 0.8rem; font-size: 0.9375rem; }
dl { display: grid; gap: 0.4rem; }
.tags:not(:has(li)), dl:not(:has(dt)) { display: none; }
dl div { display: grid; grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr); gap: 0 1rem; }
dt, .soft, summary { color: var(--soft); }
dd { margin: 0; }
.value { white-space: pre-wrap; unicode-bidi: plaintext; }
dd .value { display: block; text-align: start; }
.message { border-inline-start: 0.25rem solid var(--accent); border-radius: 0.25rem; padding: 0.65rem 0.9rem;
  background: light-dark(#f4f7f6, #141c1a); }
summary { cursor: pointer; width: fit-content; padding: 0.15rem 0; font-size: 0.9375rem; }
details dl { margin: 0.6rem 0 0; font-size: 0.9375rem; }
.empty { padding-block: 2.5rem; text-align: center; }
nav { display: flex; justify-content: space-between; margin-top: 1.5rem; }
nav a { padding: 0.5rem 0; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 0.2rem solid var(--accent); outline-offset: 0.15rem; border-radius: 0.25rem; }
@media (max-width: 30rem) { dl div { grid-template-columns: minmax(0, 1fr); } }
@media print { article { break-inside: avoid; } }
`;
