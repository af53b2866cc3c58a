import { expect } from '@open-wc/testing';
import { crisisWords } from '../../src/safety/crisis-words.ts';

describe('the words of crisis help', () => {
  it('name the line to call and to text, and the emergency number', () => {
    expect(crisisWords('US', {})).to.deep.equal({
      crisisLine: '[Call 988](tel:988) (988 Suicide & Crisis Lifeline) or [text 988](sms:988), any time, free.',
      emergencyNumber: '[911](tel:911)',
    });
  });

  it('say which word to text, and dial without spaces', () => {
    expect(crisisWords('gb', {}).crisisLine).to.equal(
      '[Call 116 123](tel:116123) (Samaritans) or [text SHOUT to 85258](sms:85258?body=SHOUT), any time, free.',
    );
    expect(crisisWords('AU', {}).crisisLine).to.equal('[Call 13 11 14](tel:131114) (Lifeline), any time, free.');
  });

  for (const region of [undefined, 'XX', '__proto__', 'constructor'])
    it(`offer the directory for ${region}, and no number`, () => {
      const { crisisLine, emergencyNumber } = crisisWords(region, {});
      expect(crisisLine).to.contain('https://findahelpline.com');
      expect(crisisLine + emergencyNumber).not.to.match(/\d/);
    });
});
