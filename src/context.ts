import { createContext } from '@lit/context';
import type { Config } from './config/config.ts';
import type { FaqEntry } from './content/entries.ts';
import type { InquiryMemory } from './inquiry/memory.ts';
import type { MessageOverrides } from './messages/messages.ts';

// Symbol.for, because a page that loads the script under two addresses (`?ver=1`) has two copies of this module.
const key = (name: string): symbol => Symbol.for(`kap-inquiry/${name}`);

export const configContext = createContext<Config>(key('config'));
export const entriesContext = createContext<readonly FaqEntry[]>(key('entries'));

export const inquiryContext = createContext<InquiryMemory>(key('inquiry'));

/** The owner's own wordings, by message name; each panel has its default words beside its code's chunk. */
export const messagesContext = createContext<MessageOverrides>(key('messages'));
