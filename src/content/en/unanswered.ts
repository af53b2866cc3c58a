/**
 * What visitors of a clinic's site ask that no entry of the pack answers, a theme each. Such a question goes to the
 * clinic rather than to an answer that only shares words with it. An owner's entry on the theme comes before it.
 */
export const unanswered: readonly (readonly string[])[] = [
  [
    'opening hours, open, closed, close, weekend, Saturday, Sunday, Monday, holiday, Christmas, Thanksgiving, evening hours, what time, after hours',
    'address, location, located, directions, where are you, which city, town, map, near me, zip, state, other locations, branch',
    'lost, left my jacket, umbrella, glasses, jacket, lost and found, in your waiting room, found, handed in, flowers, front desk, masks, bring my dog, bring my baby, bathroom',
    'parking, park, garage, bus stop, train, subway, wheelchair, ramp, elevator, stairs, accessible, restroom, wifi',
    'phone number, fax number, email address, contact number, extension',
  ],
  [
    'nurse jobs, nurse vacancies, hiring nurses, pay your nurses, openings for a nurse, vacancies, looking for work, sell you supplies, vendor, advertise, paid research volunteers, join a study',
    'hiring, job opening, jobs, career, vacancy, internship, intern, volunteer, resume, CV, salary, pay scale, shadow, residency',
    'become a therapist, get certified, training course, certification, facilitator training, how do I become, degree, school, class',
    'is Dr. still there, doctor’s name, female therapist, male doctor, gender, who owns, how long in practice, years in business, how old is the doctor, complaint, thank the nurse, complain, owner, company address, mailing address, same therapist, bio, staff photo',
    'Spanish speaking, speak Spanish, interpreter, translator, language, sign language',
    'podcast, newsletter, YouTube, Facebook page, Instagram, Yelp review, leave a review, gift card, gift certificate, merch, T-shirt, donate, sponsor, press, interview, speaker',
  ],
  [
    'password, portal, log in, login, account, username, reset, app, Android, iPhone, iPad, download, page won’t load, loading, error message, website is down, broken link, submit button, crash, glitch, browser, upload',
    'font, screen, video has no sound, menu, home page, site is broken, computer, unsubscribe, stop emails, mailing list, are you a robot, chatbot, bot, human, AI, hello, anybody there, test, testing',
  ],
  [
    'invoice, receipt, overcharged, charged twice, billing mistake, wrong bill, balance, taxes, tax, W2, refund, collections, chargeback',
    'copy of my records, MRI results, lab results, X-ray, test results, fax my records, transfer my chart, refill, pharmacy, prescription ready',
    'FMLA, disability paperwork, work note, doctor’s note, sick note, letter, jury duty, emotional support animal letter, service dog, court, paperwork, forms signed, notary, passport, visa',
    'cancel or reschedule my appointment, running late, missed appointment, move my appointment, confirm my appointment, change my appointment',
  ],
  [
    'drug test, urine test, pee test, show up on a test, test positive, stay in your system, stay in your body, detect, detected, hair test, blood test, pre-employment, DOT, CDL, probation, parole',
    'how to make ketamine, make ketamine, what color, buy some k, who invented, horse dose, take it on an airplane, fly after, fly, airplane, airport, passport, vacation, own a gun, enlist, enlistment, military service, contact lenses, dispose of, exercise',
    'buy ketamine, where to buy, dealer, street price, selling, sell drugs, report somebody, drug bust, invented, who discovered, history of, first made',
    'dog, cat, pet, vet, horse, animal hospital, rabbit',
    'donate blood, organ donor, plasma, sperm',
    'chronic pain, fibromyalgia, migraine, CRPS, nerve pain, back pain, do you offer TMS, how does ECT feel, EMDR, neurofeedback, stellate ganglion block, hypnotherapy',
    'MDMA therapy, ayahuasca, psilocybin retreat, mushrooms legal, microdosing, ibogaine, Peru, DMT, salvia, kratom, nitrous, kava',
  ],
  [
    'Botox, filler, lip, semaglutide, weight loss shot, lose weight, diet, vitamin drip, NAD, B12, hormone, testosterone, laser, facial, acne, Accutane, hair loss, hair dye, tattoo, massage, acupuncture, chiropractor, yoga, spa, nails',
    'flu shot, flu, covid, vaccine, shingles, tetanus, STD test, physical, checkup, mammogram, colonoscopy, dentist, tooth, toothache, eye exam, glasses, hearing aid, UTI, yeast infection, antibiotics, amoxicillin, ibuprofen, Tylenol, rash, fever, cough, cold, sore throat, strep, knee, back pain, shoulder, cortisone, sprain, broken bone, stitches, hip replacement, toddler swallowed, ear infection, allergy shots, pink eye, snoring, snores, stop snoring, aspirin, creatine, arthritis, hernia, operation, colonoscopy, root canal, braces, physical therapy, stem cells, Alzheimer’s, dementia test, brain scan, normal blood pressure, raw eggs, calories, vitamin drip, cancer treatment, kidney stone, cholesterol, blood sugar',
    'ADHD test, autism test, psychological testing, IQ test, anger management, court ordered, DUI class, custody evaluation, parenting class, hypnosis, sleep study, detox center, inpatient beds, group home, nursing home, AA meetings, rehab center, rehab beds, eating disorder program, quit smoking program, grieving friend, grief group, hospital for, lawyer, attorney, divorce lawyer, clubs, roof, tuition, private school, what is CBT',
    'get off Xanax, Lexapro weight gain, birth control side effects, melatonin every night, is melatonin addictive, Adderall shortage, Zoloft side effects, prescribe Xanax, refill Adderall, need Suboxone, prescribe weed card, medical marijuana card, how long does Zoloft take to work, best antidepressant, who invented Prozac, taper off, renew my prescription, do you sell supplements, CBD oil, CBD gummies, Ozempic, addicted to sleeping pills, prescribe Adderall',
    'is depression genetic, hereditary, inherited, runs in families, am I bipolar, do I have ADHD, narcissist, personality test, what causes migraine, how long does the flu last, ketoconazole shampoo, anesthesia for surgery, wisdom teeth',
    'life insurance, car insurance, dental insurance, pet insurance, disability insurance',
  ],
  [
    'weather, who won the game, score, pizza, restaurant, recipe, joke, movie, song, lyrics, Netflix, bitcoin, stock, lottery, horoscope, birthday, homework, essay, translate, capital of, president, election, news, time is it, next bus, flight, hotel, cheap flights, amazon, package, order, shipping, football, taylor swift, dating, meaning of life, good morning, how are you, neighbor, who invented the internet, memorial, book for, google, build, stock price',
  ],
];
