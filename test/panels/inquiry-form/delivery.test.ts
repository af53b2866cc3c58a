import { expect, oneEvent } from '@open-wc/testing';
import type { KapFailedEvent } from '../../../src/inquiry/events.ts';
import { COMPLETE, mount, type Widget } from '../../support/mount.ts';

/** Lets the test answer the widget's own requests; the network is left out. */
class Network {
  readonly requests: Request[] = [];
  readonly #fetch = window.fetch.bind(window);
  #answers: ((request: Request) => Response | Promise<Response>)[] = [];

  start(): void {
    window.fetch = async (input, init) => {
      const request = new Request(input, init);
      this.requests.push(request);
      const answer = this.#answers.shift();
      if (!answer) throw new TypeError('Failed to fetch');
      return answer(request);
    };
  }

  stop(): void {
    window.fetch = this.#fetch;
    this.requests.length = 0;
    this.#answers = [];
  }

  answer(...answers: (() => Response)[]): void {
    this.#answers.push(...answers);
  }
}

const busy =
  (seconds: string, status = 503) =>
  () =>
    new Response('', { status, headers: { 'Retry-After': seconds } });
const confirmed = () => new Response('{"ok":true}', { status: 201 });

const setOnline = (isOnline: boolean): void => {
  Object.defineProperty(navigator, 'onLine', { value: isOnline, configurable: true });
  window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
};

const button = (widget: Widget, words: string) =>
  [...widget.root.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);

const filled = async (attributes = '', config = '{}'): Promise<Widget> => {
  const widget = await mount(
    `<kap-inquiry sections="form" endpoint="/unused" clinic="Alder Creek" ${attributes}><script type="application/json">${config}</script></kap-inquiry>`,
  );
  await widget.fillAll(COMPLETE);
  return widget;
};

describe('sending by the widget itself', () => {
  const network = new Network();
  beforeEach(() => {
    network.start();
  });
  afterEach(() => {
    network.stop();
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('waits as a busy endpoint asks, counts down, and sends the same inquiry again', async () => {
    const widget = await filled();
    network.answer(busy('1'), confirmed);
    await widget.send();
    await widget.until(() => widget.root.querySelector('[role="timer"]') !== null);
    expect(widget.words('status')).to.equal('The form service is busy. Your message will be tried again by itself.');
    expect(widget.root.querySelector('[role="timer"]')?.textContent).to.match(/^Next try in 1 second$/);
    expect(widget.el.matches(':state(sending)')).to.equal(true);
    await widget.until(() => widget.parts('sent').length === 1);
    const bodies = await Promise.all(network.requests.map((request) => request.text()));
    expect(bodies).to.have.length(2);
    expect(bodies[0]).to.equal(bodies[1]);
  });

  it('stops waiting when the visitor says so, and keeps the text', async () => {
    const widget = await filled();
    network.answer(busy('60', 429));
    await widget.send();
    await widget.until(() => button(widget, 'Stop waiting') !== undefined);
    const failed = oneEvent<KapFailedEvent>(widget.el, 'kap-failed');
    button(widget, 'Stop waiting')?.click();
    expect((await failed).detail.kind).to.equal('busy');
    await widget.settled();
    expect(widget.words('failed')).to.contain('Please try again in a few minutes');
    expect(widget.field('message').value).to.equal(COMPLETE.message);
    expect(network.requests).to.have.length(1);
  });

  it('sends nothing again by itself where a second copy could arise', async () => {
    const widget = await filled();
    await widget.send();
    await widget.until(() => widget.parts('failed').length === 1);
    expect(widget.words('failed')).to.contain('We do not know if your message arrived');
    expect(network.requests).to.have.length(1);
  });

  it('tries an endpoint again that stores each id once', async () => {
    const widget = await filled('', '{ "idempotent": true, "idempotencyKey": true }');
    network.answer(() => new Response('', { status: 500 }), confirmed);
    await widget.send();
    await widget.until(() => widget.parts('sent').length === 1);
    const keys = network.requests.map(({ headers }) => headers.get('Idempotency-Key'));
    expect(keys).to.have.length(2);
    expect(keys[0])
      .to.match(/^"[0-9a-f-]{36}"$/)
      .and.to.equal(keys[1]);
  });

  it('is not sent while offline; goes by itself when the connection returns, if the visitor agreed', async () => {
    const widget = await filled();
    setOnline(false);
    await widget.send();
    await widget.until(() => widget.parts('failed').length === 1);
    expect(widget.words('failed')).to.contain('You seem to be offline');
    expect(network.requests).to.have.length(0);
    button(widget, 'Send it when I am online again')?.click();
    await widget.until(() => widget.words('status').startsWith('Not sent yet.'));
    network.answer(confirmed);
    setOnline(true);
    await widget.until(() => widget.parts('sent').length === 1);
    expect(network.requests).to.have.length(1);
  });

  it('is not sent when the connection returns, if the visitor did not agree or no longer does', async () => {
    const widget = await filled();
    setOnline(false);
    await widget.send();
    await widget.until(() => widget.parts('failed').length === 1);
    setOnline(true);
    setOnline(false);
    button(widget, 'Send it when I am online again')?.click();
    await widget.until(() => button(widget, 'Do not send it') !== undefined);
    button(widget, 'Do not send it')?.click();
    await widget.until(() => widget.parts('failed').length === 1);
    setOnline(true);
    await widget.settled();
    expect(network.requests).to.have.length(0);
    expect(widget.field('message').value).to.equal(COMPLETE.message);
  });

  it('asks for no preflight, sends no cookie, and leaks no path of the page', async () => {
    const widget = await filled();
    network.answer(confirmed);
    await widget.send();
    await widget.until(() => widget.parts('sent').length === 1);
    const [request] = network.requests;
    expect([...(request?.headers.keys() ?? [])].toSorted()).to.deep.equal(['accept', 'content-type']);
    expect(request?.headers.get('content-type')).to.equal('application/x-www-form-urlencoded;charset=UTF-8');
    expect(request?.credentials).to.equal('omit');
    expect(request?.referrerPolicy).to.equal('strict-origin');
    expect(request?.keepalive).to.equal(true);
  });

  it('speaks to a service in its own words', async () => {
    const widget = await filled('service="web3forms" format="json"', '{ "extra": { "access_key": "public-key" } }');
    network.answer(() => new Response('{"success":true}'));
    await widget.send();
    await widget.until(() => widget.parts('sent').length === 1);
    const body = JSON.parse((await network.requests[0]?.text()) ?? '') as Record<string, string>;
    expect(body).to.include({ access_key: 'public-key', email: 'ana@example.com' });
  });
});
