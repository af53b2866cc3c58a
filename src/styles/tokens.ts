import { css } from 'lit';

/**
 * The look in one place. Colours are mixed from the page's own text colour, so that they hold on light and on dark
 * pages alike, whatever the page declares. Sizes are `em`: `rem` is the host page's, and often 10 px.
 */
export const tokens = css`
  :host {
    --_accent: var(--kap-accent, #2a5f66);
    --_on-accent: var(--kap-on-accent, #fff);
    --_link: var(--kap-link, color-mix(in oklab, var(--_accent) 35%, currentColor));
    --_muted: var(--kap-muted, color-mix(in oklab, currentColor 78%, transparent));
    --_line: var(--kap-line, color-mix(in oklab, currentColor 18%, transparent));
    --_field-line: var(--kap-field-line, color-mix(in oklab, currentColor 58%, transparent));
    --_surface: var(--kap-surface, color-mix(in oklab, currentColor 4%, transparent));
    --_danger: var(--kap-danger, color-mix(in oklab, #d3302f 60%, currentColor));
    --_focus: var(--kap-focus, color-mix(in oklab, var(--_accent) 60%, currentColor));
    --_radius: var(--kap-radius, 0.5em);
    --_gap: var(--kap-gap, 1em);
    --_measure: var(--kap-measure, 68ch);
  }
`;
