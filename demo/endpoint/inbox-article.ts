import type { Row } from '@libsql/client';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { mailLink, phoneLink } from './inbox-links.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });

const WAYS: Readonly<Record<string, string>> = {
  email: 'Reply by email',
  phone: 'Reply by phone',
  text: 'Reply by text message',
};

const SIGNS: Readonly<Record<string, string>> = {
  honeypot: 'a field that people do not see was filled in',
  speed: 'it was sent faster than most people type',
  'honeypot speed': 'a field that people do not see was filled in, and it was sent faster than most people type',
};

const textOf = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === 'string' ? value : '';
};

const plain = (value: string): Html => html`<span class="value" dir="auto">${value}</span>`;

const link = (value: string, href: string | undefined): Html =>
  href ? html`<a class="value" dir="auto" href="${href}">${value}</a>` : plain(value);

const line = (label: string, value: string, shown: Html = plain(value)): Html | '' =>
  value === ''
    ? ''
    : html`<div>
        <dt dir="auto">${label}</dt>
        <dd>${shown}</dd>
      </div>`;

/** The owner's own fields. A text that is not the JSON we wrote is shown as it is: one row must not blank the page. */
const customFields = (row: Row): [string, string][] => {
  const text = textOf(row, 'fields');
  if (text === '') return [];
  try {
    return Object.entries(JSON.parse(text) as Record<string, unknown>).map(([name, value]) => [name, String(value)]);
  } catch {
    return [['fields', text]];
  }
};

const time = (value: string): Html => {
  const date = new Date(value);
  return Number.isNaN(date.getTime())
    ? plain(value)
    : html`<time datetime="${date.toISOString()}">${TIME.format(date)} UTC</time>`;
};

const tags = (row: Row): Html => {
  const way = textOf(row, 'preferred_contact');
  const leave = row['may_leave_message'] ?? undefined;
  return html`<ul class="tags">
    ${way === '' ? '' : html`<li>${WAYS[way] ?? way}</li>`}
    ${leave === undefined ? '' : leave ? html`<li>A message may be left</li>` : html`<li class="careful">Do not leave a message</li>`}
  </ul>`;
};

const suspicion = (signs: string): Html | '' =>
  signs === ''
    ? ''
    : html`<p class="careful mark">
        <strong>Perhaps a robot:</strong> ${SIGNS[signs] ?? signs}. It can still be a person.
      </p>`;

const yesOrNo = (value: Row[string] | undefined): string => (value ? 'yes' : 'no');

/** An inquiry: first what somebody needs to answer it, then the record of it, folded. */
export const inquiryArticle = (row: Row): Html => {
  const [name, email, phone, message] = ['name', 'email', 'phone', 'message'].map((column) => textOf(row, column)) as [
    string,
    string,
    string,
    string,
  ];
  return html`
    <article>
      <h2><bdi class="value">${name || 'No name'}</bdi> <small>${time(textOf(row, 'received_at'))}</small></h2>
      ${suspicion(textOf(row, 'suspected'))} ${tags(row)}
      <dl>
        ${line('Email', email, link(email, mailLink(email)))} ${line('Phone', phone, link(phone, phoneLink(phone)))}
        ${line('Topic', textOf(row, 'topic'))} ${customFields(row).map(([label, value]) => line(label, value))}
      </dl>
      ${message === '' ? html`<p class="soft">No message</p>` : html`<p class="value message" dir="auto">${message}</p>`}
      <details>
        <summary>Record</summary>
        <dl>
          ${line('Reference', textOf(row, 'id'))} ${line('Received', textOf(row, 'received_at'))}
          ${line('Sent', textOf(row, 'submitted_at'))} ${line('Sent from', textOf(row, 'page'))}
          ${line('Language', textOf(row, 'locale'))} ${line('18 or older', yesOrNo(row['adult']))}
          ${line('Consent', yesOrNo(row['consent_given']))} ${line('Agreed to', textOf(row, 'consent_text'))}
          ${line('Signs of a robot', textOf(row, 'suspected'))}
        </dl>
      </details>
    </article>
  `;
};
