import { report } from '../config/report.ts';
import type { Draft } from './draft.ts';

/** Elements of one page that keep drafts are told apart by their ids. */
const keyOf = ({ id }: Element): string => `kap-inquiry/draft${id && `/${id}`}`;

// sessionStorage throws where the page may not store: a sandboxed frame, blocked cookies, a full quota.
const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch (error) {
    report(`draft="session" has no effect here: ${String(error)}. The draft is kept in memory.`);
    return undefined;
  }
};

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => typeof one === 'string' || typeof one === 'boolean');

/** Keeps an unsent draft in this tab's sessionStorage, for owners who chose `draft="session"`. Never throws. */
export const draftStorage = {
  load: (host: Element): Draft | undefined =>
    attempt(() => {
      const value: unknown = JSON.parse(sessionStorage.getItem(keyOf(host)) ?? 'null');
      return isDraft(value) ? value : undefined;
    }),
  save: (host: Element, draft: Draft): void => {
    attempt(() => {
      sessionStorage.setItem(keyOf(host), JSON.stringify(draft));
    });
  },
  clear: (host: Element): void => {
    attempt(() => {
      sessionStorage.removeItem(keyOf(host));
    });
  },
};
