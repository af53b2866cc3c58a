export const hostMessages = {
  title: 'Questions about ketamine-assisted psychotherapy',
  thisClinic: 'this clinic',
};
