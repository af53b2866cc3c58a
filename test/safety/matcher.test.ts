import { expect } from '@open-wc/testing';
import { riskIn } from '../../src/safety/matcher.ts';

const risks: Record<string, string[]> = {
  'to end one’s life': ['I am going to kill myself', 'she tried to take her own life last week', 'me quiero matar'],
  'to be dead': ['I just want to be dead', 'part of me really wants to die', 'ojalá me muriera'],
  'not to live': ['I don’t want to be alive anymore', 'no longer want to live', 'ya no quiero seguir viviendo'],
  'to hurt oneself': ['I keep cutting myself', 'urge to hurt myself', 'volví a cortarme anoche'],
  'an attempt of late': [
    'I attempted two weeks ago',
    'took a whole bottle of pills on Monday',
    'mi último intento fue en mayo',
  ],
  'a plan, a note, the means': [
    'I have a plan and a date',
    'wrote my goodbye letters',
    'tengo un plan para suicidarme',
  ],
  voices: ['the voices tell me to jump', 'las voces me dicen que me mate'],
  'being a burden': ['they would be better off without me', 'soy una carga para todos'],
  'no way out': ['there is no point in living', 'no reason to keep going', 'no le veo sentido a la vida'],
  'not to wake up': ['I hope I don’t wake up tomorrow', 'quisiera dormir y no despertar'],
  'being tired of life': ['so tired of living', 'estoy cansado de vivir', 'ya no puedo más'],
  'saying goodbye': ['I have been giving away my things', 'me despedí de mis hijos'],
  'not being safe': ['I don’t trust myself to be alone', 'tengo miedo de lo que pueda hacer'],
  'effect on oneself': ['will it help with my suicidal thoughts?', '¿me ayudaría con mis ideas suicidas?'],
  'words in disguise': [
    'k i l l myself',
    'su1cidal',
    'sucidal and scared',
    'i wnat to diiie',
    'kiero matarm',
    'SUICIDE',
  ],
  'jargon and slang': ['MDD, passive SI most days', 'gonna kms', 'thinking of unaliving myself'],
};

const lookalikes: Record<string, string[]> = {
  idioms: ['killing time before my visit', 'my back is killing me', 'I am dying to know', 'me muero de hambre'],
  'other objects': ['how do I end my membership?', 'quiero acabar con el insomnio', 'I can’t go on the 14th'],
  'plain negation': ['not suicidal', 'I have never thought of killing myself', 'no soy suicida', 'No SI, no HI'],
  'fear of death': ['I am scared of dying on the table', 'me da miedo morirme en la sesión'],
  work: ['I am a nurse in suicide prevention', 'estoy haciendo una tesis sobre el suicidio'],
  'a question in general': ['does ketamine reduce suicidal thoughts?', '¿la ketamina reduce las ideas suicidas?'],
  'safety of the drug': ['is there a risk of overdose?', '¿hay riesgo de sobredosis?', 'what is ego death'],
  'long ago': ['I attempted suicide 20 years ago and am well', 'de joven me cortaba, hace 12 años que no'],
  bereavement: ['I lost my brother to suicide in 2009', 'mi tío se suicidó en 1999'],
  accidents: ['I cut myself shaving', 'me corté con un cuchillo cocinando'],
};

describe('the crisis matcher', () => {
  for (const [family, sentences] of Object.entries(risks))
    for (const sentence of sentences)
      it(`sees a risk, ${family}: ${sentence}`, () => expect(riskIn(sentence)).not.to.equal(undefined));

  for (const [guard, sentences] of Object.entries(lookalikes))
    for (const sentence of sentences)
      it(`sees none, ${guard}: ${sentence}`, () => expect(riskIn(sentence)).to.equal(undefined));

  it('lets the clause after a negation decide', () => {
    expect(riskIn('I’m not suicidal, just tired')).to.equal(undefined);
    expect(riskIn('I’m not suicidal but I would not mind not waking up')).not.to.equal(undefined);
    expect(riskIn('no soy suicida, pero quisiera no despertar')).not.to.equal(undefined);
  });

  it('tells the writer from somebody else', () => {
    for (const sentence of ['My son says he wants to die', 'mi hija dice que se quiere matar'])
      expect(riskIn(sentence)?.isAboutSomebodyElse, sentence).to.equal(true);
    for (const sentence of ['Since my wife left I want to die', 'quiero matarme', 'My son is fine. I want to die.'])
      expect(riskIn(sentence)?.isAboutSomebodyElse, sentence).to.equal(false);
  });

  it('finds one sentence in a long text, and says where', () => {
    const before = 'I would like to know the price. '.repeat(50);
    const risk = riskIn(`${before}I want to end my life. ${'Do you take insurance? '.repeat(50)}`);
    expect(risk?.spans).to.have.length(1);
    expect(risk?.spans[0]?.start).to.be.within(before.length - 1, before.length);
  });

  it('has nothing to say of no text', () => {
    for (const text of ['', '   ', '...', '\n\n', '💀']) expect(riskIn(text)).to.equal(undefined);
  });

  for (const piece of [
    'a ',
    'x\n',
    '!',
    'not ',
    'k*',
    'i want to ',
    'no quiero ',
    'not kill myself ',
    'what is the price? ',
  ])
    it(`is done with 100,000 characters of ${JSON.stringify(piece)} in less than a second`, () => {
      riskIn('warm up');
      const text = piece.repeat(100_000 / piece.length);
      const start = performance.now();
      riskIn(text);
      expect(performance.now() - start).to.be.below(1000);
    });
});
