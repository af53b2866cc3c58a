/** Texts may hold links, `[words](address)`, and the tokens `{clinic}`, `{crisisLine}`, `{emergencyNumber}`. */
export const formMessages = {
  formTitle: 'Send {clinic} a question',
  optional: '(optional)',
  name: 'Name',
  nameHelp: 'A first name or nickname is fine.',
  preferredContact: 'Best way to reach you',
  preferredContactHelp: 'Email and text messages are not fully private. Choose a phone call if you prefer.',
  way_email: 'Email',
  way_phone: 'Phone call',
  way_text: 'Text message',
  email: 'Email',
  phone: 'Phone',
  mayLeaveMessage: 'You may leave a voicemail that mentions {clinic}',
  textConsent:
    '(Optional) {clinicStart} may text me at this number about my question and appointments. Consent is not required to get care. Message and data rates may apply. Reply STOP to end, HELP for help.',
  topic: 'Topic',
  topicNone: 'Choose a topic',
  topic_cost: 'Cost',
  topic_safety: 'Safety questions',
  topic_booking: 'Booking',
  topic_other: 'Something else',
  message: 'Message',
  messageNotice:
    'Please do not include medical details, such as diagnoses, medicines or test results. A short question is enough. We can talk about the rest by phone or in person.',
  left_one: '{count} character left',
  left_other: '{count} characters left',
  over_one: '{count} character too many',
  over_other: '{count} characters too many',
  adult: 'I am 18 or older',
  consent:
    'I agree that {clinic} may use my name, contact details and message to answer me about its services. This may show that I am asking about mental health care.',
  consentExplicit:
    'I give my explicit consent to {clinic} using this information, which may reveal something about my health, to answer me. I can withdraw at any time.',
  consentNoAds: '{clinicStart} will not sell this information or use it for ads.',
  consentDeletion: 'I can ask to have it deleted at {privacyContact}.',
  privacyNotice: '[Privacy notice]({url})',
  notPatient:
    'Sending this form does not make you a patient and does not create a doctor-patient or therapist-client relationship.',
  helpLine:
    'This form is not for emergencies and is not watched around the clock. If you or someone else may be in danger, call {emergencyNumber}. To talk to someone now: {crisisLine}',
  submit: 'Send',
  sending: 'Sending your message…',
  choose: 'Choose an option',
  problemTitle: 'Please check the form',
  problem_required: '{label}: please fill this in.',
  problem_invalid: '{label}: please check this.',
  problem_tooLong: '{label}: please shorten this by {over}. It can have {max} characters.',
  name_required: 'Enter your name or a nickname.',
  email_required: 'Enter your email address, or choose a phone call or text message instead.',
  email_invalid: 'Enter an email address such as name@example.com.',
  phone_required: 'Enter your phone number, or choose email instead.',
  phone_invalid: 'Enter a phone number with its area code, such as 555 010 0199.',
  adult_required: 'Tick the box if you are 18 or older.',
  underage:
    'This form is for adults. If you are under 18, please ask a parent, guardian or doctor to help. If you need support now: {crisisLine}',
  consent_required: 'Tick the box if you agree. Without it we cannot take your message.',
  sentTitle: 'Thank you. We got your message.',
  sentUnconfirmedTitle: 'Your message was sent, but not confirmed.',
  sentUnconfirmed:
    'The form service took it, but did not confirm that it arrived. If you hear nothing, please contact {clinic} directly.',
  sentReply: 'We usually reply within {replyTime}.',
  sentNoReplyTime: 'We will read it and reply in the way that you chose.',
  sentReference: 'Your reference:',
  sentHelp:
    'We do not watch messages around the clock. If you need help now: {crisisLine} In an emergency, call {emergencyNumber}.',
  sendAnother: 'Write another message',
  failedTitle: 'Your message was not sent',
  failed_rejected:
    'The form service did not accept it. Please check what you entered. Everything you wrote is still here.',
  failed_refused:
    'There is a fault in how this website is set up, and sending again will not help. Everything you wrote is still here. Please contact {clinic} directly.',
  failed_busy: 'The form service is busy. Everything you wrote is still here. Please try again in a few minutes.',
  failedUnknownTitle: 'We do not know if your message arrived',
  failed_unknown:
    'There was no clear answer. Everything you wrote is still here. You can send it again: it keeps the same reference, so that the clinic can tell it is one message.',
  failed_offline:
    'You seem to be offline. Everything you wrote is still here. Please try again when you are connected.',
  tryAgain: 'Try again',
  contactTitle: 'Rather talk to a person?',
  contactOnly: 'Please contact {clinic} directly.',
  contactPhone: 'Call [{phone}](tel:{href}).',
  contactEmail: 'Write to [{email}](mailto:{email}).',
  newTab: '(opens in a new tab)',
};

export type FormMessages = Readonly<typeof formMessages>;
