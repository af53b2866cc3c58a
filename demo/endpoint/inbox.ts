import type { Row } from '@libsql/client';
import { html } from 'hono/html';
import { inquiryArticle, type Html } from './inbox-article.ts';

export const PAGE_SIZE = 50;

const steps = (page: number, isFull: boolean): Html => html`
  <nav aria-label="Pages">
    ${page > 1 ? html`<a href="/inbox?page=${page - 1}">Newer</a>` : html`<span></span>`}
    ${isFull ? html`<a href="/inbox?page=${page + 1}">Older</a>` : ''}
  </nav>
`;

const nothing = (page: number): Html =>
  page > 1
    ? html`<p class="empty">There are no more. <a href="/inbox">Show the newest</a></p>`
    : html`<p class="empty">
        <strong>Nothing has arrived yet.</strong><br />When somebody sends the form on your site, reload this page.
      </p>`;

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
          ${rows.length > 0 ? rows.map(inquiryArticle) : nothing(page)} ${steps(page, rows.length === PAGE_SIZE)}
        </main>
      </body>
    </html>`;
