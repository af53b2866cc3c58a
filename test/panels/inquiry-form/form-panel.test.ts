import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KapFailedEvent, KapSentEvent, KapSubmitEvent } from '../../../src/inquiry/events.ts';
import { warningsDuring } from '../../support/console-warnings.ts';
import { COMPLETE, mount, type Widget } from '../../support/mount.ts';
import { textContent } from '../../support/text-content.ts';

const form = (attributes = '', inner = '') =>
  mount(`<kap-inquiry sections="form" endpoint="/unused" clinic="Alder Creek" ${attributes}>${inner}</kap-inquiry>`);

/** The page takes over sending and answers with `response`. */
const answerWith = (widget: Widget, response: () => Promise<Response>): KapSubmitEvent[] => {
  const seen: KapSubmitEvent[] = [];
  widget.el.addEventListener('kap-submit', (event) => {
    seen.push(event);
    event.preventDefault();
    event.detail.respondWith(response());
  });
  return seen;
};

const confirmed = () => Promise.resolve(new Response('{"ok":true}', { status: 201 }));
const status =
  (code: number, body = '') =>
  () =>
    Promise.resolve(new Response(body, { status: code }));

describe('the inquiry form', () => {
  it('labels every field, and hints to browsers what belongs there', async () => {
    const widget = await form();
    for (const field of widget.root.querySelectorAll<HTMLInputElement>(
      'form :is(input, select, textarea):not([tabindex])',
    ))
      expect(field.labels?.length, field.name).to.equal(1);
    const hints = (name: string) =>
      ['type', 'autocomplete', 'inputmode', 'enterkeyhint'].map((hint) => widget.field(name).getAttribute(hint));
    expect(hints('name')).to.deep.equal(['text', 'name', null, 'next']);
    expect(hints('email')).to.deep.equal(['email', 'email', 'email', 'next']);
    expect(hints('phone')).to.deep.equal(['tel', 'tel', 'tel', 'next']);
    expect(widget.field('message').autocomplete).to.equal('off');
  });

  it('asks nothing about health, and says so above the message', async () => {
    const widget = await form();
    expect(widget.words('form')).to.contain('Please do not include medical details');
    const message = widget.field('message');
    const described = (message.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => widget.root.getElementById(id)).every(Boolean)).to.equal(true);
  });

  it('has the help line above the message and beside Send', async () => {
    const widget = await form('region="US"');
    const [above, beside] = widget.parts('help-line');
    expect(above && beside && above.compareDocumentPosition(widget.field('message'))).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(beside && textContent(beside)).to.contain('This form is not for emergencies');
    expect(beside?.querySelector('a[href="tel:988"]')).not.to.equal(null);
  });

  it('says of a wrong field what to do once it is left, and takes it back once it is right', async () => {
    const widget = await form();
    await widget.fill('email', 'ana');
    expect(widget.errorOf('email')).to.equal('Enter an email address such as name@example.com.');
    expect(widget.field('email').getAttribute('aria-invalid')).to.equal('true');
    expect(widget.field('email').getAttribute('aria-describedby')).to.contain('kap-email-error');
    await widget.fill('email', 'ana@example.com');
    expect(widget.errorOf('email')).to.equal(undefined);
    expect(widget.field('email').getAttribute('aria-invalid')).to.equal('false');
  });

  it('does not scold for a field that was only passed by', async () => {
    const widget = await form();
    widget.field('name').focus();
    await sendKeys({ press: 'Tab' });
    await widget.settled();
    expect(widget.errorOf('name')).to.equal(undefined);
  });

  it('holds back an incomplete inquiry, leads the focus to a summary, and clears nothing', async () => {
    const widget = await form();
    const seen = answerWith(widget, confirmed);
    await widget.fillAll({ message: 'Hello', email: 'ana@' });
    await widget.send();
    await widget.until(() => widget.root.activeElement?.part.contains('error-summary') === true);
    expect(seen).to.have.length(0);
    expect([...widget.part('error-summary').querySelectorAll('a')].map((link) => link.hash)).to.deep.equal([
      '#kap-name',
      '#kap-email',
      '#kap-adult',
      '#kap-consent',
    ]);
    expect(widget.field('message').value).to.equal('Hello');
    expect(widget.field('email').value).to.equal('ana@');
  });

  it('leads from the summary to the field, and leaves the page’s address alone', async () => {
    const widget = await form();
    await widget.send();
    await widget.until(() => widget.parts('error-summary').length === 1);
    widget.part('error-summary').querySelector<HTMLAnchorElement>('a[href="#kap-consent"]')?.click();
    expect(widget.root.activeElement).to.equal(widget.field('consent'));
    expect(location.hash).to.equal('');
  });

  it('tells somebody too young where help is, and has no link within a link', async () => {
    const widget = await form('region="US"');
    await widget.send();
    await widget.until(() => widget.parts('error-summary').length === 1);
    expect(widget.root.querySelector('[part="error-summary"] a a')).to.equal(null);
    expect(widget.root.querySelector('[data-field="adult"] [part="help"] a[href="tel:988"]')).not.to.equal(null);
  });

  it('counts the message down and keeps every character over the limit', async () => {
    const widget = await form();
    await widget.fill('message', '🌿'.repeat(999));
    expect(widget.words('form')).to.contain('1 character left');
    await widget.fill('message', 'x'.repeat(1003));
    expect(widget.words('form')).to.contain('3 characters too many');
    expect(widget.field('message').value).to.have.length(1003);
    expect(widget.errorOf('message')).to.equal(
      'Message: please shorten this by 3 characters too many. It can have 1000 characters.',
    );
  });

  it('needs the phone number of those who choose a call, and asks whether texts are welcome', async () => {
    const widget = await form();
    await widget.fillAll({ ...COMPLETE, preferredContact: 'phone' });
    expect(widget.field('phone').required).to.equal(true);
    expect(widget.field('email').required).to.equal(false);
    await widget.fill('preferredContact', 'text');
    expect(widget.field('textConsent').checked).to.equal(false);
  });

  it('hands the payload to the page, once for a double press, and shows the receipt', async () => {
    const widget = await form('reply-time="two working days" region="US"');
    let release = (): void => undefined;
    const seen = answerWith(widget, async () => {
      await new Promise<void>((resolve) => (release = resolve));
      return confirmed();
    });
    await widget.fillAll(COMPLETE);
    const sent = oneEvent(widget.el, 'kap-sent');
    widget.part('submit').click();
    widget.part('submit').click();
    await widget.settled();
    expect(widget.el.matches(':state(sending)')).to.equal(true);
    expect(widget.part('submit').getAttribute('aria-disabled')).to.equal('true');
    expect(widget.words('status')).to.equal('Sending your message…');
    expect(widget.field('message').readOnly).to.equal(true);
    await widget.fill('mayLeaveMessage', true);
    expect(widget.field('mayLeaveMessage').checked).to.equal(false);
    release();
    const { detail } = (await sent) as KapSentEvent;
    expect(seen).to.have.length(1);
    const { payload } = seen[0]!.detail;
    expect(payload).to.include({
      name: 'Ana',
      email: 'ana@example.com',
      message: COMPLETE.message,
      mayLeaveMessage: false,
    });
    expect(payload.consent.text).to.contain('I agree that Alder Creek may use my name');
    expect(detail).to.deep.equal({ id: payload.id, confirmed: true });
    await widget.settled();
    expect(widget.el.matches(':state(sent)')).to.equal(true);
    expect(widget.words('sent')).to.contain(
      'Thank you. We got your message. We usually reply within two working days.',
    );
    expect(widget.words('sent')).to.contain(payload.id);
    expect(widget.words('sent')).to.contain('Call 988');
    expect(widget.root.activeElement && textContent(widget.root.activeElement)).to.equal(
      'Thank you. We got your message.',
    );
  });

  it('does not claim more than the endpoint proved', async () => {
    const widget = await form();
    answerWith(widget, status(200, '<p>Thanks!</p>'));
    await widget.fillAll(COMPLETE);
    const sent = oneEvent(widget.el, 'kap-sent');
    await widget.send();
    expect(((await sent) as KapSentEvent).detail.confirmed).to.equal(false);
    await widget.settled();
    expect(widget.words('sent')).to.contain('did not confirm that it arrived');
    expect(widget.words('sent')).not.to.contain('We got your message');
    expect(widget.words('sent')).not.to.contain('We usually reply');
  });

  for (const [kind, response, words] of [
    ['refused', status(404), 'sending again will not help'],
    ['busy', status(503), 'Please try again in a few minutes'],
    ['unknown', status(500), 'There was no clear answer'],
    ['unknown', () => Promise.reject(new TypeError('Failed to fetch')), 'We do not know if your message arrived'],
    ['rejected', status(422), 'did not accept it'],
  ] as const)
    it(`keeps the text and says what is true when the outcome is ${kind} (“${words}”)`, async () => {
      const widget = await form('phone="555 010 0142" email="hello@aldercreek.example"');
      answerWith(widget, response);
      await widget.fillAll(COMPLETE);
      const failed = oneEvent(widget.el, 'kap-failed');
      await widget.send();
      expect(((await failed) as KapFailedEvent).detail).to.deep.equal({ kind, attempts: 1 });
      await widget.settled();
      expect(widget.el.matches(':state(failed)')).to.equal(true);
      expect(widget.words('failed')).to.contain(words);
      expect(widget.root.activeElement).to.equal(widget.part('failed'));
      expect(widget.words('failed')).to.contain('555 010 0142');
      expect(widget.part('failed').querySelector('a[href="mailto:hello@aldercreek.example"]')).not.to.equal(null);
      expect(widget.field('message').value).to.equal(COMPLETE.message);
    });

  it('keeps the focus in the form through trying again', async () => {
    const widget = await form();
    let release = (): void => undefined;
    answerWith(widget, async () => {
      await new Promise<void>((resolve) => (release = resolve));
      return new Response('', { status: 503 });
    });
    await widget.fillAll(COMPLETE);
    await widget.send();
    release();
    await widget.until(() => widget.parts('failed').length === 1);
    widget.part('failed').querySelector('button')?.click();
    await widget.until(() => widget.parts('sending').length === 1);
    expect(widget.root.activeElement).to.equal(widget.part('submit'));
    release();
    await widget.until(() => widget.root.activeElement === widget.parts('failed')[0]);
  });

  it('shows the endpoint’s words beside the fields that it refused', async () => {
    const errors = [{ detail: 'this address bounces', pointer: '#/email' }];
    const widget = await form();
    answerWith(widget, status(422, JSON.stringify({ errors })));
    await widget.fillAll(COMPLETE);
    await widget.send();
    await widget.until(() => widget.errorOf('email') !== undefined);
    expect(widget.errorOf('email')).to.equal('Email: this address bounces');
  });

  it('keeps the id while the content is the same, and takes a new one when it changes', async () => {
    const widget = await form();
    const seen = answerWith(widget, status(500));
    await widget.fillAll(COMPLETE);
    for (let attempt = 1; attempt <= 2; attempt++) {
      const failed = oneEvent(widget.el, 'kap-failed');
      await widget.send();
      expect(((await failed) as KapFailedEvent).detail.attempts).to.equal(attempt);
    }
    await widget.fill('message', 'Something else');
    const failed = oneEvent(widget.el, 'kap-failed');
    await widget.send();
    await failed;
    const ids = seen.map(({ detail }) => detail.payload.id);
    expect(ids[0]).to.equal(ids[1]);
    expect(ids[2]).not.to.equal(ids[0]);
  });

  it('says that nobody knows when the page takes the inquiry and gives no answer in time', async () => {
    const widget = await form('', '<script type="application/json">{ "timeout": 1000 }</script>');
    const warnings = await warningsDuring(async () => {
      widget.el.addEventListener('kap-submit', (event) => {
        event.preventDefault();
      });
      await widget.fillAll(COMPLETE);
      await widget.send();
      expect(widget.el.matches(':state(sending)')).to.equal(true);
      await widget.until(() => widget.parts('failed').length === 1);
    });
    expect(widget.words('failed')).to.contain('We do not know if your message arrived');
    expect(warnings.join()).to.contain('detail.respondWith(promise)');
    expect(widget.field('message').value).to.equal(COMPLETE.message);
  });

  it('waits for a page that answers later', async () => {
    const widget = await form();
    widget.el.addEventListener('kap-submit', (event) => {
      event.preventDefault();
      setTimeout(() => event.detail.respondWith(confirmed()));
    });
    await widget.fillAll(COMPLETE);
    await widget.send();
    await widget.until(() => widget.parts('sent').length === 1);
  });

  it('goes on sending while the form is away, and shows what became of it', async () => {
    const widget = await form();
    let release = (): void => undefined;
    answerWith(widget, async () => {
      await new Promise<void>((resolve) => (release = resolve));
      return new Response('{"ok":true}');
    });
    await widget.fillAll(COMPLETE);
    await widget.send();
    widget.el.sections = 'faq';
    await widget.until(() => widget.parts('form').length === 0);
    expect(widget.el.matches(':state(sending)')).to.equal(true);
    const sent = oneEvent(widget.el, 'kap-sent');
    release();
    await sent;
    expect(widget.el.matches(':state(sent)')).to.equal(true);
    widget.el.sections = 'form';
    await widget.until(() => widget.parts('sent').length === 1);
  });

  it('copies the message, or says how else to get it', async () => {
    const widget = await form();
    answerWith(widget, status(500));
    await widget.fillAll(COMPLETE);
    await widget.send();
    await widget.until(() => widget.parts('failed').length === 1);
    const written: string[] = [];
    const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    const replaceClipboard = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    const press = async (words: string) => {
      [...widget.part('failed').querySelectorAll('button')]
        .find((one) => one.textContent === 'Copy my message')
        ?.click();
      await widget.until(() => widget.words('failed').includes(words));
    };
    replaceClipboard((text) => {
      written.push(text);
      return Promise.resolve();
    });
    await press('Copied.');
    replaceClipboard(() => Promise.reject(new Error('denied')));
    await press('It could not be copied here');
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
    expect(written).to.deep.equal([`${COMPLETE.message}\n\nAna\nana@example.com`]);
  });

  it('offers an email, and keeps the message out of the link, where scripts of the page could read it', async () => {
    const widget = await form('email="hi@alder.example"');
    answerWith(widget, status(404));
    await widget.fillAll({ ...COMPLETE, message: 'A secret word' });
    await widget.send();
    await widget.until(() => widget.parts('failed').length === 1);
    const link = [...widget.part('failed').querySelectorAll('a')].find(
      ({ textContent: words }) => words === 'Send it by email instead',
    );
    expect(link?.getAttribute('href')).to.equal('mailto:hi@alder.example');
    expect(widget.root.innerHTML).not.to.contain('secret');
  });

  it('shows what the endpoint says about all of it', async () => {
    const widget = await form();
    answerWith(widget, status(422, '{"message":"Too many links <b>here</b>."}'));
    await widget.fillAll(COMPLETE);
    await widget.send();
    await widget.until(() => widget.parts('failed').length === 1);
    expect(widget.words('failed')).to.contain('The form service says: Too many links here.');
  });

  it('joins the token of a captcha in the page to the payload, and takes nothing else from the slot', async () => {
    const widget = await form(
      '',
      '<div slot="captcha"><input type="hidden" name="cf-turnstile-response" value="token-1" /><input name="" /></div>',
    );
    const seen = answerWith(widget, confirmed);
    await widget.fillAll(COMPLETE);
    const captcha = widget.el.querySelector<HTMLInputElement>('[name="cf-turnstile-response"]')!;
    captcha.value = 'token-2';
    captcha.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await widget.send();
    await widget.until(() => seen.length === 1);
    const payload = seen[0]?.detail.payload as unknown as Record<string, unknown>;
    expect(payload['cf-turnstile-response']).to.equal('token-2');
    expect(Object.keys(payload)).not.to.include('');
  });

  it('keeps what nobody confirmed at hand until another message is begun', async () => {
    const widget = await form('email="hi@alder.example" draft="session"');
    answerWith(widget, status(200, '<p>Thank you!</p>'));
    await widget.fillAll(COMPLETE);
    await widget.send();
    await widget.until(() => widget.parts('sent').length === 1);
    expect(widget.words('sent')).to.contain('Copy my message').and.to.contain('Send it by email instead');
    expect(sessionStorage.length).to.equal(0);
    [...widget.part('sent').querySelectorAll('button')].at(-1)?.click();
    await widget.settled();
    expect(widget.field('message').value).to.equal('');
  });

  it('keeps the drafts of two elements apart', async () => {
    sessionStorage.clear();
    const [one, other] = [await form('draft="session" id="one"'), await form('draft="session" id="other"')];
    await one.fill('message', 'To one');
    await other.fill('message', 'To the other');
    const again = await form('draft="session" id="one"');
    expect(again.field('message').value).to.equal('To one');
    sessionStorage.clear();
  });

  it('starts anew after sending', async () => {
    const widget = await form();
    answerWith(widget, confirmed);
    await widget.fillAll(COMPLETE);
    await widget.send();
    await widget.until(() => widget.parts('sent').length === 1);
    widget.part('sent').querySelector('button')?.click();
    await widget.settled();
    expect(widget.field('message').value).to.equal('');
    expect(widget.field('consent').checked).to.equal(false);
    expect(widget.root.activeElement).to.equal(widget.field('name'));
  });

  it('marks a filled honeypot and sends all the same', async () => {
    const widget = await form();
    const seen = answerWith(widget, confirmed);
    await widget.fillAll(COMPLETE);
    const trap = widget.root.querySelector<HTMLInputElement>('form [tabindex="-1"]');
    if (trap) trap.value = 'https://spam.example';
    trap?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await widget.send();
    await widget.until(() => seen.length === 1);
    expect(seen[0]?.detail.payload.suspected).to.contain('honeypot');
  });

  it('keeps the draft when the element is moved, removed and put back', async () => {
    const widget = await form();
    await widget.fill('message', 'Still here');
    const home = widget.el.parentNode;
    widget.el.remove();
    home?.append(widget.el);
    await widget.settled();
    expect(widget.field('message').value).to.equal('Still here');
  });

  it('keeps the draft when the panel is taken away and put back', async () => {
    const widget = await form();
    await widget.fill('message', 'Still here');
    widget.el.setAttribute('sections', 'faq');
    await widget.until(() => widget.parts('form').length === 0);
    widget.el.setAttribute('sections', 'faq form');
    await widget.until(() => widget.parts('form').length === 1);
    expect(widget.field('message').value).to.equal('Still here');
  });

  it('keeps the draft when attributes change', async () => {
    const widget = await form();
    await widget.fill('message', 'Still here');
    widget.el.clinic = 'Another name';
    widget.el.setAttribute('heading-level', '4');
    await widget.until(() => widget.words('form-title').includes('Another name'));
    expect(widget.field('message').value).to.equal('Still here');
  });

  it('keeps an unsent draft over a reload with draft="session", and removes it once sent', async () => {
    sessionStorage.clear();
    const first = await form('draft="session"');
    await first.fill('message', 'From before');
    first.el.remove();
    const second = await form('draft="session"');
    expect(second.field('message').value).to.equal('From before');
    answerWith(second, confirmed);
    await second.fillAll(COMPLETE);
    await second.send();
    await second.until(() => second.parts('sent').length === 1);
    expect(sessionStorage.length).to.equal(0);
  });

  it('stores nothing by default', async () => {
    sessionStorage.clear();
    localStorage.clear();
    const widget = await form();
    await widget.fillAll(COMPLETE);
    expect([sessionStorage.length, localStorage.length, document.cookie]).to.deep.equal([0, 0, '']);
  });

  it('shows the owner’s fields in the owner’s order', async () => {
    const config = JSON.stringify({
      fields: [
        'email',
        { type: 'radio', name: 'when', label: 'Best time', options: ['Morning', 'Evening'], required: true },
        { type: 'select', name: 'source', label: 'How did you find us?', options: ['A friend', 'The web'] },
        { type: 'textarea', name: 'more', label: 'Anything else', help: 'A line or two.' },
        { type: 'checkbox', name: 'news', label: 'Send me news' },
        { type: 'hidden', name: 'site', value: 'north' },
      ],
    });
    const widget = await form('', `<script type="application/json">${config}</script>`);
    const names = [...widget.root.querySelectorAll<HTMLElement>('[data-field]')].map(({ dataset }) => dataset['field']);
    expect(names).to.deep.equal(['email', 'when', 'source', 'more', 'news', 'adult', 'consent']);
    const seen = answerWith(widget, confirmed);
    await widget.send();
    await widget.until(() => widget.errorOf('when') !== undefined);
    expect(widget.errorOf('when')).to.equal('Best time: please fill this in.');
    widget.root.querySelector<HTMLInputElement>('[name="when"][value="Evening"]')?.click();
    await widget.fillAll({ email: 'ana@example.com', source: 'The web', adult: true, consent: true });
    await widget.send();
    await widget.until(() => seen.length === 1);
    expect(seen[0]?.detail.payload.fields).to.deep.equal({
      when: 'Evening',
      source: 'The web',
      more: '',
      news: 'no',
      site: 'north',
    });
  });

  it('shows phone and email in the place of the form without an endpoint', async () => {
    const widget = await mount('<kap-inquiry sections="form" phone="555 010 0142" email="a@b.example"></kap-inquiry>');
    expect(widget.parts('form')).to.have.length(0);
    expect(widget.words('contact')).to.contain('555 010 0142');
    expect(widget.part('contact').querySelector('a[href="mailto:a@b.example"]')).not.to.equal(null);
  });

  it('takes the action of a fallback form as the endpoint', async () => {
    const widget = await mount(
      '<kap-inquiry sections="form"><form action="/fallback" method="post"><input name="q"></form></kap-inquiry>',
    );
    expect(widget.parts('form')).to.have.length(1);
  });

  it('promises only what the owner stated', async () => {
    const plain = await form();
    expect(plain.words('consent')).not.to.contain('ads');
    const config = '{ "noAdsSharing": true, "privacyContact": "privacy@aldercreek.example" }';
    const stated = await form('', `<script type="application/json">${config}</script>`);
    expect(stated.words('consent')).to.contain('Alder Creek will not sell this information or use it for ads.');
    expect(stated.words('consent')).to.contain('deleted at privacy@aldercreek.example');
  });

  it('shows the owner’s slots', async () => {
    const widget = await form('', '<p slot="before-form">Welcome</p><p slot="privacy">We keep little.</p>');
    const shown = (name: string) =>
      widget.root.querySelector<HTMLSlotElement>(`slot[name="${name}"]`)?.assignedElements()[0];
    expect(shown('before-form')?.textContent).to.equal('Welcome');
    expect(shown('privacy')?.textContent).to.equal('We keep little.');
  });

  it('can be filled in and sent by keyboard alone', async () => {
    const widget = await form();
    const seen = answerWith(widget, confirmed);
    widget.field('name').focus();
    await sendKeys({ type: 'Ana' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'ana@example.com' });
    widget.field('adult').focus();
    await sendKeys({ press: ' ' });
    widget.field('consent').focus();
    await sendKeys({ press: ' ' });
    widget.field('email').focus();
    await sendKeys({ press: 'Enter' });
    await widget.until(() => seen.length === 1);
    expect(seen[0]?.detail.payload).to.include({ name: 'Ana', email: 'ana@example.com' });
  });
});
