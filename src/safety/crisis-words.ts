import { crisisMessages } from '../messages/en/crisis.ts';
import { fill, wordsOf, type MessageOverrides } from '../messages/messages.ts';
import { CRISIS_LINES, DIRECTORY_URL, type CrisisLine } from './crisis-lines.ts';

const dialable = (number: string): string => number.replace(/[^\d+*#]/g, '');

const lineSentence = ({ name, call, text }: CrisisLine, words: typeof crisisMessages): string => {
  const values = { name, call, callHref: dialable(call) };
  if (!text) return fill(words.crisisCall, values);
  const { to, word } = text;
  return fill(words.crisisCallOrText, {
    ...values,
    text: word ? fill(words.crisisTextWord, { word, to }) : to,
    textHref: word ? `${dialable(to)}?body=${word}` : dialable(to),
  });
};

/**
 * The words for the tokens `{crisisLine}` (a whole sentence) and `{emergencyNumber}` (within one).
 * @param region ISO 3166-1 alpha-2; unknown regions get the directory
 */
export const crisisWords = (region: string | undefined, overrides: MessageOverrides) => {
  const words = wordsOf(crisisMessages, overrides);
  const line = CRISIS_LINES[region?.toUpperCase() ?? ''];
  return {
    crisisLine: line ? lineSentence(line, words) : fill(words.crisisDirectory, { url: DIRECTORY_URL }),
    emergencyNumber: line ? fill(words.emergencyNumber, { number: line.emergency }) : words.emergencyUnknown,
  };
};
