import type { FaqAnswer, FaqId } from '../types.ts';

/** The day the wording was last checked against the evidence; shown under every answer. */
export const REVIEWED_ON = '2026-11-24';

export const answers: Record<FaqId, FaqAnswer> = {
  'what-is-kap': {
    blocks: [
      'KAP combines a low dose of ketamine with talk therapy. Ketamine has been used in hospitals since 1970 for surgery and pain. In KAP, a much smaller dose is given. For a short time it can change mood, thoughts and your sense of self.',
      'A therapist helps you get ready, may stay with you, and helps you make sense of it later.',
      'Using ketamine for depression, anxiety or trauma is “[off-label](#faq-fda-approval).” A licensed prescriber may choose it, but the FDA has not approved it for that use.',
      'KAP is not a cure, and it is not right for everyone. Next, read about [side effects](#faq-side-effects) and [who should not have ketamine](#faq-who-should-not).',
    ],
    sources: ['fda-2023', 'sanacora-2017', 'dore-2019', 'kew-2023'],
  },
  'how-it-works': {
    blocks: [
      'No one knows for sure. Depression has many causes, and medicines act on different brain systems. Ketamine acts on the brain’s glutamate system, one of the ways brain cells signal each other. Scientists are still working out how that may ease depression.',
      'In animal studies, ketamine helps brain cells form new connections. Whether this happens in people, and whether it explains feeling better, is not yet known. One study scanned people’s brains a day after a dose. Overall, it found no clear change in a marker of these connections.',
      'Researchers are also studying whether effects on inflammation play a part. It is not known.',
      'What people feel may matter more to you than how it works. See [what studies have found](#faq-does-it-work).',
    ],
    sources: ['holmes-2022', 'kopra-2021'],
  },
  'why-other-treatments-fail': {
    blocks: [
      'This is common, and it is not your fault. Many people do not get well with the first antidepressant they try. Depression has many causes, and medicines act on different brain systems. Different treatments suit different people.',
      'Time matters too. Most antidepressants take several weeks to reach full effect. Depression that has not improved after at least two medicines, taken long enough at a high enough dose, is often called “treatment-resistant depression.”',
      'That name does not mean that nothing can help. In a large US study, some people got well on a second, third or fourth treatment. Fewer did at the later steps, and experts disagree on how many.',
      'Bring a list of what you have tried, with doses and dates. Ask which choices fit you:',
      [
        'a different medicine, or a second one added',
        'talk therapy',
        'brain stimulation, such as TMS or ECT',
        '[Spravato nasal spray](#faq-spravato-difference)',
        'ketamine, with its [limits](#faq-does-it-work)',
      ],
    ],
    sources: ['rush-2006', 'pigott-2023'],
  },
  'conditions-treated': {
    blocks: [
      'We do not know yet. The studies are small and they do not agree. The best evidence is for [depression](#faq-does-it-work).',
      [
        'PTSD: one small trial found that a series of IV doses helped. A larger trial in veterans and service members found no clear benefit for PTSD symptoms. A 2023 guideline from the US Departments of Veterans Affairs and Defense suggests not using ketamine for PTSD.',
        'Social anxiety and OCD: there are only a few small, short trials.',
      ],
      'Other treatments have stronger evidence, such as trauma-focused therapy for PTSD. Ask what the clinic would suggest for you, and why.',
    ],
    sources: ['feder-2021', 'abdallah-2022', 'vadod-2023', 'taylor-2018', 'whittaker-2021', 'rodriguez-2013'],
  },
  'does-it-work': {
    blocks: [
      'For some people, yes. Some people do not improve. The best evidence is for depression that has not improved after two or more medicines. In short studies, many people felt better within a day or so of getting ketamine by IV (a drip into a vein).',
      'But results are mixed. Some careful trials found no clear difference between ketamine and another drug or a placebo (a dummy treatment). In most studies people could guess what they got, which can make results look better than they are.',
      'There is less research on ketamine plus therapy. So far it has not been shown that adding therapy makes ketamine work better or last longer.',
      'Read [how long effects last](#faq-how-long-it-lasts), and ask about [other choices](#faq-why-other-treatments-fail) too.',
    ],
    sources: ['murrough-2013', 'dean-2021', 'jelovac-2025', 'lii-2023', 'kew-2023', 'psyarxiv-cs24j'],
  },
  'how-fast': {
    blocks: [
      'When ketamine helps depression, some people notice a change within hours or within a day or two. Most antidepressant pills take several weeks.',
      'Not everyone responds, and a first lift in mood [may fade](#faq-how-long-it-lasts) within days. Some people notice a change only after several sessions, and some never do.',
      'Starting takes time too, because you need a health review first.',
      'A KAP clinic is not an emergency service. If you might hurt yourself, do not wait for an appointment. {crisisLine} If you are in danger, call {emergencyNumber}.',
    ],
    sources: ['zarate-2006', 'murrough-2013', 'wilkinson-2018'],
  },
  'how-long-it-lasts': {
    blocks: [
      'After one dose, any benefit often fades within one to two weeks. A series of doses may make it last longer.',
      'One small study followed people who got better after up to six doses. Half had slipped back by about 18 days after the last dose. Some stayed well for longer.',
      'To keep a benefit, people may have repeat (“maintenance”) sessions, other medicines or ongoing therapy. The long-term benefits and risks are not well studied.',
      'No one can promise that a change will last. Ask what the plan is if a benefit fades, and [how many sessions](#faq-how-many-sessions) that may mean.',
    ],
    sources: ['kew-2023', 'murrough-2013b', 'daly-2019', 'sanacora-2017', 'short-2018'],
  },
  'how-many-sessions': {
    blocks: [
      'It depends on your health, your goals and the clinic’s way of working. Many studies of ketamine for depression gave about six doses over two to four weeks. Some gave up to eight. KAP programs vary a lot. Most plan talk therapy visits before and after each ketamine session.',
      'Your team should check how you are doing as you go. If there is no clear benefit after a fair trial, it is reasonable to stop.',
      'Ask how they decide when to go on, when to stop, and [what follow-up costs](#faq-cost).',
    ],
    sources: ['anand-2023', 'feder-2021', 'jelovac-2025', 'mcintyre-2021'],
  },
  'what-a-session-is-like': {
    blocks: [
      'People describe it in many ways. You may feel floaty, dreamy, very calm, or apart from your body. Sounds, colors and time can seem strange. Some people find this peaceful or full of meaning. Others find it odd, scary or unpleasant. Strong feelings or memories may come up.',
      'The main effects often fade within an hour or two. You can feel tired or foggy for the rest of the day. Staff should watch you the whole time and check your blood pressure.',
      'You can say ahead of time what you want, such as quiet, music, or no touch. See [how to prepare](#faq-preparing).',
    ],
    sources: ['spravato-pi', 'short-2018'],
  },
  'side-effects': {
    blocks: [
      'Common short-term effects, most of which pass within a few hours:',
      [
        'feeling detached or “spaced out”',
        'dizziness, headache or blurred vision',
        'nausea',
        'sleepiness',
        'anxiety',
        'a rise in blood pressure or heart rate',
      ],
      'Rare but serious problems:',
      ['severe panic or confusion', 'fainting', 'chest pain', 'slow breathing', 'allergic reactions'],
      'Frequent or long-term use is linked to:',
      ['bladder damage', 'memory problems', 'liver injury', '[addiction](#faq-addiction)'],
      'Long-term safety in people treated for depression has not been studied well.',
      'Get medical help right away for chest pain or trouble breathing: call {emergencyNumber}. Tell the clinic soon about new bladder symptoms or a worse mood.',
    ],
    sources: ['short-2018', 'spravato-pi', 'ketalar-pi', 'fda-2023'],
  },
  'is-it-safe': {
    blocks: [
      'No treatment is free of risk. Ketamine is safer when a trained team checks your health first and gives a known dose. They should watch your blood pressure, breathing and alertness, and be ready for an emergency.',
      'Risk goes up with some heart, brain, liver, bladder and mental health [conditions](#faq-who-should-not), and with some [other drugs](#faq-medications). It also goes up when no one is there to help.',
      'A careful clinic will welcome these questions:',
      [
        'Who checks my health?',
        'Who stays with me, and what is their training?',
        'What happens in an emergency?',
        'When do you turn people away?',
      ],
    ],
    sources: ['sanacora-2017', 'mcintyre-2021', 'fda-2023'],
  },
  addiction: {
    blocks: [
      'There is some risk. Ketamine can be misused, and some people come to depend on it. In the US it is a controlled drug (Schedule III). Most studies of supervised treatment were short, so the long-term risk is not well known.',
      'Risk may be higher if:',
      [
        'you have had problems with alcohol or drugs',
        'doses are frequent',
        'ketamine is [used at home](#faq-at-home) without support',
      ],
      'Be open about past and present use. It helps the team keep you safe, and it does not always rule out care. Tell someone if you have cravings or want extra doses.',
    ],
    sources: ['fda-2023', 'spravato-pi', 'sanacora-2017', 'dea-schedule'],
  },
  'who-should-not': {
    blocks: [
      'Only a health review can answer this for you. Ketamine is often not advised, or needs expert approval first, if you have:',
      [
        'high blood pressure that is not controlled',
        'unstable heart disease',
        'an aneurysm or a blood vessel malformation',
        'a recent stroke, or a past bleed in the brain',
        'raised pressure in the brain',
        'severe liver disease',
        'psychosis, schizophrenia or mania',
        'an allergy to ketamine',
        'current problems with alcohol or drugs',
      ],
      'These also matter:',
      [
        'bladder problems',
        'an overactive thyroid',
        'seizures, or high eye pressure',
        'serious lung problems or sleep apnea',
        '[pregnancy and breastfeeding](#faq-pregnancy)',
        '[some medicines](#faq-medications)',
      ],
      'Being on this list does not mean that nothing can help. Tell the clinic about anything on it, and ask about safer options.',
    ],
    sources: ['spravato-pi', 'ketalar-pi', 'ketalar-smpc', 'sanacora-2017', 'mcintyre-2021'],
  },
  medications: {
    blocks: [
      'Bring a full list of what you take, with vitamins and anything not prescribed. These can be a problem:',
      [
        'Drugs that slow you down, such as opioids, sleep medicines, benzodiazepines (used for anxiety) and alcohol. They can make you too sleepy and slow your breathing.',
        'Benzodiazepines, and perhaps lamotrigine. They may also make ketamine work less well.',
        'Stimulants, MAOIs and some decongestants. They can raise blood pressure.',
        'Theophylline. It may raise the risk of seizures.',
      ],
      'Most common antidepressants can usually be kept.',
      'Do not stop or skip a medicine on your own. Stopping suddenly can be dangerous. Ask the prescriber to make a plan with you and your other doctors.',
    ],
    sources: ['veraart-2021', 'andrade-2017', 'spravato-pi', 'ketalar-pi'],
  },
  'at-home': {
    blocks: [
      'Some companies send ketamine tablets or lozenges to people’s homes. It may be legal where you live, but it adds risk. Rules on online prescribing change often.',
      'In October 2023 the FDA warned that ketamine mixed by pharmacies is not FDA-approved. It said home use adds risk because no health worker is there to watch you. It described a person whose breathing slowed after taking ketamine outside a health care setting.',
      'If you are thinking about home use, ask:',
      ['Who checks on me?', 'Who stays with me?', 'What do I do in an emergency?'],
    ],
    sources: ['fda-2023', 'dea-2025'],
  },
  routes: {
    blocks: [
      'Ketamine can go into a vein (IV), a muscle (IM), under the skin, under the tongue, by mouth, or up the nose.',
      [
        'IV has been studied most for depression. The drip can be slowed or stopped.',
        'A shot into a muscle works fast but cannot be stopped once given.',
        'Lozenges and tablets give a less certain dose, because less of the drug reaches the blood.',
        '[Spravato nasal spray](#faq-spravato-difference) is a different, FDA-approved product.',
      ],
      'No one method is best for everyone. Ask which one the clinic suggests for you, and why.',
    ],
    sources: ['dean-2021', 'loo-2023', 'mcintyre-2021'],
  },
  'fda-approval': {
    blocks: [
      'Ketamine is FDA-approved as an anesthetic, a drug for surgery and procedures. It has not been approved for depression, anxiety, PTSD or other mental health conditions.',
      'Using it that way is called “off-label.” Off-label use is legal and common. But it means the FDA has not checked how well it works, or how safe it is, for that purpose. KAP, the mix of drug and therapy, is not FDA-approved.',
      'A related drug, esketamine nasal spray ([Spravato](#faq-spravato-difference)), is approved for some adults with depression.',
      'Rules differ in other countries, and they can change. Ask the prescriber why they suggest off-label use for you.',
    ],
    sources: ['fda-2023', 'spravato-pi', 'spravato-2025'],
  },
  'spravato-difference': {
    blocks: [
      'Spravato is a nasal spray. It is FDA-approved for:',
      [
        'adults whose depression did not improve with at least two antidepressants',
        'depression in adults with urgent suicidal thoughts or actions',
      ],
      'It has not been shown to prevent suicide. If you have such thoughts, [get help first](#faq-suicidal-thoughts).',
      'Spravato is the brand name of esketamine, a part of ketamine. You take it at a certified clinic and are watched for at least two hours. Insurance may cover it.',
      'KAP uses generic ketamine [off-label](#faq-fda-approval) and adds talk therapy. Few studies compare the two, so we cannot say which works better. Ask which one fits your health and budget.',
    ],
    sources: ['spravato-pi', 'spravato-2025'],
  },
  cost: {
    blocks: [
      'Prices vary by clinic, by method, and by how many sessions and how much therapy you get. Because this use is [off-label](#faq-fda-approval), many people pay for most of it themselves.',
      'Ask for a written price for the whole course, not only one session. Check that it covers:',
      ['the health review', 'the medicine', 'monitoring', 'therapy visits', 'any follow-up doses'],
      'In the US, if you do not use insurance, you have the right to a “good faith estimate” of the cost.',
      'Ask about cancellation fees, payment plans and sliding-scale fees (based on income). See also [insurance](#faq-insurance).',
    ],
    sources: ['nsa-gfe'],
  },
  insurance: {
    blocks: [
      'It depends on your plan. Many plans do not pay for ketamine for mental health, because this use is [off-label](#faq-fda-approval). They may still pay for some parts, such as the health review or talk therapy.',
      'Plans are more likely to cover [Spravato](#faq-spravato-difference), which is FDA-approved, often with approval ahead of time.',
      'Before you start, ask your plan:',
      [
        'Is this covered?',
        'What will I pay?',
        'Do I need approval first?',
        'Can I send in a receipt (a “superbill”)?',
        'Can I use a health savings account (HSA or FSA)?',
      ],
    ],
    sources: [],
  },
  preparing: {
    blocks: [
      'First you will have a health and mental health review. Share your full health history, [all medicines](#faq-medications), and any alcohol or drug use.',
      'Talk with your therapist about what you hope for, what worries you, and what would help you feel safe.',
      'On the day:',
      [
        'You may be asked not to eat for a few hours. For Spravato the advice is no food for two hours and no drinks for 30 minutes before.',
        'Wear comfortable clothes.',
        'Arrange [your ride home](#faq-driving).',
        'Plan a quiet rest of the day.',
      ],
      'Follow your own clinic’s instructions. They come first.',
    ],
    sources: ['spravato-pi', 'mcintyre-2021'],
  },
  integration: {
    blocks: [
      'Integration means talking and thinking about what came up in a session, and using it in daily life. It may happen a day or two later with your therapist. You might talk about feelings, memories or new ideas, and choose small steps to try.',
      'Many therapists think this is a key part of KAP. Research has not yet shown how much it adds, or which kind works best.',
      'A session can also stir up hard feelings. Plan to have someone to talk to in the days after.',
    ],
    sources: ['kew-2023', 'drozdz-2022', 'psyarxiv-cs24j'],
  },
  driving: {
    blocks: [
      'No, do not drive. Until the next day, after a good night’s sleep, do not:',
      ['drive or ride a bike', 'use machines', 'do anything that needs full attention'],
      'For the rest of that day it is also best not to:',
      ['sign legal papers or make big decisions', 'drink alcohol', 'look after young children alone'],
      'Plan a ride home with [an adult you trust](#faq-support-person).',
    ],
    sources: ['spravato-pi', 'ketalar-smpc'],
  },
  'support-person': {
    blocks: [
      'Often, yes. You need a way home, because [you should not drive](#faq-driving). Plan a ride with an adult you trust.',
      'Many clinics let a support person wait nearby. Some let them join part of the visit.',
      'Ask about the rules before you come:',
      ['Who may come with me?', 'Where can they wait?', 'Can I go home by taxi, or must someone be with me?'],
    ],
    sources: ['spravato-pi', 'ketalar-smpc'],
  },
  privacy: {
    blocks: [
      'Please do not put health details in a contact form. It is only for getting in touch. Web forms and email are not fully secure, so save private details for a phone call or visit.',
      'Most clinics must follow privacy laws once you become a patient. In the US, HIPAA covers many clinics, but not all. Some states have health privacy laws of their own. There are limits to privacy, for example if someone is in danger.',
      'Ask to see the clinic’s privacy notice. You can also ask:',
      ['Who reads my message?', 'How long is it kept?', 'Can you delete it?', 'Which privacy laws do you follow?'],
    ],
    sources: ['hhs-hipaa', 'rcw-19.373'],
  },
  age: {
    blocks: [
      'Most ketamine clinics treat adults only. Spravato is approved for people 18 and older. There is little research on ketamine for depression in teens, and it is not a standard treatment for them.',
      'Older adults can be treated. But they need extra care because of blood pressure, heart health, memory, falls and other medicines.',
      'If you are under 18, please talk with a parent, a guardian, or a doctor. Do not send a contact form.',
      'If you need help now, you can get it at any age. {crisisLine} If you are in danger, call {emergencyNumber}.',
    ],
    sources: ['spravato-pi', 'sanacora-2017'],
  },
  pregnancy: {
    blocks: [
      'Ketamine is not advised in pregnancy for mental health treatment. Animal studies suggest that drugs like ketamine may harm a baby’s growing brain. We do not know enough about the risk in people. The Spravato label also says not to breastfeed during treatment.',
      'Tell the team if you are pregnant, might be, or are trying. They may ask you to take a test and use birth control.',
      'Do not stop other medicines on your own. Untreated depression has risks too. Ask about other care that is safer for you and your baby.',
    ],
    sources: ['spravato-pi', 'ketalar-pi'],
  },
  'suicidal-thoughts': {
    blocks: [
      'If you might act on these thoughts, get help now. {crisisLine} If you are in danger, call {emergencyNumber}.',
      'Please do not wait for a reply from a web form. It may be days before anyone reads it. A KAP clinic is not an emergency service.',
      'Studies suggest that ketamine can ease suicidal thoughts for some people, often within a day. The effect may last only days, and it has not been shown to prevent suicide. Once you are safe, you can talk with a clinic about all of your options.',
      'You deserve support, and talking about it can help. Please reach out to someone now.',
    ],
    sources: ['wilkinson-2018', 'abbar-2022', 'spravato-pi'],
  },
  relationships: {
    blocks: [
      'Some clinics offer KAP with couples or add relationship therapy. There is very little research on this, so treat claims with care. Couples therapy without ketamine is another choice.',
      'Each person needs [their own health review](#faq-who-should-not) and must freely choose to take part. A partner should never be pushed into it. It is not a good fit if there is abuse, fear or pressure in the relationship.',
      'Ask the therapist:',
      [
        'How will you keep each of us safe?',
        'How do you handle private talks?',
        'What happens if one of us wants to stop?',
      ],
    ],
    sources: [],
  },
  'getting-started': {
    blocks: [
      'Most clinics start with a short call. It is a chance to [ask questions](#faq-is-it-safe), and you do not have to decide anything.',
      'Next comes a health and mental health review by a licensed clinician. They may ask for records or talk with your doctors. Then you both decide if KAP is a good idea, or if something else would be better.',
      'Keep seeing your current doctors. Keep taking your medicines unless they tell you otherwise.',
      'You can write to {clinic} to ask for a call. Please leave out [private health details](#faq-privacy).',
    ],
    sources: ['sanacora-2017', 'mcintyre-2021'],
  },
};
