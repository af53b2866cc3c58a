import { report } from '../config/report.ts';
import type { Draft } from './draft.ts';
import type { LastAttempt } from './memory.ts';

/** What is kept of an unsent inquiry. */
export interface Kept {
  draft: Draft;
  last?: LastAttempt | undefined;
}

/** Elements of one page are told apart by their ids, or by their places among each other. */
const keyOf = (host: Element): string =>
  `kap-inquiry/draft/${host.id || [...document.querySelectorAll(host.localName)].indexOf(host)}`;

// sessionStorage throws where the page may not store: a sandboxed frame, blocked cookies, a full quota.
const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch (error) {
    report(`draft="session" has no effect here: ${String(error)}. The draft is kept in memory.`);
    return undefined;
  }
};

const isKept = (value: unknown): value is Kept => {
  const { draft, last } = Object(value) as Partial<Kept>;
  return (
    typeof draft === 'object' &&
    Object.values(draft).every((one) => typeof one === 'string' || typeof one === 'boolean') &&
    (last === undefined || typeof last.payload.id === 'string')
  );
};

/** Keeps an unsent draft in this tab's sessionStorage, for owners who chose `draft="session"`. Never throws. */
export const draftStorage = {
  load: (host: Element): Kept | undefined =>
    attempt(() => {
      const value: unknown = JSON.parse(sessionStorage.getItem(keyOf(host)) ?? 'null');
      return isKept(value) ? value : undefined;
    }),
  save: (host: Element, { draft, last }: Kept): void => {
    attempt(() => {
      sessionStorage.setItem(keyOf(host), JSON.stringify({ draft, last }));
    });
  },
  clear: (host: Element): void => {
    attempt(() => {
      sessionStorage.removeItem(keyOf(host));
    });
  },
};
