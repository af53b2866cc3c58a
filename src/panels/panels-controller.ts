import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { reportLoadFailure } from '../config/report.ts';
import type { Section } from '../config/options.ts';
import { PANELS, type PanelDefinition } from './panels.ts';

const definitionOf = (section: Section): PanelDefinition | undefined => PANELS[section];

/** Loads the panels that an owner has chosen, and says which can be shown. */
export class PanelsController {
  readonly #host: ReactiveControllerHost;
  readonly #loaded = new Set<Section>();
  readonly #requested = new Set<Section>();
  /** Their files did not come; the other panels are shown without them. */
  readonly #failed = new Set<Section>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  load(sections: readonly Section[]): void {
    for (const section of sections) {
      const load = definitionOf(section)?.load;
      if (!load || this.#requested.has(section)) continue;
      this.#requested.add(section);
      load()
        .then(() => this.#loaded.add(section))
        .catch((error: unknown) => {
          this.#failed.add(section);
          reportLoadFailure(error);
        })
        .finally(() => {
          this.#host.requestUpdate();
        });
    }
  }

  /**
   * The chosen panels up to the first that is still on its way: none must push down what is being read.
   * @param isFull whether the configuration is fully read, which panels that are loaded later rely on
   */
  visible(sections: readonly Section[], isFull: boolean): { section: Section; template: () => TemplateResult }[] {
    const known = sections.flatMap((section) => {
      const definition = definitionOf(section);
      return definition && !this.#failed.has(section) ? [{ section, ...definition }] : [];
    });
    const missing = known.findIndex(({ section, load }) => load && !(isFull && this.#loaded.has(section)));
    return missing === -1 ? known : known.slice(0, missing);
  }

  /** Whether every chosen panel can be shown. */
  isComplete(sections: readonly Section[]): boolean {
    return sections.every((section) => !definitionOf(section)?.load || this.#loaded.has(section));
  }
}
