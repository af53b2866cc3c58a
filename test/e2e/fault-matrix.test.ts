import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { startFaults, type Faults } from './support/faults.ts';
import { FAULTS, type FaultName } from './support/faults/table.ts';
import { faultPage, sendThrough, type FaultRun } from './support/fault-run.ts';
import { describeWithDemo } from './support/suite.ts';
import { fillIn, send } from './support/visitor.ts';

const GOT_IT = 'Thank you. We got your message.';
const HANDED_OVER = 'Your message was sent, but not confirmed.';
const NOT_SENT = 'Your message was not sent';
const NOBODY_KNOWS = 'We do not know if your message arrived';

/** Outcomes of the first attempt and of “Try again”, what is read in the end, and how often it is stored. */
type Expected = readonly [kinds: string, reads: string, stored: number];

const refused: Expected = ['refused', NOT_SENT, 0];
const unknownDropped: Expected = ['unknown unknown', NOBODY_KNOWS, 0];
const unknownStored: Expected = ['unknown unknown', NOBODY_KNOWS, 1];
const sent: Expected = ['sent', GOT_IT, 1];
const accepted: Expected = ['accepted', HANDED_OVER, 1];

const EXPECTED: Readonly<Record<FaultName, Expected>> = {
  none: sent,
  'status-400': ['rejected rejected', NOT_SENT, 0],
  'status-401': refused,
  'status-403': refused,
  'status-404': refused,
  'status-405': refused,
  'status-408': unknownDropped,
  'status-409': refused,
  'status-410': refused,
  'status-413': refused,
  'status-415': refused,
  'status-422': ['rejected rejected', NOT_SENT, 0],
  'status-425': unknownDropped,
  'status-500': unknownDropped,
  'status-500-stored': unknownStored,
  'status-502': unknownDropped,
  'status-504': unknownDropped,
  'status-429': sent,
  'status-429-seconds': sent,
  'status-429-date': sent,
  'status-503': sent,
  'status-503-seconds': sent,
  'status-503-date': sent,
  'status-503-always': ['busy busy', NOT_SENT, 0],
  'redirect-303': accepted,
  'redirect-elsewhere': accepted,
  'redirect-elsewhere-unreadable': unknownStored,
  'redirect-307': sent,
  'html-stored': accepted,
  'html-dropped': ['accepted', HANDED_OVER, 0],
  'empty-200': accepted,
  'status-204': accepted,
  'no-cors': unknownStored,
  'preflight-refused': sent,
  'connection-refused': unknownDropped,
  'reset-before-body': unknownDropped,
  'reset-stored': unknownStored,
  'silence-stored': unknownStored,
  'silence-dropped': unknownDropped,
  'body-never': unknownStored,
  drip: unknownStored,
  'truncated-json': accepted,
  // It is read as far as 64 KiB, and the proof is only in the whole.
  'five-megabytes': accepted,
  'wrong-id': ['accepted', HANDED_OVER, 0],
  'success-false': refused,
};

/** As JSON, which needs a preflight, the ones where that makes a difference. */
const EXPECTED_AS_JSON: Partial<Record<FaultName, Expected>> = {
  none: sent,
  'preflight-refused': unknownDropped,
  'no-cors': unknownStored,
  'reset-stored': unknownStored,
  'status-503-seconds': sent,
};

type Format = 'form' | 'json';

const CASES: readonly { fault: FaultName; format: Format; expected: Expected }[] = [
  ...Object.entries(EXPECTED).map(([fault, expected]) => ({
    fault: fault as FaultName,
    format: 'form' as const,
    expected,
  })),
  ...Object.entries(EXPECTED_AS_JSON).map(([fault, expected]) => ({
    fault: fault as FaultName,
    format: 'json' as const,
    expected,
  })),
];

/** Pages that are open at a time. */
const AT_ONCE = 4;
const TIMEOUT = 2000;

interface Row extends FaultRun {
  fault: FaultName;
  format: Format;
  stored: number;
}

const tableOf = (rows: readonly Row[]): string => {
  const lost = rows.filter(({ stored, hasText }) => stored === 0 && !hasText);
  const falsely = rows.filter(({ reads, stored }) => reads === GOT_IT && stored === 0);
  const twice = rows.filter(({ stored }) => stored > 1);
  return [
    'as   fault                          outcomes            stored  text kept  the visitor reads',
    ...rows.map(
      ({ fault, format, kinds, stored, hasText, reads }) =>
        `${format} ${fault.padEnd(30)} ${kinds.join(' ').padEnd(20)} ${String(stored).padEnd(7)} ${(hasText ? 'yes' : 'no').padEnd(10)} ${reads}`,
    ),
    `lost ${lost.length}, falsely confirmed ${falsely.length}, duplicated ${twice.length}, of ${rows.length}`,
  ].join('\n');
};

describeWithDemo('every way in which sending can go wrong', (stage) => {
  let faults: Faults;
  const rows: Row[] = [];

  const run = async (fault: FaultName, format: Format): Promise<Row> => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.publish(faultPage(faults.url(fault), format, TIMEOUT)));
    const message = `Inquiry at ${fault} as ${format}`;
    const what = await sendThrough(page, message);
    await page.close();
    const stored = (await faults.stored()).filter((row) => row['message'] === message).length;
    return { fault, format, ...what, stored };
  };

  before(async () => {
    faults = await startFaults(stage.demo.siteUrl);
    const waiting = [...CASES.entries()];
    const worker = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [index, { fault, format }] = next;
        rows[index] = await run(fault, format);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  });
  after(async () => {
    await faults.close();
    console.log(tableOf(rows));
  });

  for (const [index, { fault, format, expected }] of CASES.entries())
    it(`${fault}, as ${format}: ${FAULTS[fault].does}`, () => {
      const row = rows[index];
      assert.ok(row);
      assert.deepEqual([row.kinds.join(' '), row.reads, row.stored], expected);
      assert.ok(row.hasText || row.reads === GOT_IT, 'the visitor’s words are gone');
    });

  it('loses nothing, confirms nothing falsely, and stores nothing twice', () => {
    assert.equal(rows.length, CASES.length);
    for (const { fault, stored, hasText, reads } of rows) {
      assert.ok(stored > 0 || hasText, `${fault}: lost`);
      assert.ok(stored > 0 || reads !== GOT_IT, `${fault}: falsely confirmed`);
      assert.ok(stored <= 1, `${fault}: stored ${stored} times`);
    }
  });

  it('sends what was written offline once the connection is back, if the visitor agrees', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.publish(faultPage(faults.url('none'), 'form', TIMEOUT)));
    await fillIn(page, { message: 'Written offline' });
    await page.context().setOffline(true);
    await send(page);
    await page.getByText('You seem to be offline').waitFor();
    await page.getByRole('button', { name: 'Send it when I am online again' }).click();
    await page.getByText('It will be sent as soon as you are online').waitFor();
    await page.context().setOffline(false);
    await page.getByText(GOT_IT).waitFor();
    assert.equal((await faults.stored()).filter((row) => row['message'] === 'Written offline').length, 1);
    await page.close();
  });

  it('knows nothing of what was on its way when the connection broke, and sends it once', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.publish(faultPage(faults.url('silence-stored'), 'form', TIMEOUT)));
    await fillIn(page, { message: 'Broken off' });
    await send(page);
    await page.getByText('Sending your message…').waitFor();
    await page.context().setOffline(true);
    await page.getByText(NOBODY_KNOWS).waitFor();
    assert.equal(await page.getByLabel('Message (optional)').inputValue(), 'Broken off');
    assert.equal((await faults.stored()).filter((row) => row['message'] === 'Broken off').length, 1);
    await page.close();
  });

  it('arrives although the page is left while it is sent', async () => {
    const page = await stage.browser.newPage();
    await page.goto(stage.demo.publish(faultPage(faults.url('none'), 'form', TIMEOUT)));
    await fillIn(page, { message: 'Left at once' });
    await page.getByRole('button', { name: 'Send', exact: true }).evaluate((button: HTMLElement) => {
      button.click();
      location.href = 'about:blank';
    });
    const arrived = async () => (await faults.stored()).filter((row) => row['message'] === 'Left at once').length;
    while ((await arrived()) === 0) await page.waitForFunction(() => true);
    assert.equal(await arrived(), 1);
    await page.close();
  });
});
