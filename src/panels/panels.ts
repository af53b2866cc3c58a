import { html, type TemplateResult } from 'lit';
import type { Section } from '../config/options.ts';
import { registerOnce } from '../register.ts';

/** How the host lays out a panel, and what has to be loaded before. */
export interface PanelDefinition {
  template: () => TemplateResult;
  /** Absent where the panel comes with the first screen. Rejects with a TypeError when the file cannot be loaded. */
  load?: () => Promise<void>;
}

export const PANELS: Readonly<Partial<Record<Section, PanelDefinition>>> = {
  ask: { template: () => html`<kap-ask-panel></kap-ask-panel>` },
  faq: { template: () => html`<kap-faq-panel></kap-faq-panel>` },
  'self-check': {
    template: () => html`<kap-self-check-panel></kap-self-check-panel>`,
    load: async () => {
      const { SelfCheckPanel } = await import('./self-check/self-check-panel.ts');
      registerOnce('kap-self-check-panel', SelfCheckPanel);
    },
  },
  form: {
    template: () => html`<kap-form-panel></kap-form-panel>`,
    load: async () => {
      const { FormPanel } = await import('./inquiry-form/form-panel.ts');
      registerOnce('kap-form-panel', FormPanel);
    },
  },
};
