import type { Row } from '@libsql/client';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export const PAGE_SIZE = 50;

const LABELS: Readonly<Record<string, string>> = {
  message: 'Message',
  email: 'Email',
  phone: 'Phone',
  preferred_contact: 'Wants to be reached by',
  may_leave_message: 'A voicemail may be left',
  topic: 'Topic',
  fields: 'Further fields',
  consent_text: 'Agreed to',
  page: 'Sent from',
  locale: 'Language',
  submitted_at: 'Sent',
  id: 'Reference',
};

const shown = (name: string, value: Row[string]): string => {
  if (name === 'may_leave_message') return value ? 'Yes' : 'No';
  const text = typeof value === 'string' ? value : '';
  if (name !== 'fields') return text;
  return Object.entries(JSON.parse(text) as Record<string, string>)
    .map(([field, entry]) => `${field}: ${entry}`)
    .join('\n');
};

const line = (name: string, value: Row[string] | undefined): Html | '' =>
  value === undefined || value === null || value === ''
    ? ''
    : html`<dt>${LABELS[name]}</dt>
        <dd dir="auto">${shown(name, value)}</dd>`;

const article = (row: Row): Html => html`
  <article>
    <h2>
      <bdi>${row['name'] ?? 'No name'}</bdi><small><time>${row['received_at']}</time></small>
    </h2>
    ${row['suspected'] ? html`<p><span class="mark">Perhaps a robot: ${row['suspected']}</span></p>` : ''}
    <dl>${Object.keys(LABELS).map((name) => line(name, row[name]))}</dl>
  </article>
`;

const steps = (page: number, isFull: boolean): Html => html`
  <nav aria-label="Pages">
    ${page > 1 ? html`<a href="/inbox?page=${page - 1}">Newer</a>` : html`<span></span>`}
    ${isFull ? html`<a href="/inbox?page=${page + 1}">Older</a>` : ''}
  </nav>
`;

/** A page of inquiries, newest first; every value is escaped. */
export const inboxPage = (rows: readonly Row[], page: number): Html =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Inquiries</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/inbox.css" />
      </head>
      <body>
        <header>
          <h1>Inquiries</h1>
          <p>Newest first. Only people who answer inquiries should read this page.</p>
        </header>
        <main>
          ${rows.length > 0 ? rows.map(article) : html`<p>Nothing has arrived yet.</p>`}
          ${steps(page, rows.length === PAGE_SIZE)}
        </main>
      </body>
    </html>`;
