import { expect, oneEvent } from '@open-wc/testing';
import type { KapFailedEvent } from '../../../src/inquiry/events.ts';
import { warningsDuring } from '../../support/console-warnings.ts';
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
    expect(widget.root.querySelector('[role="timer"]')?.textContent).to.match(/^Next try in \d seconds?$/);
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

  const failure = async (widget: Widget): Promise<string> => {
    const failed = oneEvent<KapFailedEvent>(widget.el, 'kap-failed');
    await widget.send();
    const { kind } = (await failed).detail;
    await widget.settled();
    return kind;
  };
  const idOf = async (request: Request | undefined) => new URLSearchParams(await request?.clone().text()).get('id');

  it('posts nothing where there is no endpoint any more, and keeps the text in sight', async () => {
    const widget = await filled();
    setOnline(false);
    await failure(widget);
    button(widget, 'Send it when I am online again')?.click();
    await widget.until(() => button(widget, 'Do not send it') !== undefined);
    widget.el.endpoint = null;
    await widget.settled();
    const failed = oneEvent<KapFailedEvent>(widget.el, 'kap-failed');
    setOnline(true);
    expect((await failed).detail.kind).to.equal('refused');
    expect(network.requests).to.have.length(0);
    await widget.until(() => widget.parts('failed').length === 1);
    expect(widget.field('message').value).to.equal(COMPLETE.message);
  });

  it('does not forget that an earlier attempt may have arrived', async () => {
    const widget = await filled();
    network.answer(() => new Response('', { status: 500 }));
    expect(await failure(widget)).to.equal('unknown');
    setOnline(false);
    expect(await failure(widget)).to.equal('unknown');
    expect(widget.words('failed')).to.contain('We do not know if your message arrived');
    setOnline(true);
    network.answer(() => new Response('{"error":"duplicate"}', { status: 409 }));
    expect(await failure(widget)).to.equal('unknown');
  });

  it('keeps the id over a reload with draft="session", and says that nobody knows', async () => {
    sessionStorage.clear();
    const first = await filled('draft="session"');
    network.answer(() => new Response('', { status: 500 }));
    await failure(first);
    first.el.remove();
    const second = await mount(
      '<kap-inquiry sections="form" endpoint="/unused" clinic="Alder Creek" draft="session"></kap-inquiry>',
    );
    expect(second.words('failed')).to.contain('We do not know if your message arrived');
    network.answer(confirmed);
    await second.send();
    await second.until(() => second.parts('sent').length === 1);
    expect(await idOf(network.requests[1])).to.equal(await idOf(network.requests[0]));
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps the id when something is typed and taken back', async () => {
    const widget = await filled();
    await failure(widget);
    await widget.fill('phone', '555 010 0142');
    await widget.fill('phone', '');
    await failure(widget);
    expect(await idOf(network.requests[1])).to.equal(await idOf(network.requests[0]));
  });

  it('leaves the endpoint’s objection in place until its field changes', async () => {
    const widget = await filled();
    network.answer(() => new Response('{"errors":{"email":["bounces"]}}', { status: 422 }));
    await failure(widget);
    expect(widget.root.activeElement).to.equal(widget.part('error-summary'));
    await widget.fill('message', 'Another message');
    expect(widget.errorOf('email')).to.equal('Email: bounces');
    await widget.fill('email', 'other@example.com');
    expect(widget.errorOf('email')).to.equal(undefined);
  });

  it('says of the whole what the endpoint says of no field', async () => {
    const widget = await filled();
    network.answer(() => new Response('{"errors":[{"field":"tok","message":"token expired"}]}', { status: 422 }));
    expect(await failure(widget)).to.equal('rejected');
    expect(widget.words('failed')).to.contain('token expired');
  });

  it('reads a captcha anew for each attempt, under its own name, and lets it replace nothing', async () => {
    const widget = await filled(
      'service="contact-form-7"',
      '{ "extra": { "_wpcf7_unit_tag": "t" }, "names": { "name": "n", "email": "e", "message": "m" } }',
    );
    widget.el.insertAdjacentHTML(
      'beforeend',
      '<div slot="captcha"><input name="_wpcf7_token" value="T1" /><input name="m" value="x" /></div>',
    );
    network.answer(() => {
      widget.el.querySelector<HTMLInputElement>('[name="_wpcf7_token"]')!.value = 'T2';
      return busy('1')();
    });
    network.answer(() => new Response('{"status":"mail_sent"}'));
    await widget.send();
    await widget.until(() => widget.parts('sent').length === 1);
    const forms = await Promise.all(network.requests.map((request) => request.formData()));
    expect(forms.map((data) => data.get('_wpcf7_token'))).to.deep.equal(['T1', 'T2']);
    expect(forms.map((data) => data.getAll('m'))).to.deep.equal([[COMPLETE.message], [COMPLETE.message]]);
  });

  it('leaves sending to a page that answers without preventing anything', async () => {
    const widget = await filled();
    widget.el.addEventListener('kap-submit', ({ detail }) => {
      detail.respondWith(confirmed());
    });
    await widget.send();
    await widget.until(() => widget.parts('sent').length === 1);
    expect(network.requests).to.have.length(0);
  });

  it('tells the console nothing that an endpoint may repeat of what was written', async () => {
    const widget = await filled();
    network.answer(() => new Response('{"error":"ana@example.com wrote: a secret"}', { status: 403 }));
    const said = await warningsDuring(() => failure(widget));
    expect(said.join()).to.contain('status 403').and.not.to.contain('secret');
  });

  it('tells who has gone on elsewhere, and leaves the focus there', async () => {
    const widget = await filled();
    const other = document.createElement('button');
    document.body.append(other);
    network.answer(() => new Response('', { status: 500 }));
    const failed = oneEvent(widget.el, 'kap-failed');
    widget.part('submit').click();
    other.focus();
    await failed;
    await widget.until(() =>
      [...widget.root.querySelectorAll('[role="status"]')].some(
        ({ textContent }) => textContent === 'We do not know if your message arrived',
      ),
    );
    expect(document.activeElement).to.equal(other);
    other.remove();
  });
});
