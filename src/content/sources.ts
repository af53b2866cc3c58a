import type { Source } from './types.ts';

/**
 * What the answers cite, in every language. An address is the primary publication or the official page;
 * a source without one has no address that was checked.
 */
export const SOURCES = {
  'abbar-2022': { title: 'Abbar et al., BMJ, 2022' },
  'abdallah-2022': {
    title: 'Abdallah et al., Neuropsychopharmacology, 2022',
    url: 'https://doi.org/10.1038/s41386-022-01266-9',
  },
  'anand-2023': {
    title: 'Anand et al., New England Journal of Medicine, 2023',
    url: 'https://doi.org/10.1056/NEJMoa2302399',
  },
  'andrade-2017': {
    title: 'Andrade, Journal of Clinical Psychiatry, 2017',
    url: 'https://doi.org/10.4088/JCP.17f11802',
  },
  'daly-2019': { title: 'Daly et al., JAMA Psychiatry, 2019', url: 'https://doi.org/10.1001/jamapsychiatry.2019.1189' },
  'dea-2025': { title: 'US drug agency (DEA) rule on online prescribing, 90 FR 61301, 2025' },
  'dea-schedule': { title: 'US list of controlled drugs, 21 CFR 1308.13' },
  'dean-2021': { title: 'Dean et al., Cochrane Review, 2021', url: 'https://doi.org/10.1002/14651858.CD011612.pub3' },
  'dore-2019': {
    title: 'Dore et al., Journal of Psychoactive Drugs, 2019',
    url: 'https://doi.org/10.1080/02791072.2019.1587556',
  },
  'drozdz-2022': {
    title: 'Drozdz et al., Journal of Pain Research, 2022',
    url: 'https://doi.org/10.2147/JPR.S360733',
  },
  'fda-2023': {
    title: 'FDA warning on compounded ketamine, 2023',
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  },
  'feder-2021': {
    title: 'Feder et al., American Journal of Psychiatry, 2021',
    url: 'https://doi.org/10.1176/appi.ajp.2020.20050596',
  },
  'hhs-hipaa': { title: 'US health privacy rules (HIPAA), 45 CFR 160 and 164' },
  'holmes-2022': {
    title: 'Holmes et al., Molecular Psychiatry, 2022',
    url: 'https://doi.org/10.1038/s41380-022-01465-2',
  },
  'jelovac-2025': {
    title: 'Jelovac et al., JAMA Psychiatry, 2025',
    url: 'https://doi.org/10.1001/jamapsychiatry.2025.3019',
  },
  'ketalar-pi': { title: 'Ketalar (ketamine) US label' },
  'ketalar-smpc': { title: 'Ketalar (ketamine) UK label' },
  'kew-2023': { title: 'Kew et al., BJPsych Open, 2023', url: 'https://doi.org/10.1192/bjo.2023.53' },
  'kopra-2021': { title: 'Kopra et al., Journal of Psychopharmacology, 2021' },
  'lii-2023': { title: 'Lii et al., Nature Mental Health, 2023', url: 'https://doi.org/10.1038/s44220-023-00140-x' },
  'loo-2023': { title: 'Loo et al., British Journal of Psychiatry, 2023', url: 'https://doi.org/10.1192/bjp.2023.79' },
  'mcintyre-2021': {
    title: 'McIntyre et al., American Journal of Psychiatry, 2021',
    url: 'https://doi.org/10.1176/appi.ajp.2020.20081251',
  },
  'murrough-2013': {
    title: 'Murrough et al., American Journal of Psychiatry, 2013',
    url: 'https://doi.org/10.1176/appi.ajp.2013.13030392',
  },
  'murrough-2013b': {
    title: 'Murrough et al., Biological Psychiatry, 2013',
    url: 'https://doi.org/10.1016/j.biopsych.2012.06.022',
  },
  'nsa-gfe': { title: 'US rule on good faith estimates, 45 CFR 149.610' },
  'pigott-2023': { title: 'Pigott et al., BMJ Open, 2023' },
  'psyarxiv-cs24j': {
    title: 'Ketamine with and without therapy, PsyArXiv (not yet peer reviewed)',
    url: 'https://doi.org/10.31234/osf.io/cs24j',
  },
  'rcw-19.373': { title: 'Washington My Health My Data Act, RCW 19.373' },
  'rodriguez-2013': {
    title: 'Rodriguez et al., Neuropsychopharmacology, 2013',
    url: 'https://doi.org/10.1038/npp.2013.150',
  },
  'rush-2006': {
    title: 'Rush et al., American Journal of Psychiatry, 2006',
    url: 'https://doi.org/10.1176/ajp.2006.163.11.1905',
  },
  'sanacora-2017': {
    title: 'Sanacora et al., JAMA Psychiatry, 2017',
    url: 'https://doi.org/10.1001/jamapsychiatry.2017.0080',
  },
  'short-2018': {
    title: 'Short et al., Lancet Psychiatry, 2018',
    url: 'https://doi.org/10.1016/S2215-0366(17)30272-9',
  },
  'spravato-2025': { title: 'Spravato maker’s announcement, January 2025 (trial NCT04599855)' },
  'spravato-pi': {
    title: 'Spravato (esketamine) US label',
    url: 'https://www.janssenlabels.com/package-insert/product-monograph/prescribing-information/SPRAVATO-pi.pdf',
  },
  'taylor-2018': {
    title: 'Taylor et al., Neuropsychopharmacology, 2018',
    url: 'https://doi.org/10.1038/npp.2017.194',
  },
  'vadod-2023': { title: 'VA and Defense PTSD guideline, 2023', url: 'https://doi.org/10.7326/M23-2757' },
  'veraart-2021': {
    title: 'Veraart et al., International Journal of Neuropsychopharmacology, 2021',
    url: 'https://doi.org/10.1093/ijnp/pyab039',
  },
  'whittaker-2021': {
    title: 'Whittaker et al., Therapeutic Advances in Psychopharmacology, 2021',
    url: 'https://doi.org/10.1177/20451253211056743',
  },
  'wilkinson-2018': {
    title: 'Wilkinson et al., American Journal of Psychiatry, 2018',
    url: 'https://doi.org/10.1176/appi.ajp.2017.17040472',
  },
  'zarate-2006': {
    title: 'Zarate et al., Archives of General Psychiatry, 2006',
    url: 'https://doi.org/10.1001/archpsyc.63.8.856',
  },
} as const satisfies Record<string, Source>;
export type SourceKey = keyof typeof SOURCES;
