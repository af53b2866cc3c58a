import { expect } from '@open-wc/testing';
import { AnswerIndex, languageOf, type SearchableEntry } from '../../src/answers/index.ts';

const entry = (id: string, question: string, answer = '', askedAs: string[] = []): SearchableEntry => ({
  id,
  question,
  answer,
  askedAs,
});

const ENTRIES = [
  entry('price', 'What does it cost?', 'A session is $480. You can pay in parts.'),
  entry('insurance', 'Does insurance pay?', 'Some plans do.'),
  entry('parking', 'Where can I park?', 'Behind the house. There is room for bicycles too.', ['garage, car']),
  entry('hours', 'When are you open?', 'Monday to Friday. The phone is answered from nine.'),
  entry('rooms', 'What do the rooms look like?', 'They are quiet.'),
];

const index = async (entries = ENTRIES, locale = 'en', unanswered: string[][] = []) =>
  AnswerIndex.of(entries, { language: await languageOf(locale), unanswered });

const ids = (answers: AnswerIndex, question: string) => answers.search(question).map(({ id }) => id);

describe('finding answers', () => {
  for (const [what, question, id] of [
    ['the words of the question', 'where can i park', 'parking'],
    ['other forms of its words', 'parked', 'parking'],
    ['a synonym', 'how much are you charging', 'price'],
    ['a phrase that means it', 'is it covered', 'insurance'],
    ['a sign', '$$?', 'price'],
    ['a mistyped word', 'insurence', 'insurance'],
    ['two letters swapped', 'bicylces', 'parking'],
    ['the start of a word that is being typed', 'where is the parki', 'parking'],
    ['capitals and accents', 'PÀRKÍNG', 'parking'],
    ['words of the answer', 'bicycles', 'parking'],
    ['the owner’s further wordings', 'is there a garage', 'parking'],
    [
      'a story with the question at the end',
      'My sister told me about you last week and I wonder what you charge',
      'price',
    ],
  ] as const)
    it(`takes ${what}`, async () => {
      expect(ids(await index(), question)[0]).to.equal(id);
    });

  it('says that nothing fits, rather than naming the nearest', async () => {
    const answers = await index();
    for (const question of ['do you sell umbrellas', 'qwertz', 'and you?', '', '   ', '🤷', 'constructor', '__proto__'])
      expect(ids(answers, question), question).to.deep.equal([]);
  });

  it('names at most five', async () => {
    const many = Array.from({ length: 20 }, (_, number) => entry(`pay-${number}`, `Can I pay by card ${number}?`));
    expect(ids(await index(many), 'pay by card')).to.have.length(5);
  });

  it('takes a question on a theme that nobody answers for unanswered, until somebody does', async () => {
    const themes = [['dogs, cats, pets, bring my dog']];
    expect(ids(await index(ENTRIES, 'en', themes), 'can i bring my dog')).to.deep.equal([]);
    const withDogs = [...ENTRIES, entry('dogs', 'Can I bring my dog?')];
    expect(ids(await index(withDogs, 'en', themes), 'can i bring my dog')[0]).to.equal('dogs');
  });

  it('survives a very long text', async () => {
    expect(ids(await index(), 'lorem ipsum '.repeat(20_000))).to.deep.equal([]);
  });

  it('reads Spanish', async () => {
    const answers = await index(
      [
        entry('precio', '¿Cuánto cuesta una sesión?', 'Depende de la clínica.'),
        entry('manejar', '¿Puedo conducir después?', 'No conduzca hasta el día siguiente.'),
        entry('duele', '¿Duele la inyección?', 'Un poco.'),
      ],
      'es-US',
    );
    expect(ids(answers, 'cuanto sale')[0]).to.equal('precio');
    expect(ids(answers, '¿y los precios?')[0]).to.equal('precio');
    expect(ids(answers, 'puedo manejar mi carro')[0]).to.equal('manejar');
    expect(ids(answers, 'inyecciones')[0]).to.equal('duele');
  });

  it('reads languages that it knows nothing of, word by word', async () => {
    const answers = await index([entry('a', 'Wo kann ich parken?'), entry('b', 'Was kostet es?')], 'de');
    expect(ids(answers, 'parken')[0]).to.equal('a');
  });

  it('marks what was asked for, where it stands', async () => {
    const answers = await index();
    const [found] = answers.search('parking');
    const marked = answers.mark('Where can I park? Parking is free.', found!);
    expect(marked.map(({ text }) => text).join('')).to.equal('Where can I park? Parking is free.');
    expect(marked.filter(({ isMatch }) => isMatch).map(({ text }) => text)).to.deep.equal(['park', 'Parking']);
  });

  it('quotes the sentence of the answer that was asked for', async () => {
    const answers = await index();
    const [found] = answers.search('bicycles');
    expect(answers.excerpt('Behind the house. There is room for bicycles too.', found!)).to.equal(
      'There is room for bicycles too.',
    );
    expect(answers.excerpt('One two. Three.', found!)).to.equal('One two.');
    expect(answers.excerpt('', found!)).to.equal('');
  });

  it('lets the page work while it indexes', async () => {
    const many = Array.from({ length: 3000 }, (_, number) =>
      entry(
        `id-${number}`,
        `Question ${number} about subject${number % 97}`,
        `Answer ${number} word${number}. `.repeat(8),
      ),
    );
    let turns = 0;
    const timer = setInterval(() => turns++);
    const answers = await index(many);
    clearInterval(timer);
    expect(turns).to.be.above(2);
    expect(ids(answers, 'subject5')).to.have.length(5);
  });
});
