import type { ReactiveControllerHost } from 'lit';
import type { Config } from '../config/config.ts';
import { reportLoadFailure } from '../config/report.ts';
import type { OwnerFaqEntry } from '../config/schema.ts';
import { questions as english } from './en/questions.ts';
import { mergeEntries, type FaqEntry, type OwnEntry } from './entries.ts';
import { toBlocks, toOwnEntry } from './own-entry.ts';
import { isLocked, isOnEffect } from './rules.ts';
import type { FaqQuestion } from './types.ts';

/** Without the default pack, the locked answers still stand beside an owner's answer on effect. */
const questionsBeside = (own: readonly OwnEntry[], questions: readonly FaqQuestion[]) =>
  own.some(({ id }) => isOnEffect(id)) ? questions.filter(({ id }) => isLocked(id)) : [];

interface OwnPack {
  url: string;
  /** Undefined while on its way. */
  entries: readonly OwnerFaqEntry[] | undefined;
}

/** Keeps the page's FAQ entries: default pack, owner's JSON, owner's pack by URL, and the page's own `<details>`. */
export class EntriesController {
  value: readonly FaqEntry[] = [];
  readonly #host: ReactiveControllerHost;
  #config: Config | undefined;
  #children: readonly OwnEntry[] = [];
  #questions = english;
  #pack: OwnPack | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Whether an owner's pack is still on its way. */
  get isPending(): boolean {
    return this.#pack !== undefined && this.#pack.entries === undefined;
  }

  /** @param questions the default pack's in the element's language */
  update(config: Config, children: readonly OwnEntry[], questions = english): void {
    if (config === this.#config && children === this.#children && questions === this.#questions) return;
    this.#questions = questions;
    this.#config = config;
    this.#children = children;
    this.#choosePack(config.content);
    this.#merge(config);
  }

  #merge({ content, faq = [], facts = {}, hide = [] }: Config): void {
    const own = [...this.#children, ...[...(this.#pack?.entries ?? []), ...faq].map(toOwnEntry)];
    this.value = mergeEntries({
      questions: content === 'none' ? questionsBeside(own, this.#questions) : this.#questions,
      own,
      facts: Object.fromEntries(Object.entries(facts).map(([id, text]) => [id, toBlocks(text)])),
      hide,
    });
  }

  #choosePack(content: string): void {
    if (content === this.#pack?.url) return;
    this.#pack = undefined;
    if (content !== 'default' && content !== 'none') void this.#loadPack(content);
  }

  async #loadPack(url: string): Promise<void> {
    const pack: OwnPack = { url, entries: undefined };
    this.#pack = pack;
    try {
      pack.entries = await (await import('./own-pack.ts')).loadOwnPack(url);
    } catch (error) {
      pack.entries = [];
      reportLoadFailure(error);
    }
    // A later choice has taken its place.
    if (this.#pack !== pack || !this.#config) return;
    this.#merge(this.#config);
    this.#host.requestUpdate();
  }
}
