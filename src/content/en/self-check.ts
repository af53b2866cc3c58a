import type { CheckPart } from '../types.ts';

/**
 * “Get ready to talk about KAP”. It asks nothing about suicide: nobody would act on the answer. It gives topics to
 * raise, never a score, a verdict or advice; a change of wording must keep it so (domain.md, 4.5).
 */
export const checkParts: readonly CheckPart[] = [
  {
    id: 'reasons',
    legend: 'What brings you here? (optional)',
    shows: 'ticked',
    title: 'What brings you here',
    lead: 'Topics to talk about:',
    none: 'You did not tick anything here.',
    items: [
      {
        id: 'a1',
        text: 'I have tried two or more medicines for depression and still feel unwell.',
        note: 'Bring the names, doses and dates of medicines you have tried. Ask what else is an option too.',
      },
      {
        id: 'a2',
        text: 'I have anxiety or trauma symptoms that have not improved.',
        note: 'Research on ketamine for anxiety and PTSD is limited. Ask what has stronger evidence for you.',
      },
      {
        id: 'a3',
        text: 'I feel stuck in the same thoughts or habits.',
        note: 'Talk about your goals. Talk therapy on its own may also help.',
      },
      {
        id: 'a4',
        text: 'I am curious and still learning.',
        note: 'The FAQ on this page is a good start.',
        noteWithoutFaq: 'Write down your questions to ask.',
      },
      {
        id: 'a5',
        text: 'I am asking for someone else.',
        note: 'The person themselves will need to talk with a clinician and decide freely.',
      },
    ],
  },
  {
    id: 'safety',
    legend: 'Things to tell a clinician first',
    intro: 'Tick any that may apply to you. You can skip any. If you are not sure, tick it and ask.',
    shows: 'ticked',
    title: 'Things to tell a clinician first',
    lead: 'Bring these up first. Some may mean that ketamine is not advised, or that another doctor needs to agree first.',
    none: 'You did not tick any of the common safety topics. That does not mean KAP is safe for you. A clinician will still ask about your health.',
    items: [
      {
        id: 'b1',
        text: 'High blood pressure, or I have not had it checked lately',
        note: 'Ketamine raises blood pressure for a time. It may need to be checked or treated first.',
      },
      {
        id: 'b2',
        text: 'Heart trouble, such as chest pain, heart failure, or an uneven heartbeat',
        note: 'A heart check or a letter from your doctor may be needed.',
      },
      {
        id: 'b3',
        text: 'An aneurysm, a blood vessel problem, a stroke, or bleeding in the brain, now or in the past',
        note: 'Some of these mean ketamine should not be used. Tell them before anything else.',
      },
      {
        id: 'b4',
        text: 'High pressure in the head or eyes, a serious head injury, or seizures',
        note: 'Tell them what and when.',
      },
      {
        id: 'b5',
        text: 'I have had psychosis, schizophrenia or mania, or hear or see things others do not',
        note: 'Ketamine can make these worse. Ask for a specialist’s view.',
      },
      {
        id: 'b6',
        text: 'Alcohol or drug use that worries me or someone else, now or in the past',
        note: 'This does not always rule out care. Being open helps keep you safe.',
      },
      {
        id: 'b7',
        text: 'I am pregnant, might be, am trying, or am breastfeeding',
        note: 'Ketamine is not advised. Ask about other care.',
      },
      { id: 'b8', text: 'Liver problems', note: 'They may need a blood test.' },
      {
        id: 'b9',
        text: 'Bladder pain, frequent urination, or past bladder problems',
        note: 'Ketamine can harm the bladder.',
      },
      {
        id: 'b10',
        text: 'Thyroid problem that is not under control',
        note: 'It can affect heart rate and blood pressure.',
      },
      { id: 'b11', text: 'Serious breathing problems or sleep apnea', note: 'They may plan extra monitoring.' },
      {
        id: 'b12',
        text: 'An allergy or bad reaction to ketamine or an anesthetic',
        note: 'Tell them before anything else.',
      },
      {
        id: 'b13',
        text: 'I take medicine for sleep, anxiety, pain, ADHD or mood, or I use cannabis',
        note: 'Bring a full list. Do not stop anything on your own.',
      },
      { id: 'b14', text: 'Memory problems, or I fall easily', note: 'They may plan extra support.' },
      { id: 'b15', text: 'Something else I am worried about', note: 'Write it down to ask.' },
    ],
  },
  {
    id: 'practical',
    legend: 'Practical matters',
    shows: 'unticked',
    title: 'Plan ahead for',
    lead: 'You left these boxes empty:',
    none: 'You ticked all of these. Ask what else to plan for.',
    items: [
      {
        id: 'c1',
        text: 'I can get a ride home and rest until the next day',
        note: 'A ride home, and rest until the next day',
      },
      { id: 'c2', text: 'I can plan for talk therapy visits', note: 'Talk therapy visits' },
      { id: 'c3', text: 'I can ask about cost before I decide', note: 'Asking about cost before you decide' },
      {
        id: 'c4',
        text: 'I am 18 or older',
        note: 'Your age. Most ketamine clinics treat adults only. If you are under 18, please talk with a parent, a guardian, or a doctor.',
      },
    ],
  },
];

/** What stands around the items; none of it is an owner's to reword. May hold `{crisisLine}`, `{emergencyNumber}`. */
export const checkTexts = {
  help: 'If you are thinking about suicide or feel unsafe, please get help now: {crisisLine}',
  notesTitle: 'Your notes for a first talk',
  notesIntro:
    'These notes come only from the boxes you ticked. This is not medical advice. It does not tell you whether KAP is safe or right for you. Only a licensed clinician who knows your health can say that.',
  otherChoices:
    'Other choices exist, such as different medicines, talk therapy, TMS, ECT or esketamine. Ask about those too.',
  staysHere:
    'Your ticks stay on this device and are erased when you close or leave this page. They are not sent to the clinic.',
  disclaimer:
    'General information only. Not a medical device, diagnosis or advice. In an emergency call {emergencyNumber}.',
};
