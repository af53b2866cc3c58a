import { report } from '../config/report.ts';
import type { Draft } from './draft.ts';

const KEY = 'kap-inquiry/draft';

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
  load: (): Draft | undefined =>
    attempt(() => {
      const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? 'null');
      return isDraft(value) ? value : undefined;
    }),
  save: (draft: Draft): void => {
    attempt(() => {
      sessionStorage.setItem(KEY, JSON.stringify(draft));
    });
  },
  clear: (): void => {
    attempt(() => {
      sessionStorage.removeItem(KEY);
    });
  },
};
