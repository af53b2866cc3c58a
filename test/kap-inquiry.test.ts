import { expect } from '@open-wc/testing';
import { KapInquiry } from '../src/kap-inquiry.ts';
import { warningsDuring } from './support/console-warnings.ts';
import { mount } from './support/mount.ts';
import { textContent } from './support/text-content.ts';

describe('<kap-inquiry>', () => {
  it('shows FAQ and form in the chosen order, in one shadow root whose parts page CSS reaches', async () => {
    const style = document.createElement('style');
    style.textContent =
      'kap-inquiry::part(faq-question) { letter-spacing: 3px } kap-inquiry::part(submit) { letter-spacing: 4px }';
    document.head.append(style);
    const widget = await mount('<kap-inquiry sections="form faq" endpoint="/x"></kap-inquiry>');
    const [first, second] = [widget.part('form'), widget.part('faq')];
    expect(first.compareDocumentPosition(second)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(getComputedStyle(widget.part('faq-question')).letterSpacing).to.equal('3px');
    expect(getComputedStyle(widget.part('submit')).letterSpacing).to.equal('4px');
    style.remove();
  });

  it('follows its custom properties', async () => {
    const widget = await mount('<kap-inquiry endpoint="/x" style="--kap-accent: rgb(120, 10, 90)"></kap-inquiry>');
    expect(getComputedStyle(widget.part('submit')).backgroundColor).to.equal('rgb(120, 10, 90)');
  });

  it('says what would become of an inquiry at its endpoint, without sending one', async () => {
    const widget = await mount('<kap-inquiry endpoint="https://hooks.slack.com/services/T/B/x"></kap-inquiry>');
    const slack = await widget.el.checkEndpoint();
    expect(slack.steps.map(({ step, ok }) => [step, ok])).to.deep.equal([['url', false]]);
    expect(slack.steps[0]?.detail).to.contain('Slack');
    widget.el.endpoint = '/nothing-here';
    await widget.settled();
    const own = await widget.el.checkEndpoint();
    expect(own.service).to.equal('generic');
    expect(own.steps.map(({ step }) => step)).to.deep.equal([
      'url',
      'reachable',
      'cors',
      'content-type',
      'proof',
      'caveats',
    ]);
  });

  it('never goes blank over bad values, and names them', async () => {
    let ids: unknown[] = [];
    const said = await warningsDuring(async () => {
      const widget = await mount(
        '<kap-inquiry heading-level="none" sections="" content="" format="pdf" locale="en_US" region="USA" endpoint="ftp://x"></kap-inquiry>',
      );
      ids = widget.entryIds;
      expect(widget.part('title').localName).to.equal('h2');
    });
    expect(ids).to.have.length(30);
    for (const name of ['heading-level', 'content', 'format', 'locale', 'region', 'endpoint'])
      expect(
        said.some((text) => text.includes(`attribute ${name}: got`)),
        name,
      ).to.equal(true);
  });

  it('reports inline JSON that is none, and works without it', async () => {
    const said = await warningsDuring(async () => {
      const widget = await mount('<kap-inquiry><script type="application/json">{ clinic: </script></kap-inquiry>');
      expect(widget.entryIds).to.have.length(30);
    });
    expect(said.some((text) => text.includes('inline JSON: SyntaxError'))).to.equal(true);
  });

  it('takes settings from inline JSON, attributes and the property, the property first', async () => {
    const widget = await mount(
      `<kap-inquiry sections="form" endpoint="/x" clinic="From attribute">
        <script type="application/json">{ "clinic": "From JSON", "headingLevel": 4 }</script>
      </kap-inquiry>`,
    );
    expect(widget.words('form-title')).to.equal('Send From attribute a question');
    expect(widget.part('title').localName).to.equal('h4');
    widget.el.config = { clinic: 'From property' };
    await widget.until(() => widget.words('form-title') === 'Send From property a question');
  });

  it('takes a property that was set before the script came', async () => {
    const widget = await mount('<kap-inquiry sections="form" endpoint="/x"></kap-inquiry>');
    widget.el.clinic = 'Later name';
    await widget.until(() => widget.words('form-title').includes('Later name'));
  });

  it('lets an owner change any of its words', async () => {
    const json = '{ "messages": { "submit": "Send it", "title": "Ask us", "faqTitle": "What people ask" } }';
    const widget = await mount(
      `<kap-inquiry endpoint="/x"><script type="application/json">${json}</script></kap-inquiry>`,
    );
    expect([widget.words('title'), widget.words('faq-title'), widget.words('submit')]).to.deep.equal([
      'Ask us',
      'What people ask',
      'Send it',
    ]);
  });

  it('shows an intro where the owner wrote one', async () => {
    const widget = await mount('<kap-inquiry><p slot="intro">Welcome.</p></kap-inquiry>');
    expect(widget.part('intro').querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('Welcome.');
  });

  it('says in which language and direction its words are, whatever the page’s are', async () => {
    const widget = await mount('<div dir="rtl" lang="ar"><kap-inquiry></kap-inquiry></div>');
    expect(widget.part('base').lang).to.equal('en');
    expect(widget.part('base').dir).to.equal('ltr');
  });

  it('writes FAQPage data for structured-data="faq", and follows the entries', async () => {
    const widget = await mount(
      '<kap-inquiry structured-data="faq" content="none"><details><summary>Parking?</summary>Behind <b>the</b> house.<p>Free.</p></details></kap-inquiry>',
    );
    const script = () => widget.el.querySelector('script[type="application/ld+json"]');
    await widget.until(() => script() !== null);
    expect(JSON.parse(script()?.textContent ?? '')).to.deep.include({ '@type': 'FAQPage' });
    widget.el.setAttribute('content', 'default');
    await widget.until(() => (script()?.textContent ?? '').includes('How much does it cost?'));
    const data = JSON.parse(script()?.textContent ?? '') as { mainEntity: { acceptedAnswer: { text: string } }[] };
    expect(data.mainEntity).to.have.length(31);
    for (const { acceptedAnswer } of data.mainEntity) expect(acceptedAnswer.text).not.to.match(/\{\w+\}|\]\(/);
  });

  it('lets neither input nor change events with typed words out', async () => {
    const widget = await mount('<kap-inquiry sections="form" endpoint="/x"></kap-inquiry>');
    const seen: string[] = [];
    for (const type of ['input', 'change', 'kap-status'])
      document.addEventListener(type, () => seen.push(type), { once: true });
    await widget.fill('message', 'secret');
    expect(seen).to.deep.equal([]);
  });

  it('does nothing on a second registration', async () => {
    const secondAddress = '../src/define.ts?again=1';
    await import(secondAddress);
    expect(customElements.get('kap-inquiry')).to.equal(KapInquiry);
  });

  it('is there for document.createElement and appears once appended', async () => {
    const el = document.createElement('kap-inquiry');
    document.body.append(el);
    await el.updateComplete;
    expect(textContent(el.shadowRoot?.querySelector('h2') ?? el)).to.equal(
      'Questions about ketamine-assisted psychotherapy',
    );
    el.remove();
  });
});
