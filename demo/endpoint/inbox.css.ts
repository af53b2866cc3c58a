/** Served as a file, so that the inbox's policy needs no inline style. */
export const inboxCss = `
:root { color-scheme: light dark; --line: light-dark(#d5dad7, #35413f); --soft: light-dark(#5b6866, #a3b1ae); }
body { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: light-dark(#f7f8f6, #121918);
  color: light-dark(#1c2725, #e7eeec); font: 1rem/1.55 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.5rem; }
header p { margin: 0.25rem 0 1.5rem; color: var(--soft); }
article { margin-block: 1rem; border: 1px solid var(--line); border-radius: 0.75rem; padding: 1rem 1.25rem;
  background: light-dark(#fff, #1a2321); }
h2 { margin: 0 0 0.75rem; font-size: 1.1rem; overflow-wrap: anywhere; }
h2 small { display: block; color: var(--soft); font-weight: 400; }
dl { display: grid; grid-template-columns: minmax(6rem, 9rem) minmax(0, 1fr); gap: 0.4rem 1rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
.mark { border-radius: 1rem; padding: 0.1rem 0.6rem; background: light-dark(#fbeed3, #4a3a14); font-size: 0.85rem; }
nav { display: flex; justify-content: space-between; margin-top: 1.5rem; }
a { color: light-dark(#1f5d66, #8fd0d3); }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr); gap: 0; } dd { margin-bottom: 0.6rem; } }
`;
