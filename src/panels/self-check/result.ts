import { html, nothing, type TemplateResult } from 'lit';
import type { CheckTexts } from '../../languages.ts';
import type { SelfCheckMessages } from '../../messages/en/self-check.ts';
import { heading } from '../heading.ts';
import type { NoteGroup } from './notes.ts';

export interface ResultContext {
  /** Of the result's own title. */
  level: number;
  words: SelfCheckMessages;
  texts: CheckTexts;
  /** The crisis line. */
  help: TemplateResult;
  /** What became of copying. */
  status: string | undefined;
  onCopy: () => void;
  onPrint: () => void;
  onClear: () => void;
}

const groupTemplate = ({ id, title, lead, notes }: NoteGroup, level: number): TemplateResult =>
  html`<div class="notes">
    ${heading(level, 'check-result-group', title, `check-notes-${id}`)}
    <p>${lead}</p>
    ${
      notes.length > 0
        ? html`<ul>
            ${notes.map(({ topic, note }) => html`<li>${topic ? html`<b>${topic}</b> ` : nothing}${note}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;

/** The notes, laid out alike whatever was ticked. */
export const result = (groups: readonly NoteGroup[], context: ResultContext): TemplateResult => {
  const { level, words, texts, help, status, onCopy, onPrint, onClear } = context;
  return html`<div part="check-result" role="group" aria-labelledby="check-notes">
    ${heading(level, 'check-result-title', texts.notesTitle, 'check-notes')}
    <p>${texts.notesIntro}</p>
    ${groups.map((group) => groupTemplate(group, level + 1))}
    <p>${texts.otherChoices}</p>
    ${help}
    <div class="ways">
      <button type="button" @click=${onCopy}>${words.copyNotes}</button>
      <button type="button" @click=${onPrint}>${words.printNotes}</button>
      <button type="button" @click=${onClear}>${words.clearNotes}</button>
      <span role="status">${status}</span>
    </div>
    <p class="small">${texts.staysHere}</p>
  </div>`;
};
